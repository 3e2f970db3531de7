import { describe, expect, it } from 'vitest';
import { wrongIn } from './sound-file.ts';

const POSTER = 'areas/hill/resources/poster.md';

describe('Something on paper', () => {
  it('is sound as it stands', () => {
    expect(wrongIn(POSTER)).toEqual([]);
  });

  it('is of a known kind, and shown in known kinds of place', () => {
    expect(wrongIn(POSTER, { kind: 'flag', whereShown: ['library', 'moon'] })).toEqual(['kind', 'whereShown.1']);
  });
});
