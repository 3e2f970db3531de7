/**
 * Reads a content folder from disk. Whatever lies in it, nothing here throws: what cannot be read is a finding, and stands in the
 * list by its name alone, so that other files may still refer to it.
 */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Place, placeOf, schemaOf } from '../schema/files.ts';
import { parseSource } from '../schema/front-matter.ts';
import { MOST_BYTES, type NotText, textOf } from './bytes.ts';
import type { Finding } from './findings.ts';
import { parseFindings } from './parse-findings.ts';
import { soundFields } from './sound-fields.ts';
import type { SourceFile } from './source-file.ts';
import { isAside, unknownPath } from './unknown-path.ts';

export interface Reading {
  readonly files: readonly SourceFile[];
  readonly findings: readonly Finding[];
}

/** Every file of the folder whose path is wanted, in the order of their paths, and a must-fix finding for each that is not what it should be. */
export function readContent(folder: string, isWanted: (path: string) => boolean = () => true): Reading {
  const readings = pathsIn(folder, '')
    .filter(isWanted)
    .map((path) => readOne(folder, path));
  return { files: readings.flatMap(({ files }) => files), findings: readings.flatMap(({ findings }) => findings) };
}

/** Files below a folder; links are listed and not followed, so nothing outside is read and nothing goes round in circles. */
function pathsIn(folder: string, under: string): string[] {
  let entries;
  try {
    entries = readdirSync(join(folder, under), { withFileTypes: true });
  } catch {
    return [under || '.'];
  }
  return entries
    .map((entry) => ({ entry, path: under ? `${under}/${entry.name}` : entry.name }))
    .filter(({ path }) => !isAside(path))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .flatMap(({ entry, path }) => (entry.isDirectory() ? pathsIn(folder, path) : [path]));
}

function readOne(folder: string, path: string): Reading {
  const place = placeOf(path);
  const text = textIn(join(folder, path));
  const finding = (slip: NotText, rule: string): Finding => ({ level: 'must', path, rule, ...slip });
  const files = place ? [unread(path, place)] : [];
  if (typeof text !== 'string') return { files, findings: [finding(text, 'not-readable')] };
  if (!place) return { files: [], findings: [finding({ line: 1, ...unknownPath(path) }, 'unknown-file')] };
  const parsed = parseSource(text, path.endsWith('.md') ? 'md' : 'yml');
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (parsed.problems.length > 0) return { files, findings: parseFindings(path, lines, parsed.problems) };
  return { files: [{ ...place, path, lines, ...parsed, fields: soundFields(schemaOf(place.kind, place.language), parsed.data) }], findings: [] };
}

const unread = (path: string, place: Place): SourceFile => ({ ...place, path, lines: [], data: undefined, fields: {}, body: '', bodyLine: 1, lineOf: () => 1 });

function textIn(path: string): string | NotText {
  try {
    const about = lstatSync(path);
    if (about.isSymbolicLink())
      return { line: 1, found: 'This is a link to another file, and links are not followed.', write: 'Put a copy of the file itself here.' };
    if (!about.isFile())
      return { line: 1, found: 'This is not an ordinary file.', write: 'Delete it, or ask whoever looks after the folder to let you open it.' };
    if (about.size > MOST_BYTES)
      return {
        line: 1,
        found: `The file is ${(about.size / 1e6).toFixed(1)} MB. That is far more than words need.`,
        write: 'Keep words only, 1 MB at most. Put pictures in public/photos.',
      };
    return textOf(readFileSync(path));
  } catch {
    return { line: 1, found: 'The file could not be opened.', write: 'Ask whoever looks after the folder to let you read it.' };
  }
}
