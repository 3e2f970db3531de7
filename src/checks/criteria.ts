/**
 * The framework's criteria, asked of what one area has published. A pass means that the published content meets the condition on this
 * date, and never that the area meets the framework (criteria.md, section 0).
 */
import type { CriterionFile } from '../schema/national.ts';
import { CLAIMS, software } from './criteria/claims.ts';
import type { Published } from './criteria/published.ts';
import { RULES } from './criteria/rules.ts';
import type { Answer, Evidence, Part, Remedy } from './criteria/verdict.ts';

export interface Answered {
  readonly row: CriterionFile;
  readonly answer: Answer;
  /** What shows it; for a gap, what is said of it. */
  readonly evidence: readonly Evidence[];
  /** What to edit, when something is missing. */
  readonly remedy: readonly Remedy[];
  /** Why it is not asked of this area, what a test of this repository holds, or what the software lacks. */
  readonly note?: string;
}

/** Answers one row of the catalogue. Throws when a row that content can show has no rule. */
export function answer(row: CriterionFile, here: Published): Answered {
  const nothing = { row, evidence: [], remedy: [] };
  if (row.kind === 'out-of-scope') return { ...nothing, answer: 'not-scored' };
  const claim = CLAIMS[row.id];
  if (row.kind === 'site') return { row, ...verdictOf([software(row.id)]), ...(claim && { note: claim.says }) };
  const rule = RULES[row.id];
  if (!rule) throw new Error(`No rule in src/checks/criteria/rules answers ${row.id}.`);
  if (row.level === '2026' && here.year < 2026)
    return { ...nothing, answer: 'not-applicable', note: `The area's programme year is ${here.year}. This is asked from 2026.` };
  return { row, ...verdictOf([rule(here)].flat()) };
}

/** One verdict of the parts of a rule. Throws when there are none: nothing would then be everything. */
export function verdictOf(parts: readonly Part[]): Omit<Answered, 'row'> {
  if (parts.length === 0) throw new Error('A rule of no parts answers nothing.');
  const note = parts.find(({ notAsked }) => notAsked !== undefined)?.notAsked;
  const evidence = parts.flatMap(({ found, gaps }) => [...found, ...gaps.map((gap) => ({ ...gap, isGap: true }))]);
  const remedy = parts.flatMap(({ lacks }) => lacks);
  if (note !== undefined) return { answer: 'not-applicable', evidence: [], remedy: [], note };
  const lacking = parts.filter(({ lacks }) => lacks.length > 0);
  if (lacking.length > 0) return { answer: lacking.every(({ fromCouncil }) => fromCouncil) ? 'evidence-missing' : 'not-met', evidence, remedy };
  if (parts.some(({ gaps }) => gaps.length > 0)) return { answer: 'gap', evidence, remedy };
  return { answer: parts.every(({ fromCouncil }) => fromCouncil) ? 'evidence-given' : 'met', evidence, remedy };
}
