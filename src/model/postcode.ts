/**
 * Says what a box was given: a postcode, part of one, words, or something that looks like a postcode and is not.
 * Slips of the finger are put right where only one postcode can be meant. Nothing here asks whether the postcode exists: its outcode's shard knows.
 * Form: Royal Mail, Programmers' Guide to the Postcode Address File, and Office for National Statistics, postcode formats.
 */

/** A postcode as far as it was given: "FY1" is an outcode, "FY1 1" a sector, "FY1 1AN" a unit. */
export interface Postcode {
  readonly is: 'postcode';
  /** As people write it, in capitals with one space. */
  readonly written: string;
  readonly outcode: string;
  /** The figure after the space. */
  readonly sector?: string;
  /** The two letters at the end. */
  readonly unit?: string;
  /** What was typed, when a slip was put right. */
  readonly typed?: string;
}

export type Asked =
  | Postcode
  | { readonly is: 'nothing' }
  | { readonly is: 'words'; readonly words: string }
  | { readonly is: 'outside'; readonly written: string; readonly where: Outside }
  | { readonly is: 'wrong'; readonly typed: string };

/** Postcode areas that are told to be outside England by their letters alone. Scotland and Wales share theirs with England: their shards know. */
export type Outside = 'bt' | 'gy' | 'im' | 'je';

/** The longest text that can still be a postcode, and the most of any text that is passed on. */
const LONGEST_CODE = 12;
const LONGEST_WORDS = 200;

/**
 * Outcodes, by the letters that Royal Mail uses in each place. Areas of one letter are Birmingham, east London, Glasgow, Liverpool, Manchester
 * and so on: naming them keeps P45 and A1 as the words they are.
 */
const outcodeOf = (areas: string) => `([BEGLMNSW]\\d[\\dA-HJKPSTUW]?|(?:${areas})\\d[\\dABEHMNPRVWXY]?)`;
const WHOLE = new RegExp(`^${outcodeOf('[A-Z]{2}')}(\\d)([ABD-HJLNP-UW-Z]{2})$`);
/** The postcode areas of two letters, with ZZ, which no one has. Without the other half of a postcode, KS2 is a stage at school and FW8 a form. */
const AREAS =
  'A[BL]|B[ABDHLNRST]|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]|F[KY]|G[LUY]|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]|M[EKL]|N[EGNPRW]|O[LX]|P[AEHLOR]|' +
  'R[GHM]|S[AEGKLMNOPRSTWY]|T[ADFNQRSW]|UB|W[ACDFNRSV]|YO|Z[EZ]';
const PART = new RegExp(`^${outcodeOf(AREAS)}(?: (\\d))?$`);
/** What looks like a postcode with too much, too little or a wrong letter in it. */
const NEARLY = /^([A-Z]{1,3}\d{1,3}[A-Z]? ?\d{1,2}[A-Z]{1,3}|[A-Z]{1,2} ?\d[ABD-HJLNP-UW-Z]{2})$/;

/** What fingers and eyes take for one another, and how often in one postcode. */
const SLIPS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', 0: 'O', 1: 'I' };
const MOST_SLIPS = 2;

/** Tells what was typed into a box. Any text is safe: it is only ever read, and nothing is longer than 200 characters when it comes out. */
export function asked(text: string): Asked {
  const words = text.slice(0, LONGEST_WORDS).normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return { is: 'nothing' };
  if (!/\d/.test(words)) return { is: 'words', words };
  const typed = words.toUpperCase();
  if (typed.length > LONGEST_CODE || !/^[A-Z\d][A-Z\d .-]*$/.test(typed)) return { is: 'words', words };
  const groups = typed.split(/[ .-]+/).filter(Boolean);
  const spaced = groups.join(' ');
  const [, outcode, sector, unit] = wholeOf(groups) ?? PART.exec(spaced) ?? [];
  if (!outcode) return NEARLY.test(spaced) ? { is: 'wrong', typed } : { is: 'words', words };
  const end = `${sector ?? ''}${unit ?? ''}`;
  const written = end ? `${outcode} ${end}` : outcode;
  const [, where] = /^(BT|GY|IM|JE)/.exec(outcode) ?? [];
  if (where) return { is: 'outside', written, where: where.toLowerCase() as Outside };
  const isSlip = outcode + end !== groups.join('');
  return { is: 'postcode', written, outcode, ...(sector && { sector }), ...(unit && { unit }), ...(isSlip && { typed }) };
}

/**
 * A whole postcode however it is spaced, except that more than three never stand after a space: "FY1 11AN" may be FY1 1AN or FY11 1AN.
 * With slips it must be spaced as a postcode is, and hold a figure that was meant: too many words are two letters away from one.
 */
function wholeOf(groups: readonly string[]): RegExpExecArray | undefined {
  const all = groups.join('');
  const end = groups.length > 1 ? (groups.at(-1)?.length ?? 0) : 0;
  if (end > 3) return undefined;
  const most = /\d/.test(all) && (end === 0 || (groups.length === 2 && end === 3)) ? MOST_SLIPS : 0;
  for (let slips = 0; slips <= most; slips++) {
    const found = readWith(all, slips);
    if (found) return found;
  }
  return undefined;
}

/** Reads a text as a postcode with so many slips put right. */
function readWith(text: string, slips: number): RegExpExecArray | undefined {
  if (slips === 0) return WHOLE.exec(text) ?? undefined;
  for (const [at, was] of [...text].entries()) {
    const meant = SLIPS[was];
    const found = meant && readWith(text.slice(0, at) + meant + text.slice(at + 1), slips - 1);
    if (found) return found;
  }
  return undefined;
}

/** What may have been meant as a postcode, as far as it goes, with any of those slips in it. */
const MEANT = /^(?!KS)(?=.*\d)(?=.*[A-Z])[A-Z01]{1,2}[\dOIL]{1,3}[A-Z]?([\dOIL]{1,2}[A-Z01]{0,3})?$/;
/** Most groups that a postcode is typed in. */
const GROUPS = 3;

/** True when a box was given a postcode, or something that will not do as one: it is looked up, or refused, and never searched for. */
export const isPostcode = (text: string) => !['words', 'nothing'].includes(asked(text).is);

/** True of what is meant as a postcode though other words stand beside it: "my 2yr" is not, "ZZ1 1A" is. */
export function isAmongWords(text: string): boolean {
  const told = asked(text);
  return told.is === 'wrong' ? /\d.*\d/.test(text) : told.is === 'postcode' || told.is === 'outside';
}

/**
 * True when a text is a postcode, may have been meant as part of one, or has one among its words, whole or in part: no address may hold it.
 * "year 7" and "KS2" are none of these.
 */
export function mayTellWhere(text: string): boolean {
  if (!/\p{N}/u.test(text)) return false;
  if (isPostcode(text) || MEANT.test(text.toUpperCase().replace(/[ .-]/g, ''))) return true;
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words.some((_, from) => Array.from({ length: GROUPS }, (_, more) => words.slice(from, from + more + 1).join(' ')).some(isAmongWords));
}
