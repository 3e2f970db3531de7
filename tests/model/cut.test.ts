import { expect, test } from 'vitest';
import { cutArea, cutLine } from '../../src/model/cut.ts';

const EDGE = { left: 0, top: 0, right: 10, bottom: 10 };

test('an area is cut at the edge, and one that is wholly inside stays as it is', () => {
  const cut = cutArea(
    [
      [-5, 2],
      [5, 2],
      [5, 8],
      [-5, 8],
    ],
    EDGE,
  );
  expect(cut.every(([x, y]) => x >= 0 && x <= 10 && y >= 0 && y <= 10)).toBe(true);
  expect(cut).toContainEqual([0, 2]);
  expect(cut).toContainEqual([0, 8]);
  const inside = [
    [1, 1],
    [2, 1],
    [2, 2],
  ] as const;
  expect(cutArea(inside, EDGE)).toEqual(inside);
});

test('an area beyond the edge leaves nothing', () => {
  expect(
    cutArea(
      [
        [20, 20],
        [30, 20],
        [30, 30],
      ],
      EDGE,
    ),
  ).toEqual([]);
});

test('a line that leaves and comes back is two lines', () => {
  const parts = cutLine(
    [
      [5, 5],
      [5, 20],
      [8, 20],
      [8, 5],
    ],
    EDGE,
  );
  expect(parts).toHaveLength(2);
});
