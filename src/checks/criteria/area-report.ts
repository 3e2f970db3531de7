/** The whole report on one area: every row of the catalogue answered, the fourteen points, and what changed since an editor last kept it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CriteriaFile, CriterionFile } from '../../schema/national.ts';
import { type Kind, placeOf, schemaOf } from '../../schema/files.ts';
import { answer, type Answered } from '../criteria.ts';
import { readContent } from '../read.ts';
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

/** Kinds of files that no criterion asks about: they are long, and reading them takes longer than the report. */
const UNASKED: readonly Kind[] = ['words', 'authorities', 'holidays', 'searchWords', 'notice'];

/** Reads what the criteria ask about: every area, or one of them with what the whole country shares and the names of the others. */
export const readAsked = (folder: string, area?: string): readonly SourceFile[] =>
  soundFiles(
    readContent(folder, (path) => {
      const place = placeOf(path);
      if (!place || UNASKED.includes(place.kind)) return false;
      return area === undefined || place.area === undefined || place.area === area || place.kind === 'area';
    }).files,
  );

/** The files that meet their schema. The check speaks of the others. */
const soundFiles = (files: readonly SourceFile[]): readonly SourceFile[] =>
  files.filter(({ kind, language, data }) => schemaOf(kind, language).safeParse(data).success);

/** Answers every row for an area, from files that meet their schema. */
export function reportOn(sound: readonly SourceFile[], area: string, today: string): AreaReport {
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
