import { describe, expect, it } from 'vitest';
import { wrongIn } from './sound-file.ts';

const AREA = 'areas/hill/area.yml';
const BRAND = { hubTerm: 'Family Hub', offerTerm: 'Start for Life', alsoCalled: [] };

describe('An area', () => {
  it('is sound as it stands', () => {
    expect(wrongIn(AREA)).toEqual([]);
  });

  it('has a real code, or one that starts with X when it does not exist', () => {
    expect(wrongIn(AREA, { officialCode: 'E06000009' })).toEqual([]);
    expect(wrongIn(AREA, { officialCode: 'Hill' })).toEqual(['officialCode']);
  });

  it('has a colour that can be read on the page, by day and by night', () => {
    expect(wrongIn(AREA, { brand: { ...BRAND, accent: '#0b5d6b', accentDark: '#8fd3de' } })).toEqual([]);
    expect(wrongIn(AREA, { brand: { ...BRAND, accent: '#8fd3de', accentDark: '#0b5d6b' } })).toEqual(['brand.accent', 'brand.accentDark']);
  });

  it('has gaps only for topics there are', () => {
    expect(wrongIn(AREA, { topicGaps: { cooking: { status: 'planned', reason: 'x', whatToDoInstead: 'y' } } })).toEqual(['topicGaps']);
  });

  it('says which of our four levels of help each of its own words is', () => {
    expect(wrongIn(AREA, { tierMap: { 'Universal Plus': 'universal-plus', Intensive: 'targeted' } })).toEqual([]);
    expect(wrongIn(AREA, { tierMap: { Intensive: 'level 3' } })).toEqual(['tierMap.Intensive']);
  });

  it('names its main line and what its accessibility statement needs', () => {
    expect(wrongIn(AREA, { mainLine: undefined, accessibility: undefined })).toEqual(['mainLine', 'accessibility']);
  });
});
