import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/model/recurrence.ts';
import { byTime, inOrder, isOver, repeatWords, sessionWords, underDayWords, weekdaysOf } from '../../src/model/timetable.ts';
import { say } from './english.ts';

const TODAY = '2026-11-21';
const rule = (own: Partial<Rule>): Rule => ({ from: '10:00', ...own }) as Rule;

describe('how often', () => {
  test.each<[Partial<Rule>, string]>([
    [{ every: 'tuesday' }, 'Every Tuesday'],
    [{ every: 'friday and monday' }, 'Every Monday and Friday'],
    [{ every: 'mondays' }, 'Every Monday'],
    [{ every: 'day' }, 'Every day'],
    [{ every: 'weekday' }, 'Monday to Friday'],
    [{ every: 'first monday' }, 'First Monday of the month'],
    [{ every: 'last friday' }, 'Last Friday of the month'],
    [{ every: '2 weeks from 2027-01-05' }, 'Every 2 weeks, from Tuesday 5 January'],
    [{ dates: ['2026-11-01', '2026-12-08', '2026-12-15'] }, 'Tuesday 8 December and Tuesday 15 December'],
    [{}, ''],
  ])('%j is "%s"', (own, words) => expect(repeatWords(own, TODAY, 'en', say)).toBe(words));
});

describe('the whole line', () => {
  test.each<[Partial<Rule>, string]>([
    [{ every: 'tuesday', to: '11:30' }, 'Every Tuesday, 10am to 11.30am.'],
    [{ every: 'tuesday' }, 'Every Tuesday, from 10am.'],
    [{ every: 'tuesday', to: '11:30', termTimeOnly: true }, 'Every Tuesday, 10am to 11.30am, in term time.'],
    [{ every: 'tuesday', to: '12:00', startsOn: '2027-01-05' }, 'Every Tuesday, 10am to 12 noon. Starts 5 January 2027.'],
    [{ every: 'tuesday', to: '12:00', startsOn: '2026-01-06', endsOn: '2027-03-30' }, 'Every Tuesday, 10am to 12 noon. Until 30 March 2027.'],
    [
      { every: 'tuesday', to: '12:00', except: ['2026-11-17', '2026-12-22', '2026-12-29'] },
      'Every Tuesday, 10am to 12 noon. Not on 22 December 2026 and 29 December 2026.',
    ],
  ])('of %j is "%s"', (own, words) => expect(sessionWords(rule(own), TODAY, 'en', say)).toBe(words));
});

describe('a session is over', () => {
  test.each<[boolean, Partial<Rule>]>([
    [false, { every: 'tuesday' }],
    [false, { every: 'tuesday', endsOn: TODAY }],
    [true, { every: 'tuesday', endsOn: '2026-11-20' }],
    [false, { dates: ['2026-11-01', TODAY] }],
    [true, { dates: ['2026-11-01', '2026-11-20'] }],
  ])('%s: %j', (over, own) => expect(isOver(own, TODAY)).toBe(over));
});

test('a week is in its own order: by day, then by time; fortnightly ones among their weekday, dated ones last', () => {
  const sorted = [
    rule({ dates: ['2026-12-01'] }),
    rule({ every: 'sunday' }),
    rule({ every: '2 weeks from 2027-01-05', from: '12:00' }),
    rule({ every: 'tuesday', from: '13:00' }),
    rule({ every: 'first tuesday', from: '09:00' }),
    rule({ every: 'monday' }),
    rule({ dates: ['2026-11-30'] }),
  ].sort(inOrder);
  expect(sorted.map(({ every, dates, from }) => `${every ?? dates} ${from}`)).toEqual([
    'monday 10:00',
    'first tuesday 09:00',
    '2 weeks from 2027-01-05 12:00',
    'tuesday 13:00',
    'sunday 10:00',
    '2026-11-30 10:00',
    '2026-12-01 10:00',
  ]);
});

describe('the days a session is on every week', () => {
  test.each([
    ['day', [0, 1, 2, 3, 4, 5, 6]],
    ['weekday', [0, 1, 2, 3, 4]],
    ['monday and friday', [0, 4]],
    ['sunday', [6]],
    ['first monday', []],
    ['2 weeks from 2027-01-05', []],
    [undefined, []],
  ])('of %s are %j', (every, days) => expect(weekdaysOf({ every })).toEqual(days));
});

describe('under its day, with its time beside it,', () => {
  const under = (own: Partial<Rule>) => underDayWords(rule({ every: 'tuesday', ...own }), TODAY, 'en', say);

  test('a session that is on every week has nothing left to say', () => expect(under({})).toBe(''));

  test('what is not every week, or not all year, is said without saying the day again', () => {
    expect(under({ termTimeOnly: true, endsOn: '2027-03-01', except: ['2026-12-22'] })).toBe('In term time. Until 1 March 2027. Not on 22 December 2026.');
  });

  test('a session on some weeks only says which', () => expect(under({ every: 'first tuesday' })).toMatch(/^First Tuesday of the month, /));
});

test('sessions of one day stand by their time, the shorter first', () => {
  const times = [{ from: '13:00' }, { from: '09:30', to: '11:00' }, { from: '09:30', to: '10:00' }];
  expect(times.toSorted(byTime)).toEqual([{ from: '09:30', to: '10:00' }, { from: '09:30', to: '11:00' }, { from: '13:00' }]);
});
