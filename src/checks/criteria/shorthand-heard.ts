/** Groups of families: those that Annex E and the Vision say are rarely heard, and the kinds of family that a welcome must name. */
import type { z } from 'zod';
import type { audience } from '../../schema/vocabulary.ts';

type Audience = z.infer<typeof audience>;

const EVERYONE_ELSE: readonly Audience[] = ['young-people', 'friends-family', 'professionals', 'separated'];

/** True when something is made for a group that is rarely heard. */
export const isRarelyHeard = ({ audiences = [] }: { readonly audiences?: readonly Audience[] | undefined }) =>
  audiences.some((one) => !EVERYONE_ELSE.includes(one));

const PARENTS = '(?:parents?|mums?|dads?|mothers?|fathers?)';
/** A word for some parents, also in a list of such words, as in "single, separated and step-parents". "Every single family" is not one. */
const someParents = (word: string) => new RegExp(`(?<!\\bevery )\\b${word}(?:(?:,| and| or|, and|, or) [a-z-]+)*[ -]${PARENTS}\\b`, 'i');

/** FAMILY-TYPES and the carers of Annex A of the programme guide, each as families would be called. */
const CALLED = {
  mothers: /\b(mums?|mothers?)\b/i,
  fathers: /\b(dads?|fathers?)\b/i,
  'step-parents': /\bstep-?(mum|dad|parent|mother|father|famil)/i,
  'same-sex parents': /\b(same-sex|two mums|two dads|lgbt)/i,
  'single parents': someParents('single'),
  'separated parents': /\bseparated\b/i,
  'adoptive parents': /\badopti/i,
  'special guardians': /\bguardians?\b/i,
  'foster carers': /\bfoster/i,
  grandparents: /\bgrandparents?\b/i,
  'kinship carers': /\b(kin|kinship|relatives)\b/i,
  'young parents': someParents('young'),
  'people expecting': /\b(expecting|expectant|pregnant)\b/i,
} as const;

export type FamilyType = keyof typeof CALLED;

/** True when the words name one of these types of family. */
export const names = (words: string, ...types: readonly FamilyType[]) => types.some((type) => CALLED[type].test(words));
