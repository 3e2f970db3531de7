import { describe, expect, it } from 'vitest';
import { names } from '../../../src/checks/content/names.ts';
import { HUB, SAFE, told } from './told.ts';

describe('A name that comes twice', () => {
  it('is told of the second service, capitals and spaces apart', () => {
    expect(told(names, { [SAFE]: ['Talk to someone', 'STAY and  play'] })).toEqual(['talk-to-someone.md:2 must same-name']);
  });

  it('is told of the second place', () => {
    expect(told(names, { 'areas/hill/places/library.md': ['Hill Library', 'Hill Hub'] })).toEqual(['library.md:2 must same-name']);
  });

  it('is no fault in a draft', () => {
    expect(told(names, { [SAFE]: ['name: Talk to someone', 'name: Stay and play\nstatus: draft'] })).toEqual([]);
  });

  it('is no fault when an area writes a national guide anew, or a place and a service share it', () => {
    expect(told(names, { 'areas/hill/guides/housing.md': ['A home in Hill', 'Housing'], [HUB]: ['Hill Hub', 'Stay and play'] })).toEqual([]);
  });

  it('is told of a second guide to a topic', () => {
    expect(told(names, { 'national/guides/feeding.md': ['summary:', 'topic: housing\nsummary:'] })).toEqual(['housing.md:4 must same-name']);
  });

  it('is told of ids within one file', () => {
    expect(told(names, { 'areas/hill/area.yml': ['id: lower', 'id: upper'] })).toEqual(['area.yml:20 must same-name']);
  });
});
