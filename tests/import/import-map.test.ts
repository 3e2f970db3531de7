import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mapManifest } from '../../src/schema/map-manifest.ts';
import { tile, writeMbtiles, writePmtiles } from './tile-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'map-'));
  mkdirSync(join(folder, 'content/areas/hill'), { recursive: true });
  writeFileSync(
    join(folder, 'content/areas/hill/area.yml'),
    'officialCode: X06000001\nbounds:\n  southWest: { lat: 53.80, lng: -3.05 }\n  northEast: { lat: 53.82, lng: -3.03 }\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const imported = (...parts: string[]) => join(folder, 'imported/map', ...parts);
function run(...args: string[]) {
  const env = { ...process.env, SITE_CONTENT: join(folder, 'content'), SITE_IMPORTED: join(folder, 'imported') };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/import/import-map.ts', ...args], { env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const HERE = [14, 8053, 5275] as const;
const COARSE = [10, 503, 329] as const;
const manifest = () => mapManifest.parse(JSON.parse(readFileSync(imported('hill/manifest.json'), 'utf8')));

describe.each([
  ['.mbtiles', writeMbtiles],
  ['.pmtiles', writePmtiles],
])('a file that ends in %s', (ending, write) => {
  test('becomes plain tiles, packed, and a manifest that says whose they are', () => {
    const file = join(folder, `streets${ending}`);
    write(file, [HERE, COARSE]);
    expect(run(file, '--areas', 'hill')).toMatchObject({ status: 0 });
    expect(manifest()).toMatchObject({ schema: 'openmaptiles', credit: '© Someone', from: `streets${ending}`, tiles: { most: 14 } });
    expect(gunzipSync(readFileSync(imported('hill', ...HERE.map(String).with(-1, `${HERE[2]}.pbf`)))).equals(tile())).toBe(true);
  });

  test('has a tile wherever a browser may ask for one, if only an empty one', () => {
    const file = join(folder, `streets${ending}`);
    write(file, [HERE]);
    run(file, '--areas', 'hill');
    const { count = 0, least, most } = manifest().tiles ?? {};
    const files = readdirSync(imported('hill'), { recursive: true }).filter((name) => String(name).endsWith('.pbf'));
    expect([files.length, least, most]).toEqual([count, 14, 14]);
    expect(count).toBeGreaterThan(1);
  });

  test('that has nothing where the area is changes nothing', () => {
    const good = join(folder, `good${ending}`);
    const far = join(folder, `far${ending}`);
    write(good, [HERE]);
    write(far, [[14, 1, 1]]);
    run(good, '--areas', 'hill');
    const { status, said } = run(far, '--areas', 'hill');
    expect(status).toBe(1);
    expect(said).toContain('has no tiles where the area is');
    expect(said).toContain('Nothing was changed');
    expect(manifest().from).toBe(`good${ending}`);
  });
});

describe('what cannot be imported is said, and nothing is left behind', () => {
  test.each([
    ['no file', ['--areas', 'hill'], 'Write: npm run import:map'],
    ['a file of another kind', ['streets.zip', '--areas', 'hill'], 'ends in .pmtiles or .mbtiles'],
    ['MBTiles on the web', ['https://example.org/streets.mbtiles', '--areas', 'hill'], 'cannot be read from the web'],
    ['orientation from nothing', ['--orientation', '--areas', 'hill'], 'Write: npm run import:map'],
    ['an area we do not have', ['--orientation', '--areas', 'valley', '--places', 'x.json'], 'There is no area "valley"'],
  ])('%s', (_, args, words) => {
    const { status, said } = run(...args);
    expect(status).toBe(1);
    expect(said).toContain(words);
    expect(existsSync(imported())).toBe(false);
  });

  test('pictures instead of vector tiles, and a schema we do not know', () => {
    const pictures = join(folder, 'pictures.mbtiles');
    writeMbtiles(pictures, [HERE], { format: 'png' });
    expect(run(pictures, '--areas', 'hill').said).toContain('holds pictures');
    const odd = join(folder, 'odd.mbtiles');
    writeMbtiles(odd, [HERE], { json: '{"vector_layers":[{"id":"things"}]}' });
    expect(run(odd, '--areas', 'hill').said).toContain('Its layers: things');
  });

  test('data whose owner is not named, until they are', () => {
    const file = join(folder, 'nobody.mbtiles');
    writeMbtiles(file, [HERE], { attribution: '' });
    expect(run(file, '--areas', 'hill').said).toContain('--credit');
    expect(run(file, '--areas', 'hill', '--credit', '© Us').status).toBe(0);
    expect(manifest().credit).toBe('© Us');
  });
});

test('without streets, an outline, squares where people live and names make a map to find one’s way by', () => {
  const places = join(folder, 'places.json');
  const postcodes = join(folder, 'codepo.csv');
  writeFileSync(
    places,
    JSON.stringify([
      ['Hill', 2, 53.81, -3.04],
      ['Field', 6, 53.81, -3.04],
      ['Elsewhere', 2, 51, 0],
    ]),
  );
  writeFileSync(postcodes, '"FY1 1AA",10,331000,436000,"E92000001","","","","X06000001",""\n"FY1 1AB",90,0,0,"E92000001","","","","",""\n');
  expect(run('--orientation', '--areas', 'hill', '--places', places, '--postcodes', postcodes)).toMatchObject({ status: 0 });
  const { features } = JSON.parse(readFileSync(imported('hill/map.geojson'), 'utf8')) as { features: { properties: { kind: string; name?: string } }[] };
  expect(features.map(({ properties: { kind, name } }) => `${kind} ${name ?? ''}`.trim())).toEqual(['homes', 'town Hill']);
  expect(manifest().schema).toBe('orientation');
});
