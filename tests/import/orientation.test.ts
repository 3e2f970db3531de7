import { describe, expect, test } from 'vitest';
import type { Topology } from 'topojson-specification';
import { fromGrid } from '../../src/model/national-grid.ts';
import { lived, orientation, outlines } from '../../src/import/orientation.ts';

/** Two squares side by side: one degree of longitude each. */
const TOPOLOGY = {
  type: 'Topology',
  arcs: [
    [
      [0, 50],
      [1, 50],
      [1, 51],
      [0, 51],
      [0, 50],
    ],
    [
      [1, 50],
      [2, 50],
      [2, 51],
      [1, 51],
      [1, 50],
    ],
  ],
  objects: {
    all: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0]], properties: { CODE: 'X1' } },
        { type: 'Polygon', arcs: [[1]], properties: { CODE: 'X2' } },
      ],
    },
  },
} as unknown as Topology;

const kinds = (features: readonly { properties: Record<string, unknown> | null }[]) => features.map(({ properties }) => properties?.['kind']);

describe('outlines', () => {
  test('are of the authority, with its border, and of those next to it', () => {
    expect(kinds(outlines(TOPOLOGY, 'X1', [0.2, 50.2, 0.9, 50.8]))).toEqual(['authority', 'border', 'neighbour']);
  });

  test('leave out those far away', () => {
    expect(kinds(outlines(TOPOLOGY, 'X1', [0.1, 50.2, 0.4, 50.8]))).toEqual(['authority', 'border']);
  });

  test('without the authority itself are a mistake, and it is said', () => {
    expect(() => orientation(outlines(TOPOLOGY, 'X3', [0.2, 50.2, 0.9, 50.8]), 'X3')).toThrow('no authority with the code X3');
  });
});

test('squares with postcodes are one rectangle when they stand in a row', () => {
  const [feature] = lived(
    [331100, 331300, 331600].map((easting) => fromGrid({ easting, northing: 436100 })),
    [-3.06, 53.8, -3.03, 53.83],
  );
  expect(feature?.geometry).toMatchObject({ type: 'MultiPolygon' });
  expect((feature?.geometry as { coordinates: unknown[] }).coordinates).toHaveLength(1);
});
