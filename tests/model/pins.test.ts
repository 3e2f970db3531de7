import { expect, test } from 'vitest';
import type { Area, Place } from '../../src/model/entities.ts';
import { dataAt, numbered } from '../../src/model/pins.ts';

const place = (id: string, lat?: number) => ({ id, file: lat === undefined ? {} : { coordinates: { lat, lng: 1 } } }) as unknown as Place;

test('places are numbered in the order of their list, hubs first, and one without a position takes no number', () => {
  const area = { hubs: [place('hub', 54)], otherPlaces: [place('bus'), place('library', 54.1)] } as unknown as Area;
  expect(numbered(area).map(({ number, place: { id } }) => `${number} ${id}`)).toEqual(['1 hub', '2 library']);
});

test('a position is written as latitude and longitude', () => {
  expect(dataAt({ lat: 54.1, lng: -3 })).toBe('54.1,-3');
});
