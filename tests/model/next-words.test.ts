import { expect, test } from 'vitest';
import { nextWords, soonest, timeOfNext } from '../../src/model/next-words.ts';
import type { Listed } from '../../src/model/today.ts';
import { say } from './english.ts';

const CALENDAR = { terms: [], bankHolidays: [], closures: [] };
const at = (time: string) => ({ date: '2026-11-24', time });
const session = (own: Partial<Listed>): Listed => ({ every: 'tuesday', from: '10:00', to: '11:00', ...own });
const words = (own: Partial<Listed>, time: string) => {
  const next = soonest([session(own)], at(time), CALENDAR);
  return next && nextWords(next, at(time), 'en', say);
};

test('the soonest is by day, then by time, and one that is on now comes before all', () => {
  const all = [session({ every: 'wednesday' }), session({ from: '14:00', to: '15:00' }), session({})];
  expect(soonest(all, at('08:00'), CALENDAR)?.session).toBe(all[2]);
  expect(soonest(all, at('10:30'), CALENDAR)?.session).toBe(all[2]);
  expect(soonest(all, at('11:00'), CALENDAR)?.session).toBe(all[1]);
  expect(soonest(all, at('15:00'), CALENDAR)).toMatchObject({ session: all[0], next: { date: '2026-11-25', state: 'on' } });
});

test('there is none among sessions without a rule, without a day to come, or that nobody has checked for too long', () => {
  expect(soonest([{} as Listed, session({ endsOn: '2026-11-23' }), session({ stale: '2026-11-24' })], at('08:00'), CALENDAR)).toBeUndefined();
  expect(soonest([session({ stale: '2026-11-25' })], at('08:00'), CALENDAR)).toBeDefined();
});

test.each([
  [{}, '10:30', 'On now, 10am to 11am'],
  [{}, '09:00', 'Next: today, Tuesday 24 November, 10am to 11am'],
  [{}, '11:00', 'Next: Tuesday 1 December, 10am to 11am'],
  [{ every: 'wednesday' }, '09:00', 'Next: tomorrow, Wednesday 25 November, 10am to 11am'],
  [{ to: undefined }, '09:00', 'Next: today, Tuesday 24 November, from 10am'],
])('%o at %s: %s', (own, time, told) => expect(words(own, time)).toBe(told));

test('the time alone stands inside a sentence', () => {
  const next = { session: session({}), next: { date: '2026-11-25', state: 'on' } } as const;
  expect(timeOfNext(next, at('10:30'), 'en', say)).toBe('tomorrow, Wednesday 25 November, 10am to 11am');
});
