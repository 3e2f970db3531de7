/** Levels of criteria: how they are named and counted, and what "minimum" means. */
import type { AreaFile } from '../../schema/area.ts';
import type { CriterionFile } from '../../schema/national.ts';
import { CRITERION_LEVELS } from '../../schema/vocabulary.ts';
import type { Answered } from '../criteria.ts';
import { holds } from './points.ts';
import type { Answer } from './verdict.ts';

export type Level = CriterionFile['level'];
/** The answers that count, in the order people read them. */
export const ANSWERS: readonly Answer[] = ['met', 'gap', 'not-met', 'evidence-given', 'evidence-missing', 'not-applicable', 'not-scored'];

const MINIMUM: readonly Level[] = ['min L1', 'min L2', 'min'];

/** The levels a name stands for: "minimum" is three of them. None when it is no level. */
export function levelsNamed(name: string): readonly Level[] {
  const wanted = name.toLowerCase();
  return wanted === 'minimum' ? MINIMUM : CRITERION_LEVELS.filter((level) => level.toLowerCase() === wanted);
}

/** The answers of each level; levels with no rows are left out. */
export const byLevel = (answers: readonly Answered[]): readonly (readonly [level: Level, answers: readonly Answered[]])[] =>
  CRITERION_LEVELS.flatMap((level) => {
    const rows = answers.filter(({ row }) => row.level === level);
    return rows.length > 0 ? [[level, rows] as const] : [];
  });

/** The rows that stop the build: those of a level the area enforces that content could meet and does not. What the software lacks is not the editor's to mend. */
export function stopping(answers: readonly Answered[], enforced: AreaFile['criteria'] = []): readonly Answered[] {
  const levels = enforced.flatMap(({ level, enforce }) => (enforce ? levelsNamed(level) : []));
  return answers.filter(({ row, answer, remedy }) => row.kind === 'checkable' && levels.includes(row.level) && !holds(answer) && remedy.length > 0);
}
