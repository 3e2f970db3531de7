import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromGrid } from '../../src/model/national-grid.ts';
import { encodeShard, type OutcodeShard, type PostcodeUnit } from '../../src/model/outcode-shard.ts';

const unit = (sector: string, letters: string, lat: number, lng: number, authority = 'E06000009'): PostcodeUnit => ({
  sector,
  unit: letters,
  lat,
  lng,
  authority,
});

describe('a shard', () => {
  test('holds the units of each sector sorted, and steps from the corner and from one another', () => {
    const shard = encodeShard('FY1', [unit('2', 'AA', 53.8, -3.05), unit('1', 'AB', 53.801, -3.04), unit('1', 'AA', 53.8005, -3.051)]);
    expect(shard).toEqual({
      v: 1,
      o: 'FY1',
      y: 538000,
      x: -30510,
      la: ['E06000009'],
      s: { 1: ['AAAB', '5 0 5 110'], 2: ['AA', '0 10'] },
    });
  });

  test('tells the authorities in runs when there are several', () => {
    const units = ['AA', 'AB', 'AD', 'AE'].map((letters, at) => unit('1', letters, 53.8, -3, at === 2 ? 'E10000017' : 'E06000009'));
    const shard = encodeShard('FY5', units);
    expect(shard.la).toEqual(['E06000009', 'E10000017']);
    expect(shard.s['1']?.[2]).toEqual([0, 2, 1, 1, 0, 1]);
  });

  test('of an outcode with nothing in England is its middle and its authorities alone', () => {
    expect(encodeShard('EH1', [unit('1', 'AA', 55.95, -3.19, 'S12000036'), unit('1', 'AB', 55.96, -3.19, 'S12000036')])).toEqual({
      v: 1,
      o: 'EH1',
      y: 559550,
      x: -31900,
      la: ['S12000036'],
      s: {},
    });
  });
});

const REAL = '../shared/data/geo';
const isThere = existsSync(`${REAL}/shards-example`);
if (!isThere) console.log(`Skipped: the comparison with ${REAL}/shards-example, which is not here.`);

test.skipIf(!isThere).each(['FY1', 'FY2', 'FY3', 'FY4', 'FY5', 'FY6', 'FY7', 'FY8'])('%s is the same as the example, letter for letter', (outcode) => {
  const rows = readFileSync(`${REAL}/code-point-open-2025-10-FY.csv`, 'utf8')
    .split(/\r?\n/)
    .filter((row) => row.startsWith(`"${outcode} `));
  const units = rows.flatMap((row): PostcodeUnit[] => {
    const [postcode = '', quality, easting, northing, , , , county, district] = row.replaceAll('"', '').split(',');
    if (quality === '90') return [];
    return [
      {
        sector: postcode.slice(-3, -2),
        unit: postcode.slice(-2),
        ...fromGrid({ easting: Number(easting), northing: Number(northing) }),
        authority: county || district || '',
      },
    ];
  });
  const example = JSON.parse(readFileSync(`${REAL}/shards-example/${outcode}.json`, 'utf8')) as OutcodeShard;
  expect(encodeShard(outcode, units)).toEqual(example);
});
