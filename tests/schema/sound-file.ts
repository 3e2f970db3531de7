/** The fields of a file of the sound folder, for tests that change one of them. */
import { readFileSync } from 'node:fs';
import { placeOf, schemaOf } from '../../src/schema/files.ts';
import { parseSource } from '../../src/schema/front-matter.ts';

const dataOf = (path: string) =>
  parseSource(readFileSync(`tests/fixtures/sound/${path}`, 'utf8'), path.endsWith('.md') ? 'md' : 'yml').data as Record<string, unknown>;

/** Which fields are wrong when the file's fields are changed; a field changed to undefined is left out. */
export function wrongIn(path: string, change: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const place = placeOf(path);
  if (!place) throw new Error(`${path} is none of ours`);
  const data = Object.fromEntries(Object.entries({ ...dataOf(path), ...change }).filter(([, value]) => value !== undefined));
  return (
    schemaOf(place.kind, place.language)
      .safeParse(data)
      .error?.issues.map(({ path: at }) => at.join('.')) ?? []
  );
}
