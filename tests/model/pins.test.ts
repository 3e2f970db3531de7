import { expect, test } from 'vitest';
import type { Area, Place } from '../../src/model/entities.ts';
import { dataAt, isPlaced, numbered } from '../../src/model/pins.ts';

const place = (id: string, lat?: number) => ({ id, file: lat === undefined ? {} : { coordinates: { lat, lng: 1 } } }) as unknown as Place;

test('places are numbered in the order of their list, hubs first, and one without a position takes no number', () => {
  const area = { hubs: [place('hub', 54)], otherPlaces: [place('bus'), place('library', 54.1)] } as unknown as Area;
  expect(numbered(area).map(({ number, place: { id } }) => `${number} ${id}`)).toEqual(['1 hub', '2 library']);
});

test('a position is written as latitude and longitude', () => {
  expect(dataAt({ lat: 54.1, lng: -3 })).toBe('54.1,-3');
});

test('a place on the meridian of Greenwich has a position; one whose position is not told has none', () => {
  expect([isPlaced({ lat: 51.5, lng: 0 }), isPlaced({}), isPlaced(undefined)]).toEqual([true, false, false]);
});
