import { describe, expect, test } from 'vitest';
import { boxRound, fromWorld, metresAt, toWorld } from '../../src/model/mercator.ts';

describe('the square world', () => {
  test('has its middle at no latitude and no longitude', () => {
    expect(toWorld({ lat: 0, lng: 0 })).toEqual([0.5, 0.5]);
  });

  test('puts Blackpool Tower in the tile that every web map puts it in', () => {
    const [x, y] = toWorld({ lat: 53.8159, lng: -3.0553 });
    expect([Math.floor(x * 2 ** 14), Math.floor(y * 2 ** 14)]).toEqual([8052, 5274]);
  });

  test('gives back the position it was given', () => {
    for (const position of [
      { lat: 53.8159, lng: -3.0553 },
      { lat: 49.9, lng: -6.3 },
      { lat: -31.93, lng: 115.8 },
    ]) {
      const { lat, lng } = fromWorld(toWorld(position));
      expect(lat).toBeCloseTo(position.lat, 9);
      expect(lng).toBeCloseTo(position.lng, 9);
    }
  });

  test('is half as wide on the ground at 60 degrees north', () => {
    expect(metresAt(60) / metresAt(0)).toBeCloseTo(0.5, 9);
  });
});

test('a box stands round all its points, and there is none round nothing', () => {
  expect(
    boxRound([
      [0.2, 0.8],
      [0.4, 0.1],
    ]),
  ).toEqual({ west: 0.2, north: 0.1, east: 0.4, south: 0.8 });
  expect(() => boxRound([])).toThrow(RangeError);
});
