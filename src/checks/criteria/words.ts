/** The words of the report. They are in English only: it is for editors and councillors. */
import { dateWords } from '../../model/when.ts';
import { ANSWERS, type Level } from './levels.ts';
import type { Answer } from './verdict.ts';

export const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  met: 'Met',
  gap: 'Gap, with a reason',
  'not-met': 'Not met',
  'evidence-given': 'Evidence given by the council',
  'evidence-missing': 'Evidence missing: only the council can give it',
  'not-applicable': 'Not asked here',
  'not-scored': "Not scored: the council's own practice",
};

export const SHORT: Readonly<Record<Answer, string>> = {
  met: 'met',
  gap: 'gap with a reason',
  'not-met': 'not met',
  'evidence-given': 'evidence given',
  'evidence-missing': 'evidence missing',
  'not-applicable': 'not asked here',
  'not-scored': 'not scored',
};

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  'min L1': 'Minimum, level 1',
  'min L2': 'Minimum, level 2',
  min: 'Minimum',
  'go further': 'Go further',
  vision: 'Vision',
  'I-statement': 'For parents',
  '2026': '2026 programme',
  guidance: 'Guidance',
  law: 'Law',
  bill: 'Bill',
};

/** What a pass means, in one sentence. It stands wherever answers are shown. */
export const honesty = (date: string) =>
  `"Met" means that the published content meets the condition on ${dateWords(date, 'en')}. It does not mean that the area meets the framework.`;

/** How many have each answer, as in "9 met, 4 gap, with a reason"; answers nobody has are left out. */
export const countWords = (answers: readonly { readonly answer: Answer }[]) =>
  ANSWERS.flatMap((wanted) => {
    const count = answers.filter(({ answer }) => answer === wanted).length;
    return count > 0 ? [`${count} ${wanted === 'gap' && count > 1 ? 'gaps with a reason' : SHORT[wanted]}`] : [];
  }).join(', ');
