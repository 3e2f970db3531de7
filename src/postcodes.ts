/**
 * The door to postcodes: shards that were imported, and those of an area that has a list of its own, made by the same code at build,
 * so that a fresh clone can look postcodes up with no data at all.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { columnsOf } from './import/postcode-columns.ts';
import { gathering } from './import/postcode-shards.ts';

const FOLDER = `${process.env['SITE_IMPORTED'] ?? 'imported'}/postcodes`;
const CONTENT = process.env['SITE_CONTENT'] ?? 'content';

const imported = existsSync(FOLDER)
  ? globSync('*.json', { cwd: FOLDER })
      .filter((name) => /^[A-Z]/.test(name))
      .map((name) => [name.replace('.json', ''), () => readFileSync(`${FOLDER}/${name}`, 'utf8')] as const)
  : [];

/** The text of every shard, by outcode. An area's own list goes before what was imported. */
export const shards: ReadonlyMap<string, () => string> = new Map([
  ...imported.sort(),
  ...globSync('areas/*/geography/postcodes.csv', { cwd: CONTENT }).sort().flatMap(ownShards),
]);

/** What the owners of the imported data ask to be shown where a distance is; nothing when none was imported. */
export const attribution: string | undefined =
  imported.length > 0 ? (JSON.parse(readFileSync(`${FOLDER}/about.json`, 'utf8')) as { attribution: string }).attribution : undefined;

function ownShards(path: string) {
  const rows: string[][] = parse(readFileSync(`${CONTENT}/${path}`), { relaxColumnCount: true, skipEmptyLines: true, bom: true });
  const columns = columnsOf(rows[0] ?? []);
  if (!columns) throw new Error(`${CONTENT}/${path} is not a list of postcodes. Give it Code-Point Open's columns.`);
  const gathered = gathering();
  for (const cells of columns.isHeader ? rows.slice(1) : rows) {
    const row = columns.read(cells);
    if (row) gathered.take(row);
  }
  return gathered.shards().map((shard) => [shard.o, () => JSON.stringify(shard)] as const);
}
