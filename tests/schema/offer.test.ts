import { describe, expect, it } from 'vitest';
import { wrongIn } from './sound-file.ts';

const OFFER = 'areas/hill/offer.md';

describe('The offer', () => {
  it('has stages, and says how to get it on paper', () => {
    expect(wrongIn(OFFER)).toEqual([]);
    expect(wrongIn(OFFER, { stages: [], hardCopy: undefined })).toEqual(['stages', 'hardCopy']);
  });

  it('may say honestly that there is no paper copy yet', () => {
    expect(wrongIn(OFFER, { hardCopy: { status: 'planned', reason: 'x', whatToDoInstead: 'y' } })).toEqual([]);
  });

  it('has gaps only for the six core groups', () => {
    expect(wrongIn(OFFER, { coreGaps: { housing: { status: 'planned', reason: 'x', whatToDoInstead: 'y' } } })).toEqual(['coreGaps']);
  });
});
