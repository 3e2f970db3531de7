/**
 * `npm run bench:postcodes [-- <list>]`: makes the shards of all England and looks 1,000 random postcodes up in them, each against its source:
 * where it is to 15 metres, and which authority it is in.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PostcodeRow } from '../../src/import/postcode-columns.ts';
import { readPostcodes } from '../../src/import/postcode-source.ts';
import { toGrid } from '../../src/model/national-grid.ts';
import type { OutcodeShard } from '../../src/model/outcode-shard.ts';
import { whereabouts } from '../../src/model/whereabouts.ts';
import { randomFrom } from './random.ts';

const [list = '../shared/data/geo/code-point-open-2025-10-gb.csv.gz'] = process.argv.slice(2);
const MANY = 1000;
const WITHIN_METRES = 15;
const SEED = 1;

if (!existsSync(list)) console.log(`Skipped: ${list} is not here. Give a list: npm run bench:postcodes -- codepo_gb.zip`);
else await bench();

async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'front-door-postcodes-'));
  try {
    const { status } = spawnSync('node', ['src/import/postcodes.ts', list], { stdio: 'inherit', env: { ...process.env, SITE_IMPORTED: folder } });
    if (status !== 0) throw new Error('The import failed.');
    const rows = await sample();
    const found = rows.map((row) => {
      const shard = JSON.parse(readFileSync(join(folder, 'postcodes', `${row.outcode}.json`), 'utf8')) as OutcodeShard;
      const { exactness, authority, ...at } = whereabouts(shard, row);
      const [was, is] = [toGrid(row), toGrid(at)];
      const metres = Math.hypot(was.easting - is.easting, was.northing - is.northing);
      return { row, metres, isRight: exactness === 'unit' && authority === row.authority && metres <= WITHIN_METRES };
    });
    const wrong = found.filter(({ isRight }) => !isRight);
    const worst = Math.max(...found.map(({ metres }) => metres));
    console.log(`${found.length} random postcodes of England: ${found.length - wrong.length} agree with the source, ${worst.toFixed(1)} metres off at worst.`);
    for (const { row, metres } of wrong) console.error(`${row.outcode} ${row.sector}${row.unit}: ${metres.toFixed(1)} metres off, or in another authority.`);
    if (wrong.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Postcodes of England chosen as the list goes by, each with the same chance (reservoir sampling). */
async function sample(): Promise<readonly PostcodeRow[]> {
  const { below } = randomFrom(SEED);
  const chosen: PostcodeRow[] = [];
  let seen = 0;
  await readPostcodes(list, (row) => {
    if (!row.authority.startsWith('E')) return;
    seen++;
    const place = seen <= MANY ? seen - 1 : below(seen);
    if (place < MANY) chosen[place] = row;
  });
  return chosen;
}
