/** The report in words, for the terminal, for machines, and for the page; always what the content shows on a date, and never more. */
import { goFrom } from '../../model/paths.ts';
import type { Answered } from '../criteria.ts';
import type { AreaReport } from './area-report.ts';
import { byLevel } from './levels.ts';
import type { Task } from './next.ts';
import { holds } from './points.ts';
import type { Evidence, Remedy } from './verdict.ts';
import { ANSWER_WORDS, countWords, honesty, SHORT } from './words.ts';

/** The fourteen points, the counts and the next ten things, for the terminal. `folder` is where content is. */
export function reportText({ here, answers, points }: AreaReport, tasks: readonly Task[], folder: string): string {
  const counts = byLevel(answers).map(([level, rows]) => `  ${level.padEnd(12)}  ${countWords(rows)}`);
  return [
    `${here.area.name}: the ${points.length} points of a single access point. ${countWords(points)}.`,
    honesty(here.today),
    '',
    ...pointLines({ here, answers, points }),
    '',
    'By level:',
    ...counts,
    '',
    ...nextLines(tasks.slice(0, 10), folder),
    '',
  ].join('\n');
}

/** One line a point: whether it holds, and which criteria do not. */
export const pointLines = ({ points }: AreaReport): readonly string[] =>
  points.map(({ number, says, answer, answers }) => {
    const not = answers.filter((one) => !holds(one.answer)).map(({ row }) => row.id);
    return `  ${String(number).padStart(2)}  ${(holds(answer) ? SHORT[answer] : SHORT[answer].toUpperCase()).padEnd(17)}  ${says}${not.length > 0 ? ` (${not.join(', ')})` : ''}`;
  });

/** One row with its evidence and what to write. */
export function rowText({ row, answer, evidence, remedy, note }: Answered, folder: string): string {
  const place = ({ path, field }: Evidence | Remedy) => `${placed(path, folder)}${field ? `, ${field}` : ''}`;
  return [
    `${row.id}  ${row.level}  ${ANSWER_WORDS[answer]}`,
    `  ${row.asks}`,
    ...(note ? [`  ${note}`] : []),
    ...evidence.slice(0, 10).map((one) => `  ${one.isGap ? 'Gap' : 'Shown'}: ${one.says.trim()} (${place(one)})`),
    ...(evidence.length > 10 ? [`  and ${evidence.length - 10} more`] : []),
    ...remedy.map((one) => `  To do: ${one.write} (${place(one)})`),
    '',
  ].join('\n');
}

/** All rows as one JSON array of {id, level, kind, answer, evidence, remedy}. */
export function answersJson(area: string, answers: readonly Answered[], folder: string): string {
  const go = goFrom({ path: area, base: '/' });
  const rows = answers.map(({ row: { id, level, kind }, answer, evidence, remedy, note }) => ({
    id,
    level,
    kind,
    answer,
    evidence: evidence.map(({ says, path, field, page, isGap }) => ({
      says: says.trim(),
      ...(isGap && { isGap }),
      file: placed(path, folder),
      ...(field && { field }),
      ...(page && { page: go(...page) }),
    })),
    remedy: remedy.map(({ path, field, write }) => ({ file: placed(path, folder), ...(field && { field }), write })),
    ...(note && { note }),
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function nextLines(tasks: readonly Task[], folder: string): readonly string[] {
  if (tasks.length === 0) return ['There is nothing left to write for these criteria.'];
  return [
    `The next ${tasks.length} things to write, in order of worth:`,
    ...tasks.flatMap(({ write, field, paths, ids }, at) => [
      `  ${String(at + 1).padStart(2)}. ${write}`,
      `      ${field ? `${field} in ` : ''}${placed(paths[0] ?? '', folder)}${paths.length > 1 ? ` and ${paths.length - 1} more` : ''}. For ${ids.slice(0, 6).join(', ')}${ids.length > 6 ? ` and ${ids.length - 6} more` : ''}.`,
    ]),
  ];
}

/** A content path from where the command was run; a test's path stands from the root already. */
const placed = (path: string, folder: string) => (path.startsWith('tests/') ? path : `${folder}/${path}`);
