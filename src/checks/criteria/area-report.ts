/** The whole report on one area: every row of the catalogue answered, the fourteen points, and what changed since an editor last kept it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CriteriaFile, CriterionFile } from '../../schema/national.ts';
import { schemaOf } from '../../schema/files.ts';
import { answer, type Answered } from '../criteria.ts';
import { recordsOf, type SourceFile } from '../source-file.ts';
import { type Point, pointsOf } from './points.ts';
import { type Published, published } from './published.ts';
import type { Answer } from './verdict.ts';

export interface AreaReport {
  readonly here: Published;
  readonly answers: readonly Answered[];
  readonly points: readonly Point[];
}

/** What the criteria said on an earlier day, by id. */
export interface Kept {
  readonly date: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** Answers every row for an area. `files` are the content as it was read; those that do not meet their schema are left out, for the check to speak of. */
export function reportOn(files: readonly SourceFile[], area: string, today: string): AreaReport {
  const sound = files.filter(({ kind, language, data }) => schemaOf(kind, language).safeParse(data).success);
  const here = published(sound, area, today);
  const answers = catalogue(sound).map((row) => answer(row, here));
  return { here, answers, points: pointsOf(answers) };
}

/** The name of the file that keeps an area's answers, in its folder. Its editor decides when. */
export const keptFile = (area: string) => `areas/${area}/criteria-last.json`;

/** What was kept of an area, if anything was. Throws, naming the file, when it is there and cannot be read, as with the marks of a merge in it. */
export function keptOf(folder: string, area: string): Kept | undefined {
  const path = join(folder, keptFile(area));
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Kept;
  } catch (error) {
    throw new Error(`${path} cannot be read. Put it right, or delete it and run npm run criteria -- ${area} --keep.`, { cause: error });
  }
}

const catalogue = (files: readonly SourceFile[]): readonly CriterionFile[] =>
  recordsOf(files, 'criteria').flatMap(({ fields }) => (fields as Partial<CriteriaFile>).criteria ?? []);
