import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grouped } from '../../src/model/grouped.ts';

const at = (point: readonly [number, number]) => point;

test('what is near is one group, what is far is another, in the order given', () => {
  expect(
    grouped(
      [
        [0, 0],
        [100, 0],
        [5, 5],
      ],
      at,
      10,
    ),
  ).toEqual([
    [
      [0, 0],
      [5, 5],
    ],
    [[100, 0]],
  ]);
});

test('nothing is lost or doubled, and no two groups begin near each other', () => {
  const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 })), { maxLength: 40 });
  fc.assert(
    fc.property(points, (all) => {
      const groups = grouped(all, at, 40);
      expect(groups.flat().toSorted()).toEqual(all.toSorted());
      const first = groups.flatMap((group) => group.slice(0, 1));
      first.forEach(([x, y], index) => {
        for (const [otherX, otherY] of first.slice(index + 1)) expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(40);
      });
    }),
  );
});
