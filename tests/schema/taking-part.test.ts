import { describe, expect, it } from 'vitest';
import { wrongIn } from './sound-file.ts';

const [PANEL, WAY, CHANGE] = ['areas/hill/panels/parents.md', 'areas/hill/ways/survey.md', 'areas/hill/changes/warm-drinks.md'] as const;

describe('Taking part', () => {
  it.each([PANEL, WAY, CHANGE])('%s is sound as it stands', (path) => {
    expect(wrongIn(path)).toEqual([]);
  });

  it('says who can join a panel and how', () => {
    expect(wrongIn(PANEL, { whoCanJoin: undefined, howToJoin: undefined })).toEqual(['whoCanJoin', 'howToJoin']);
  });

  it('lists meetings with real days, or a gap', () => {
    expect(wrongIn(PANEL, { meetings: [{ date: '2027-01-12', place: 'hill-hub' }] })).toEqual([]);
    expect(wrongIn(PANEL, { meetings: { status: 'planned', reason: 'x', whatToDoInstead: 'y' } })).toEqual([]);
    expect(wrongIn(PANEL, { meetings: [] })).toEqual(['meetings']);
  });

  it('says what families said, what was done, and when', () => {
    expect(wrongIn(CHANGE, { said: undefined, did: undefined, date: undefined })).toEqual(['said', 'did', 'date']);
  });
});
