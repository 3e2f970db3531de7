import { describe, expect, test } from 'vitest';
import { encodeShard, type OutcodeShard } from '../../src/model/outcode-shard.ts';
import { whereabouts } from '../../src/model/whereabouts.ts';

const [OURS, THEIRS] = ['E06000009', 'E10000017'];
const shard = encodeShard('FY5', [
  { sector: '1', unit: 'AA', lat: 53.86, lng: -3.03, authority: OURS },
  { sector: '1', unit: 'AB', lat: 53.88, lng: -3.01, authority: THEIRS },
  { sector: '1', unit: 'AD', lat: 53.87, lng: -3.02, authority: THEIRS },
  { sector: '3', unit: 'AA', lat: 53.9, lng: -3, authority: THEIRS },
]);

describe('a postcode is found', () => {
  test('where its unit is, with its authority', () => {
    expect(whereabouts(shard, { sector: '1', unit: 'AA' })).toEqual({ lat: 53.86, lng: -3.03, exactness: 'unit', authority: OURS, authorities: [OURS] });
    expect(whereabouts(shard, { sector: '1', unit: 'AD' })).toMatchObject({ lat: 53.87, lng: -3.02, authority: THEIRS });
    expect(whereabouts(shard, { sector: '3', unit: 'AA' })).toMatchObject({ lat: 53.9, lng: -3, authority: THEIRS });
  });

  test('about the middle of its sector when the unit is not known, without deciding on an authority', () => {
    const found = whereabouts(shard, { sector: '1', unit: 'ZZ' });
    expect(found).toMatchObject({ exactness: 'sector', authorities: [OURS, THEIRS] });
    expect(found).not.toHaveProperty('authority');
    expect(found.lat).toBeCloseTo(53.87, 5);
    expect(found.lng).toBeCloseTo(-3.02, 5);
  });

  test('about the middle of its outcode when the sector is not known, and when only the outcode was given', () => {
    for (const given of [{ sector: '9', unit: 'AA' }, {}]) {
      const found = whereabouts(shard, given);
      expect(found).toMatchObject({ exactness: 'outcode', authorities: [OURS, THEIRS] });
      expect(found).not.toHaveProperty('authority');
    }
  });

  test('not even an outcode of one authority, or a sector of one, decides on it', () => {
    expect(whereabouts(shard, { sector: '3', unit: 'ZZ' })).toMatchObject({ exactness: 'sector', authorities: [THEIRS] });
    expect(whereabouts(shard, { sector: '3' })).not.toHaveProperty('authority');
  });

  test('outside England by the authorities of an outcode that has nothing in it', () => {
    const scottish = encodeShard('EH1', [{ sector: '1', unit: 'AA', lat: 55.95, lng: -3.19, authority: 'S12000036' }]);
    expect(whereabouts(scottish, { sector: '1', unit: 'AA' })).toEqual({ lat: 55.95, lng: -3.19, exactness: 'outcode', authorities: ['S12000036'] });
  });
});

test('a shard of another version is not read', () => {
  expect(() => whereabouts({ ...shard, v: 2 } as unknown as OutcodeShard, {})).toThrow('version 2');
});
