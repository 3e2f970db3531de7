import { expect, test } from 'vitest';
import type { Rule } from '../../src/model/recurrence.ts';
import { type Chosen, weekOf } from '../../src/model/week.ts';

const CALENDAR = { terms: [], bankHolidays: [], closures: [] };
const MONDAY = { date: '2026-11-23', time: '08:00' };
const weekly = (every: string): Rule => ({ every, from: '10:00', to: '11:00' });
const sessions = [weekly('tuesday'), weekly('friday'), weekly('tuesday and friday')];
const facets = [{ age: '0-2 2-5', town: 'kirk-ashby' }, { age: '5-11' }, { age: '0-2' }];
const week = (...chosen: Chosen) => weekOf(sessions, facets, chosen, MONDAY, CALENDAR).map(({ date, rows }) => [date, rows.map(({ at }) => at)]);

test('the week is seven days from today, also those with nothing on', () => {
  expect(week()).toEqual([
    ['2026-11-23', []],
    ['2026-11-24', [0, 2]],
    ['2026-11-25', []],
    ['2026-11-26', []],
    ['2026-11-27', [1, 2]],
    ['2026-11-28', []],
    ['2026-11-29', []],
  ]);
});

test('a day whose sessions do not fit stays, and is empty', () => {
  const days = week(['age', '0-2'], ['town', 'kirk-ashby']);
  expect(days).toHaveLength(7);
  expect(days.filter(([, rows]) => rows?.length)).toEqual([['2026-11-24', [0]]]);
});

test('a day of the week that is chosen leaves that day alone', () => {
  expect(week(['day', 'friday'], ['age', '5-11'])).toEqual([['2026-11-27', [1]]]);
  expect(week(['day', 'monday'])).toEqual([['2026-11-23', []]]);
});
