/** What the report's pages show, as plain values: components know nothing of the checks. */
import type { Go } from '../../model/paths.ts';
import { dateWords } from '../../model/when.ts';
import type { Answered } from '../criteria.ts';
import type { AreaReport, Kept } from './area-report.ts';
import { chapterOf } from './chapters.ts';
import { holds } from './points.ts';
import { ANSWER_WORDS, LEVEL_WORDS, SHORT } from './words.ts';
import type { Evidence, Remedy } from './verdict.ts';

/** As many as a reader looks at; the command tells all. */
const MOST = 3;

/** One row of the catalogue, for its page. */
export const shownRow = ({ row, answer, evidence, remedy, note }: Answered, go: Go) => ({
  id: row.id,
  anchor: anchorOf(row.id),
  level: LEVEL_WORDS[row.level],
  isMinimum: row.level.startsWith('min'),
  asks: row.asks,
  source: row.source,
  answer,
  answerWords: ANSWER_WORDS[answer],
  isOpen: !holds(answer),
  isMet: answer === 'met' || answer === 'evidence-given',
  note,
  evidence: evidence.slice(0, MOST).map((one) => ({ says: one.says.trim(), file: fileOf(one), href: one.page && go(...one.page), isGap: one.isGap ?? false })),
  more: Math.max(0, evidence.length - MOST),
  remedy: remedy.slice(0, MOST).map((one) => ({ write: one.write, file: fileOf(one) })),
  moreToDo: Math.max(0, remedy.length - MOST),
});

/** A link to each criterion's row on the page of its chapter. */
export const linkTo = (id: string, go: Go) => ({ id, href: `${go('about', 'criteria', chapterOf(id))}#${anchorOf(id)}` });

/** What is not as it was when an editor last kept the answers; nothing when none were kept. */
export function changesSince({ answers }: AreaReport, kept: Kept | undefined) {
  if (!kept) return undefined;
  const changed = answers.filter(({ row, answer }) => answer !== 'not-scored' && kept.answers[row.id] !== answer);
  return {
    date: dateWords(kept.date, 'en'),
    changed: changed.map(({ row, answer }) => ({
      id: row.id,
      now: SHORT[answer],
      before: SHORT[kept.answers[row.id] ?? 'not-scored'],
      isNew: !(row.id in kept.answers),
    })),
  };
}

const anchorOf = (id: string) => id.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const fileOf = ({ path, field }: Evidence | Remedy) => `${path}${field ? `, ${field}` : ''}`;
