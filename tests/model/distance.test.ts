import { describe, expect, test } from 'vitest';
import { milesBetween, milesWords, nearestFirst } from '../../src/model/distance.ts';

const BLACKPOOL_TOWER = { lat: 53.8159, lng: -3.0553 };
const LONDON = { lat: 51.5074, lng: -0.1278 };

describe('miles', () => {
  test('between Blackpool and London are 201 in a straight line', () => expect(milesBetween(BLACKPOOL_TOWER, LONDON)).toBeCloseTo(201.2, 0));
  test('a minute of latitude is a nautical mile, 1.15 of ours', () =>
    expect(milesBetween({ lat: 53, lng: 0 }, { lat: 53 + 1 / 60, lng: 0 })).toBeCloseTo(1.15, 2));
  test('from a place to itself are none', () => expect(milesBetween(LONDON, LONDON)).toBe(0));
});

describe('in words', () => {
  test.each([
    [0, '0.1'],
    [0.04, '0.1'],
    [1.24, '1.2'],
    [9.94, '9.9'],
    [9.96, '10'],
    [201.7, '202'],
  ])('%f miles are %s', (miles, words) => expect(milesWords(miles, 'en-GB')).toBe(words));
  test('as each language writes them', () => {
    expect(milesWords(1.2, 'pl')).toBe('1,2');
    expect(milesWords(1.2, 'ur-u-nu-latn')).toBe('1.2');
  });
});

describe('the nearest first', () => {
  const at = (lat: number) => ({ lat, lng: -3 });
  const things = [
    { name: 'far', places: [at(54)] },
    { name: 'nowhere', places: [] },
    { name: 'two places', places: [at(55), at(53.2)] },
    { name: 'by phone', places: [] },
    { name: 'near', places: [at(53.1)] },
  ];
  const found = nearestFirst(things, ({ places }) => places, at(53));

  test('by the nearest of the places of each, and those that are nowhere last as they came', () => {
    expect(found.map(({ thing }) => thing.name)).toEqual(['near', 'two places', 'far', 'nowhere', 'by phone']);
  });
  test('and none is left out', () => expect(found).toHaveLength(things.length));
  test('with miles only where they are known', () => {
    expect(found[0]?.miles).toBeCloseTo(6.9, 1);
    expect(found[3]).not.toHaveProperty('miles');
  });
});
