import { describe, expect, test } from 'vitest';
import { shapesOfGeojson, shapesOfTile } from '../../src/formats/map-shapes.ts';
import { SCHEMAS } from '../../src/model/map-kinds.ts';
import { fromWorld } from '../../src/model/mercator.ts';
import { tile } from '../import/tile-files.ts';

describe('a vector tile', () => {
  const shapes = shapesOfTile(tile(), { z: 14, x: 8053, y: 5275 }, SCHEMAS.openmaptiles);

  test('gives what the map shows, with names', () => {
    expect(shapes.map(({ kind, name }) => [kind, name])).toEqual([
      ['water', undefined],
      ['road', undefined],
      ['village', 'Little <Marsh>'],
    ]);
  });

  test('has its shapes where the tile is', () => {
    const [point = [0, 0] as const] = shapes[2]?.lines[0] ?? [];
    const { lat, lng } = fromWorld(point);
    expect(lng).toBeCloseTo((8053.5 / 2 ** 14) * 360 - 180, 9);
    expect(lat).toBeGreaterThan(53.79);
    expect(lat).toBeLessThan(53.82);
  });

  test('that is empty has nothing', () => {
    expect(shapesOfTile(new Uint8Array(), { z: 1, x: 0, y: 0 }, SCHEMAS.openmaptiles)).toEqual([]);
  });
});

test('GeoJSON gives areas, lines and points, each only where its kind is one', () => {
  const feature = (kind: string, geometry: object) => ({ type: 'Feature', properties: { kind, name: kind }, geometry });
  const collection = {
    type: 'FeatureCollection',
    features: [
      feature('coast', {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      }),
      feature('street', {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      }),
      feature('locality', { type: 'Point', coordinates: [0, 0] }),
      feature('street', { type: 'Point', coordinates: [0, 0] }),
      feature('place', { type: 'Point', coordinates: [0, 0] }),
    ],
  } as Parameters<typeof shapesOfGeojson>[0];
  expect(shapesOfGeojson(collection, SCHEMAS.geography).map(({ kind }) => kind)).toEqual(['land', 'street', 'street-name', 'village']);
});
