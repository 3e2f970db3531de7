import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { emptyFolder, remove, run } from '../site/built/build.ts';

const OS_ROWS = '"FY1 1AN",10,330711,436623,"E92000001","E19000001","E18000002","","E06000009","E05015190"\r\n"FY1 1AP",90,0,0,"E92000001","","","","",""\r\n';
const FAR_ROWS = '"TR1 1AA",10,182500,44800,"E92000001","","","","E06000052",""\r\n';
const NAMED = 'postcode,pq,easting,northing,county,district\nFY1 1AN,10,330711,436623,,E06000009\n';
const LICENCE = 'Contains Ordnance Survey data © Crown copyright and database right 2025.';

const folder = emptyFolder();
afterAll(() => remove(folder));

/** Runs the command on a file of these bytes and returns what it said and wrote. */
function imported(name: string, bytes: Uint8Array | string, ...more: string[]) {
  const [path, out] = [join(folder, name), join(folder, `${name}-out`)];
  writeFileSync(path, bytes);
  return { ...run('node', ['src/import/postcodes.ts', path, ...more], { SITE_IMPORTED: out }), out: join(out, 'postcodes') };
}
const files = (out: string) => (existsSync(out) ? readdirSync(out).sort() : []);
const shard = (out: string) => JSON.parse(readFileSync(join(out, 'FY1.json'), 'utf8')) as object;
const FY1 = { v: 1, o: 'FY1', y: 538212, x: -30540, la: ['E06000009'], s: { 1: ['AN', '0 0'] } };

describe('shards are written', () => {
  test('from the .zip as Ordnance Survey ships it, with the year of its licence', () => {
    const zip = zipSync({
      'Data/CSV/fy.csv': strToU8(OS_ROWS),
      'Data/CSV/tr.csv': strToU8(FAR_ROWS),
      'Doc/licence.txt': strToU8(LICENCE),
      'Doc/Code-Point_Open_Column_Headers.csv': strToU8('PC,PQ,EA\nPostcode,Positional_quality_indicator,Eastings\n'),
    });
    const { code, said, out } = imported('codepo_gb.zip', zip);
    expect([code, files(out)]).toEqual([0, ['FY1.json', 'TR1.json', 'about.json']]);
    expect(shard(out)).toEqual(FY1);
    expect(readFileSync(join(out, 'about.json'), 'utf8')).toContain('Royal Mail copyright and database right 2025');
    expect(said).toMatch(/2 outcodes, 2 of them in England, from 2 postcodes in 2 lists/);
    expect(said).toMatch(/seconds\. .* MB gzipped/);
    expect(said).toMatch(/A look-up moves \d+ bytes gzipped by the middle one, \d+ at worst/);
  });

  test('from a folder, a .csv and a .csv.gz', () => {
    const unpacked = join(folder, 'unpacked/Data/CSV');
    mkdirSync(unpacked, { recursive: true });
    writeFileSync(join(unpacked, 'fy.csv'), OS_ROWS);
    const out = join(folder, 'from-folder');
    expect(run('node', ['src/import/postcodes.ts', join(folder, 'unpacked'), '--year', '2024'], { SITE_IMPORTED: out }).code).toBe(0);
    expect(shard(join(out, 'postcodes'))).toEqual(FY1);
    expect(shard(imported('2025.csv', OS_ROWS).out)).toEqual(FY1);
    expect(shard(imported('list-2025.csv.gz', gzipSync(NAMED)).out)).toEqual(FY1);
  });

  test('of a directory that ships every row twice, once', () => {
    const rows = 'pcds,doterm,oscty,oslaua,oseast1m,osnrth1m,osgrdind,lat,long\nFY1 1AN,,E99999999,E06000009,330711,436623,1,53.82,-3.05\n';
    const zip = zipSync({
      'Data/ONSPD_NOV_2025_UK.csv': strToU8(rows),
      'Data/multi_csv/ONSPD_NOV_2025_UK_FY.csv': strToU8(rows),
      'Documents/names.csv': strToU8('a,b\n'),
    });
    const { said, out } = imported('ONSPD_NOV_2025.zip', zip);
    expect(said).toContain('from 1 postcodes in 1 list.');
    expect(shard(out)).toEqual(FY1);
  });

  test('near our areas alone when asked to', () => {
    const { out } = imported('near-2025.csv', OS_ROWS + FAR_ROWS, '--near', '20');
    expect(files(out)).toEqual(['FY1.json', 'about.json']);
  });
});

describe('nothing is written, and it says why', () => {
  test.each([
    ['no file', [], 'Say which file'],
    ['miles that are none', ['README.md', '--near', 'x'], 'how many miles'],
    ['a file that is not there', ['/nowhere.csv'], 'no such file'],
    ['a file that is no list of postcodes', ['README.md'], 'There is no list of postcodes in README.md'],
  ])('of %s', (_, args, why) => {
    const out = join(folder, 'nothing');
    const { code, said } = run('node', ['src/import/postcodes.ts', ...args], { SITE_IMPORTED: out });
    expect([code, existsSync(out)]).toEqual([1, false]);
    expect(said).toContain(why);
  });

  test('of a list with no year to show, and what was there before stays', () => {
    const first = imported('keep.csv', OS_ROWS, '--year', '2025');
    expect(files(first.out)).toHaveLength(2);
    const again = imported('keep.csv', OS_ROWS + FAR_ROWS);
    expect([again.code, files(again.out)]).toEqual([1, files(first.out)]);
    expect(again.said).toContain('--year 2025');
  });

  test('of a list with nothing near our areas', () => {
    const { code, said } = imported('far-2025.csv', FAR_ROWS, '--near', '20');
    expect(code).toBe(1);
    expect(said).toContain('within 20 miles of our areas');
  });
});
