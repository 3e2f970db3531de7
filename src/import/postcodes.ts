/**
 * `npm run import:postcodes -- <codepo_gb.zip or folder or csv[.gz]> [--near 20] [--year 2025]`: writes the shard of every outcode, for the build to publish.
 * They are written beside the old ones, and the two change places only when all is whole.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { parseSource } from '../schema/front-matter.ts';
import { type Bounds, gathering } from './postcode-shards.ts';
import { readPostcodes } from './postcode-source.ts';
import { swapIn } from './swap-in.ts';

const SAY = 'npm run import:postcodes -- <codepo_gb.zip or folder or csv[.gz]> [--near 20] [--year 2025]';
/** What one look-up may move (design 7). */
const MOST_BYTES = 10_000;

const began = performance.now();
try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { near: { type: 'string' }, year: { type: 'string' } } });
  const [path] = positionals;
  if (!path || (values.near !== undefined && !(Number(values.near) >= 0))) throw new Error(`Say which file, and with --near how many miles: ${SAY}`);
  const out = `${process.env['SITE_IMPORTED'] ?? 'imported'}/postcodes`;
  const gathered = gathering();
  let postcodes = 0;
  const { lists, notes } = await readPostcodes(path, (row) => {
    postcodes++;
    gathered.take(row);
  });
  const year = values.year ?? /\b20\d\d\b/.exec(notes)?.[0] ?? /20\d\d/.exec(basename(path))?.[0];
  if (!year) throw new Error('Say the year of the data, which its licence asks us to show: add --year 2025.');
  const shards = gathered.shards(values.near === undefined ? undefined : { miles: Number(values.near), boxes: boxes() });
  if (shards.length === 0) throw new Error(`No postcode of ${path} is within ${values.near ?? ''} miles of our areas, so nothing was written.`);
  const files = shards.map((shard) => ({ name: `${shard.o}.json`, text: JSON.stringify(shard), isEnglish: Object.keys(shard.s).length > 0 }));
  writeWhole(out, [...files, { name: 'about.json', text: JSON.stringify({ attribution: attribution(year) }) }]);
  const sizes = files.filter(({ isEnglish }) => isEnglish).map(({ name, text }) => ({ name, bytes: gzipSync(text, { level: 9 }).length }));
  sizes.sort((one, other) => one.bytes - other.bytes);
  const [middle, worst] = [sizes[Math.floor(sizes.length / 2)], sizes.at(-1)];
  console.log(
    `${out}/: ${files.length} outcodes, ${sizes.length} of them in England, from ${postcodes} postcodes in ${lists} ${lists === 1 ? 'list' : 'lists'}.`,
  );
  console.log(
    `${((performance.now() - began) / 1000).toFixed(1)} seconds. ${megabytes(files.map(({ text }) => text.length))} MB, ${megabytes(sizes.map(({ bytes }) => bytes))} MB gzipped.`,
  );
  console.log(`A look-up moves ${middle?.bytes ?? 0} bytes gzipped by the middle one, ${worst?.bytes ?? 0} at worst (${worst?.name ?? 'none'}).`);
  if (worst && worst.bytes > MOST_BYTES) console.error(`${worst.name} is over ${MOST_BYTES} bytes, the most a look-up may move.`);
}

/** The boxes round our areas. */
function boxes(): readonly Bounds[] {
  const content = process.env['SITE_CONTENT'] ?? 'content';
  const areas = globSync('areas/*/area.yml', { cwd: content });
  return areas.map((path) => (parseSource(readFileSync(`${content}/${path}`, 'utf8'), 'yml').data as { bounds: Bounds }).bounds);
}

function writeWhole(out: string, files: readonly { readonly name: string; readonly text: string }[]) {
  const writing = `${out}-writing`;
  rmSync(writing, { recursive: true, force: true });
  mkdirSync(writing, { recursive: true });
  for (const { name, text } of files) writeFileSync(`${writing}/${name}`, text);
  swapIn(out, writing, `${out}-previous`);
}

/** What the licences of Code-Point Open and of the ONS directories ask to be shown. */
function attribution(year: string): string {
  const owners = { OS: 'Crown', 'Royal Mail': 'Royal Mail', 'National Statistics': 'Crown' };
  const contains = Object.entries(owners).map(([data, owner]) => `Contains ${data} data © ${owner} copyright and database right ${year}.`);
  return [...contains, 'Licensed under the Open Government Licence v3.0.'].join(' ');
}

function megabytes(bytes: readonly number[]): string {
  return (bytes.reduce((sum, one) => sum + one, 0) / 1e6).toFixed(1);
}
