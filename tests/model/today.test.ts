import { expect, test } from 'vitest';
import type { Rule } from '../../src/model/recurrence.ts';
import { rowsOf, unpacked } from '../../src/model/today.ts';

const CALENDAR = { terms: [], bankHolidays: ['2026-12-25'], closures: [] };
const TUESDAY = '2026-11-24';
const at = (time: string) => ({ date: TUESDAY, time });
const rule = (own: Partial<Rule>): Rule => ({ every: 'tuesday', from: '10:00', to: '11:00', ...own }) as Rule;
const list = [rule({ from: '14:00', to: '15:00' }), rule({}), rule({ every: 'friday' }), rule({ to: '12:00' })];

test('the rows of a day are what is on that day, the earliest first, the shorter before the longer', () => {
  expect(rowsOf(list, TUESDAY, at('08:00'), CALENDAR).map((row) => row.at)).toEqual([1, 3, 0]);
});

test('what is over today is left out, and what is on now is said', () => {
  expect(rowsOf(list, TUESDAY, at('11:00'), CALENDAR).map((row) => [row.at, row.isOnNow])).toEqual([
    [3, true],
    [0, false],
  ]);
});

test('what nobody has checked for too long is marked, and never said to be on now', () => {
  const [row] = rowsOf([{ ...rule({}), stale: TUESDAY }], TUESDAY, at('10:30'), CALENDAR);
  expect(row).toMatchObject({ isStale: true, isOnNow: false });
});

test('what is called off stays in the rows, and says so', () => {
  const [row] = rowsOf([rule({ cancelled: [{ date: TUESDAY, reason: 'Snow.' }] })], TUESDAY, at('08:00'), CALENDAR);
  expect(row?.occurrence).toMatchObject({ state: 'cancelled', reason: 'Snow.' });
});

test('a packed list is read column by column, and what a session has not stays out of it', () => {
  expect(unpacked({ from: ['10:00', '14:00'], every: { 1: 'tuesday' } })).toEqual([{ from: '10:00' }, { from: '14:00', every: 'tuesday' }]);
  expect(unpacked({})).toEqual([]);
});
