import { describe, expect, it } from 'vitest';
import { where } from '../../../src/checks/content/where.ts';
import { HUB, told } from './told.ts';

describe('Coordinates', () => {
  it('of a place are inside its area', () => {
    expect(told(where, { [HUB]: ['lng: -3.01', 'lng: 1.01'] })).toEqual(['hill-hub.md:10 must outside-area']);
  });

  it('of a locality are inside its area', () => {
    expect(told(where, { 'areas/hill/area.yml': ['{ lat: 53.8, lng: -3.0 }', '{ lat: 54.8, lng: -3.0 }'] })).toEqual(['area.yml:19 must outside-area']);
  });

  it('of the bounds are the right way round', () => {
    expect(told(where, { 'areas/hill/area.yml': ['northEast: { lat: 53.9, lng: -2.9 }', 'northEast: { lat: 53.1, lng: -2.9 }'] })).toEqual([
      'area.yml:13 must bounds',
    ]);
  });
});
