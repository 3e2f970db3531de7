import { describe, expect, test } from 'vitest';
import { fromGrid, toGrid } from '../../src/model/national-grid.ts';

/** The worked example of the Ordnance Survey's guide (annex C), and a postcode of Code-Point Open. */
const KNOWN = [
  { name: 'the Ordnance Survey example, Caister water tower', lat: 52.6579786, lng: 1.716052, easting: 651409.9, northing: 313177.3 },
  { name: 'Blackpool, FY3 7NX', lat: 53.8297, lng: -3.02303, easting: 332764, northing: 437532 },
];

describe('the National Grid', () => {
  test.each(KNOWN)('puts $name within 5 metres', ({ lat, lng, easting, northing }) => {
    const grid = toGrid({ lat, lng });
    expect(Math.hypot(grid.easting - easting, grid.northing - northing)).toBeLessThan(5);
  });

  test.each(KNOWN)('finds $name again from its grid reference', ({ lat, lng, easting, northing }) => {
    const back = fromGrid({ easting, northing });
    expect(Math.abs(back.lat - lat)).toBeLessThan(5e-5);
    expect(Math.abs(back.lng - lng)).toBeLessThan(1e-4);
  });

  test('comes back to where it started, anywhere on the grid', () => {
    for (let lat = 50; lat <= 60; lat += 1)
      for (let lng = -6; lng <= 1.5; lng += 0.75) {
        const back = fromGrid(toGrid({ lat, lng }));
        expect(Math.abs(back.lat - lat) + Math.abs(back.lng - lng)).toBeLessThan(2e-6);
      }
  });
});
