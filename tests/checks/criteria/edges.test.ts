/** What a rule must not be taken in by, one case each: an area that looks as if it met the criterion, or as if it did not. */
import { expect, test } from 'vitest';
import { verdictOf } from '../../../src/checks/criteria.ts';
import { RULES } from '../../../src/checks/criteria/rules.ts';
import { type Draft, publishedAfter } from './made-up.ts';

const answer = (id: string, change: (draft: Draft) => void) => verdictOf([RULES[id]?.(publishedAfter(change)) ?? []].flat()).answer;

test('F19-N-1: parents who look at the Local Offer together are not a group of peers', () => {
  const tag = (to: string) => (draft: Draft) => {
    for (const service of draft.all('service')) service.tags = (service.tags ?? []).map((one) => (one === 'peer' ? to : one));
  };
  expect(answer('F19-N-1', tag('peer'))).toBe('met');
  expect(answer('F19-N-1', tag('parent-group'))).toBe('not-met');
});

test('PG-MI-1 and 2026-9: smaller places that nobody could name are no reason for a service or a place that lacks its own', () => {
  const unnamed = (draft: Draft) => {
    draft.area.gaps = { 'network-places': { status: 'not-confirmed', reason: 'We have not found their names.', whatToDoInstead: 'Use a hub.' } };
    delete draft.one('place', 'st-hildas').openedOn;
    Object.assign(draft.one('service', 'rhyme-time'), { places: [], sessions: undefined, whenItRuns: 'On Mondays.', areaServed: undefined });
  };
  expect(answer('PG-MI-1', unnamed)).toBe('not-met');
  expect(answer('2026-9', unnamed)).toBe('not-met');
});

test('2026-10: the month a hub opened is enough when all of it lies before April 2026', () => {
  const opened = (openedOn: string) => (draft: Draft) => (draft.one('place', 'eastbank-hub').openedOn = openedOn);
  expect(answer('2026-10', opened('2023-07'))).toBe('met');
  expect(answer('2026-10', opened('2026-04'))).toBe('not-met');
  expect(answer('2026-10', opened('2026'))).toBe('not-met');
});

test('LAW-SEND-3: with expert help someone decides, even where families ask themselves', () => {
  const selfReferred = (tier: 'specialist' | 'targeted') => (draft: Draft) => {
    const crew = draft.one('service', 'saturday-crew');
    delete crew.decision;
    Object.assign(crew, { tier, accessRoutes: ['self-refer'] });
  };
  expect(answer('LAW-SEND-3', selfReferred('targeted'))).toBe('met');
  expect(answer('LAW-SEND-3', selfReferred('specialist'))).toBe('not-met');
});

test('LAW-BILL-1: the name alone is no offer: each of its six groups has something, or a reason', () => {
  expect(answer('LAW-BILL-1', (draft) => draft.remove('service', ({ core }) => core?.includes('infant-feeding') ?? false))).toBe('not-met');
});

/** Wrenmouth with nothing on outside its buildings but the stops of its bus, all on one day. */
const busOn = (day: string) => (draft: Draft) => {
  draft.remove('service');
  for (const place of draft.all('place')) place.stops = place.type === 'mobile' ? place.stops?.map(({ every: _, ...stop }) => ({ ...stop, dates: [day] })) : [];
};

test('E1.3-L2-3: a bus whose stops are all over is no outreach', () => {
  expect(answer('E1.3-L2-3', busOn('2026-11-30'))).toBe('met');
  expect(answer('E1.3-L2-3', busOn('2026-11-02'))).toBe('not-met');
});
