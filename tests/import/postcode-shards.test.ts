import { describe, expect, test } from 'vitest';
import type { PostcodeRow } from '../../src/import/postcode-columns.ts';
import { gathering } from '../../src/import/postcode-shards.ts';

const row = (outcode: string, unit: string, lat: number): PostcodeRow => ({ outcode, sector: '1', unit, lat, lng: -3, authority: 'E06000009' });
const gathered = gathering();
for (const one of [row('FY2', 'AA', 53.85), row('FY1', 'AB', 53.81), row('FY1', 'AA', 53.82), row('FY1', 'AA', 53.8), row('ZE1', 'AA', 60.1)])
  gathered.take(one);

describe('rows gathered', () => {
  test('become a shard for each outcode, in order', () => expect(gathered.shards().map(({ o }) => o)).toEqual(['FY1', 'FY2', 'ZE1']));
  test('count a postcode that comes twice once, as it came last', () => expect(gathered.shards()[0]?.s['1']).toEqual(['AAAB', '0 0 100 0']));
});

describe('near some areas', () => {
  const boxes = [{ southWest: { lat: 53.7, lng: -3.1 }, northEast: { lat: 53.81, lng: -2.9 } }];
  const within = (miles: number) => gathered.shards({ miles, boxes }).map(({ o }) => o);
  test('an outcode is kept when any postcode of it is in an area', () => expect(within(0)).toEqual(['FY1']));
  test('or within so many miles of its edge', () => {
    expect(within(2.5)).toEqual(['FY1']);
    expect(within(3)).toEqual(['FY1', 'FY2']);
  });
});
