/** What a rule must not be taken in by, one case each: an area that looks as if it met the criterion, or as if it did not. */
import { expect, test } from 'vitest';
import { verdictOf } from '../../../src/checks/criteria.ts';
import { RULES } from '../../../src/checks/criteria/rules.ts';
import { type Draft, publishedAfter } from './made-up.ts';

const answer = (id: string, change: (draft: Draft) => void) => verdictOf([RULES[id]?.(publishedAfter(change)) ?? []].flat()).answer;

/** Wrenmouth with nothing on outside its buildings but the stops of its bus, all on one day. */
const busOn = (day: string) => (draft: Draft) => {
  draft.remove('service');
  for (const place of draft.all('place')) place.stops = place.type === 'mobile' ? place.stops?.map(({ every: _, ...stop }) => ({ ...stop, dates: [day] })) : [];
};

test('E1.3-L2-3: a bus whose stops are all over is no outreach', () => {
  expect(answer('E1.3-L2-3', busOn('2026-11-30'))).toBe('met');
  expect(answer('E1.3-L2-3', busOn('2026-11-02'))).toBe('not-met');
});
