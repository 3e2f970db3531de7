import { describe, expect, it } from 'vitest';
import { wrongIn } from './sound-file.ts';

const GUIDE = 'national/guides/feeding.md';

describe('A guide', () => {
  it('is sound as it stands, and needs no verification of its own', () => {
    expect(wrongIn(GUIDE)).toEqual([]);
    expect(wrongIn(GUIDE, { verification: 'unverified' })).toEqual(['']);
  });

  it('links only to whole web addresses, each with words', () => {
    expect(wrongIn(GUIDE, { links: [{ key: 'x', label: 'X', url: 'nhs.uk' }] })).toEqual(['links.0.url']);
    expect(wrongIn(GUIDE, { links: [{ key: 'x', url: 'https://nhs.uk' }] })).toEqual(['links.0.label']);
  });

  it('is the guide to a topic there is', () => {
    expect(wrongIn(GUIDE, { topic: 'feeding' })).toEqual(['topic']);
  });
});
