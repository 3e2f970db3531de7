import { describe, expect, it } from 'vitest';
import { biggest, median, slopes, weighted } from './arithmetic.ts';

const self = (number: number) => number;

describe('the median', () => {
  it('is the one in the middle, whatever the order', () => expect(median([9, 1, 5], self)).toBe(5));
  it('is the lower of the middle two', () => expect(median([4, 1, 3, 2], self)).toBe(2));
  it('does not change the list', () => {
    const list = [3, 1, 2];
    median(list, self);
    expect(list).toEqual([3, 1, 2]);
  });
  it('of nothing is an error', () => expect(() => median([], self)).toThrow());
});

describe('the biggest', () => {
  it('is the first of equals', () =>
    expect(
      biggest(
        [
          { id: 'a', size: 1 },
          { id: 'b', size: 2 },
          { id: 'c', size: 2 },
        ],
        ({ size }) => size,
      ).id,
    ).toBe('b'));
});

describe('slopes', () => {
  it('are the same all along a straight line', () => {
    const line = [100, 1_000, 15_000].map((pages) => ({ pages, amount: 3 + pages * 0.002 }));
    for (const slope of slopes(line)) expect(slope).toBeCloseTo(2);
  });
  it('rise when the cost grows faster than the pages', () => {
    const [early = 0, late = 0] = slopes([100, 1_000, 10_000].map((pages) => ({ pages, amount: pages ** 2 / 1e6 })));
    expect(late).toBeGreaterThan(early * 5);
  });
  it('need two sizes', () => expect(slopes([{ pages: 1, amount: 1 }])).toEqual([]));
});

describe('a weighted mean of scores', () => {
  it('counts each by its weight', () =>
    expect(
      weighted([
        { score: 1, weight: 3 },
        { score: 0, weight: 1 },
      ]),
    ).toBe(0.75));
  it('leaves out what has no score', () =>
    expect(
      weighted([
        { score: 1, weight: 1 },
        { score: null, weight: 9 },
      ]),
    ).toBe(1));
});
