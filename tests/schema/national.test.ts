import { describe, expect, it } from 'vitest';
import { word } from '../../src/schema/national.ts';
import { wrongIn } from './sound-file.ts';

describe('The national lists', () => {
  it.each(['national/authorities.yml', 'national/criteria.yml', 'national/words/en.yml'])('%s is sound as it stands', (path) => {
    expect(wrongIn(path)).toEqual([]);
  });

  it('take upper-tier codes only', () => {
    const authority = { id: 'x', name: 'X', officialName: 'X', code: 'E07000117', type: 'unitary', region: 'North West', url: 'https://www.gov.uk/' };
    expect(wrongIn('national/authorities.yml', { authorities: [authority] })).toEqual(['authorities.0.code']);
  });

  it('name interface words in small letters, with dots and hyphens', () => {
    expect(wrongIn('national/words/en.yml', { words: { 'Call us': 'x' } })).toEqual(['words.Call us']);
  });

  it('take a word as one text or in plural forms, of which "other" is always one', () => {
    expect(['x', { other: 'x' }, { one: 'x' }, ''].map((value) => word.safeParse(value).success)).toEqual([true, true, false, false]);
  });
});
