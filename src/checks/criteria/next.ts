/** What to write next: the same remedy in many files is one thing to do, and what serves the most criteria comes first. */
import type { Answered } from '../criteria.ts';
import { holds } from './points.ts';
import type { Point } from './points.ts';
import type { Level } from './levels.ts';

export interface Task {
  readonly write: string;
  readonly field?: string;
  /** The files or folders it is to be written in. */
  readonly paths: readonly string[];
  /** The criteria it serves. */
  readonly ids: readonly string[];
}

const WORTH: Readonly<Record<Level, number>> = {
  'min L1': 10,
  'min L2': 8,
  min: 6,
  law: 6,
  '2026': 6,
  vision: 3,
  'I-statement': 3,
  guidance: 2,
  bill: 1,
  'go further': 1,
};

/** Everything there is to write, what is worth most first. A row counts twice when one of the fourteen points rests on it. */
export function tasksIn(answers: readonly Answered[], points: readonly Point[]): readonly Task[] {
  const counted = new Set(points.flatMap((point) => point.answers.map(({ row }) => row.id)));
  const lacking = answers.filter(({ answer }) => !holds(answer));
  const remedies = lacking.flatMap(({ row, remedy }) =>
    remedy.map((one) => ({ ...one, id: row.id, worth: (WORTH[row.level] * (counted.has(row.id) ? 2 : 1)) / remedy.length })),
  );
  return [...Map.groupBy(remedies, ({ field = '', write, path }) => `${path.split('/').slice(0, -1).join('/')} ${field} ${write}`).values()]
    .map((same) => ({
      write: same[0]?.write ?? '',
      ...(same[0]?.field && { field: same[0].field }),
      paths: [...new Set(same.map(({ path }) => path))],
      ids: [...new Set(same.map(({ id }) => id))],
      worth: same.reduce((sum, { worth }) => sum + worth, 0),
    }))
    .sort((one, other) => other.worth - one.worth || (one.ids[0] ?? '').localeCompare(other.ids[0] ?? '') || one.write.localeCompare(other.write))
    .map(({ worth: _, ...task }) => task);
}
