import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Source, postcodeRows, withSideStreets } from '../../src/import/made-up-geography.ts';
import { fromGrid } from '../../src/model/national-grid.ts';
import { postcode } from '../../src/schema/parts.ts';

const FOLDER = 'content/areas/wrenmouth/geography';
const source = JSON.parse(readFileSync(`${FOLDER}/source.json`, 'utf8')) as Source;
const map = withSideStreets(source);
const rows = postcodeRows(map, 'X06000001').map((row) => row.split(','));
const units = rows.map(([unit = '']) => unit.replaceAll('"', ''));

describe("Wrenmouth's map", () => {
  test('keeps every feature of its hand-made source', () => {
    expect(map.features.slice(0, source.features.length)).toEqual(source.features);
  });

  test('gives side streets names of their own', () => {
    const named = map.features.slice(source.features.length).map(({ properties }) => properties.name);
    expect(named.length).toBeGreaterThan(200);
    expect(new Set(named).size).toBe(named.length);
  });

  test('is written in the repository as its source makes it', () => {
    expect(readFileSync(`${FOLDER}/map.geojson`, 'utf8').split('\n').length).toBe(map.features.length + 3);
    expect(readFileSync(`${FOLDER}/postcodes.csv`, 'utf8').split('\r\n').slice(0, -1)).toEqual(postcodeRows(map, 'X06000001'));
  });
});

describe("Wrenmouth's postcodes", () => {
  test('are 3,000 different ones in an area nobody has', () => {
    expect(new Set(units).size).toBe(3000);
    expect(units.filter((unit) => !/^ZZ[1-9] [1-4]/.test(unit))).toEqual([]);
  });

  test('have a form the schema accepts', () => {
    expect(units.filter((unit) => !postcode.safeParse(unit).success)).toEqual([]);
  });

  test("stand in Code-Point Open's ten columns", () => {
    expect(rows.filter((row) => row.length !== 10)).toEqual([]);
  });

  test('lie on the island', () => {
    const off = rows.filter(([, , easting, northing]) => {
      const { lat, lng } = fromGrid({ easting: Number(easting), northing: Number(northing) });
      return lat < 54.125 || lat > 54.275 || lng < 1 || lng > 1.4;
    });
    expect(off).toEqual([]);
  });

  test("include each place's own, where the place is", () => {
    for (const { properties, geometry } of source.features.filter((feature) => feature.properties.postcode)) {
      const [, , easting, northing] = rows[units.indexOf(properties.postcode ?? '')] ?? [];
      const { lat, lng } = fromGrid({ easting: Number(easting), northing: Number(northing) });
      const [placeLng = 0, placeLat = 0] = geometry.coordinates as number[];
      expect(Math.abs(lat - placeLat) + Math.abs(lng - placeLng)).toBeLessThan(3e-5);
    }
  });
});
