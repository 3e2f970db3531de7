import { describe, expect, test } from 'vitest';
import { nearestRecords } from '../../src/model/search-near.ts';

describe('the nearest of what was found', () => {
  const record = (places: readonly number[]) => ({ places });
  const places = [
    { name: 'Far', lat: 53.9, lng: -3 },
    { name: 'Near', lat: 53.81, lng: -3 },
    { name: 'Nowhere told' },
    { name: 'On the meridian', lat: 53.8, lng: 0 },
  ];
  const order = (...records: { readonly places: readonly number[] }[]) => nearestRecords([...records.keys()], records, places, { lat: 53.8, lng: -3 });

  test('comes first, by the nearest of its places', () => {
    const found = order(record([0]), record([0, 1]));
    expect(found.map(({ at, place }) => [at, place])).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(found[0]?.miles).toBeCloseTo(0.69, 2);
  });

  test('leaves what is nowhere in particular for last, in the order it was given, and nothing out', () => {
    expect(order(record([]), record([2]), record([1])).map(({ at, miles }) => [at, miles === undefined])).toEqual([
      [2, false],
      [0, true],
      [1, true],
    ]);
  });

  test('takes a longitude of 0 for what it is', () => expect(order(record([3]))[0]?.place).toBe(3));
});
