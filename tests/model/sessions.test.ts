import { describe, expect, test } from 'vitest';
import { directory } from '../../src/model/directory.ts';
import { hasCalendar } from '../../src/model/sessions.ts';
import { aPlace, aService, contents } from './made-up.ts';

type Fields = Record<string, unknown>;
const written = (own: Fields = {}) => ({ place: 'hub', every: 'tuesday', from: '10:00', access: ['drop-in'], ...own });
const serviceWith = (own: Fields, service: Fields = {}) => {
  const made = directory(contents({ places: [aPlace('hub')], services: [aService('play', { sessions: [written(own)], ...service })] }), '2026-11-21');
  return made.areas.get('wren')?.services[0] ?? expect.unreachable();
};
const sessionOf = (own: Fields, service: Fields = {}) => serviceWith(own, service).sessions[0] ?? expect.unreachable();

describe('a session', () => {
  test('runs within the days its service runs', () => {
    const { rule } = sessionOf({ startsOn: '2026-01-06', endsOn: '2027-12-31' }, { startsOn: '2026-09-01', endsOn: '2027-07-20' });
    expect([rule.startsOn, rule.endsOn]).toEqual(['2026-09-01', '2027-07-20']);
  });

  test('is over when its service is', () => expect(serviceWith({}, { endsOn: '2026-11-20' }).sessions).toEqual([]));

  test.each([
    [{}, '2026-07-01', 'overdue'],
    [{ lastChecked: '2026-11-01' }, '2026-01-01', 'fresh'],
    [{ lastChecked: '2025-11-01' }, '2026-11-01', 'long-overdue'],
  ])('%j of a service checked on %s is %s: it goes stale on its own', (own, reviewed, state) => {
    expect(sessionOf(own, { reviewed }).freshness).toBe(state);
  });

  test('is live only when its service is', () => {
    expect([sessionOf({}).isLive, sessionOf({}, { status: 'paused' }).isLive]).toEqual([true, false]);
  });

  test('says in its rule only what was written', () => expect(sessionOf({}).rule).toEqual({ every: 'tuesday', from: '10:00', place: 'hub' }));
});

test('there is a calendar when something runs whose times can be trusted', () => {
  expect(hasCalendar([sessionOf({})])).toBe(true);
  expect(hasCalendar([sessionOf({}, { status: 'paused' }), sessionOf({ lastChecked: '2024-01-01' })])).toBe(false);
});
