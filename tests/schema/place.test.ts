import { describe, expect, it } from 'vitest';
import { place } from '../../src/schema/place.ts';
import { wrongIn } from './sound-file.ts';

const HUB = 'areas/hill/places/hill-hub.md';

describe('A place', () => {
  it('is sound as it stands', () => {
    expect(wrongIn(HUB)).toEqual([]);
  });

  it('may say honestly that hours, facilities and access are not known', () => {
    const gap = { status: 'not-confirmed', reason: 'x', whatToDoInstead: 'y' };
    expect(wrongIn(HUB, { hours: gap, facilities: gap, access: gap })).toEqual([]);
  });

  it('has a type of the national list', () => {
    expect(wrongIn(HUB, { type: 'hub' })).toEqual(['type']);
  });

  it('has an address whole enough to find', () => {
    expect(wrongIn(HUB, { address: { lines: [], town: 'Hill' } })).toEqual([]);
    expect(wrongIn(HUB, { address: { lines: [], postcode: 'FY1 1AA' } })).toEqual(['address.town']);
  });

  it('opened on a day that exists, or in a month: a year alone is too little for the quarterly return', () => {
    for (const openedOn of ['2023-07', '2023-07-13']) expect(wrongIn(HUB, { openedOn })).toEqual([]);
    for (const openedOn of ['2023', '2023-02-31', '1066-10-14', 2023]) expect(wrongIn(HUB, { openedOn })).toEqual(['openedOn']);
  });

  it('is not sensitive unless it says so', () => {
    expect(place.shape.sensitive.parse(undefined)).toBe(false);
  });
});
