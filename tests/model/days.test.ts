import { describe, expect, test } from 'vitest';
import { daysAfter, daysBetween, weekdayOf, within } from '../../src/model/days.ts';

describe('a day', () => {
  test.each([
    ['2026-11-21', 1, '2026-11-22'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %d days is %s, also when the clocks change', (day, days, after) => {
    expect(daysAfter(day, days)).toBe(after);
    expect(daysBetween(day, after)).toBe(days);
  });

  test.each([
    ['2026-11-23', 0],
    ['2026-11-22', 6],
    ['2028-02-29', 1],
    ['1969-12-31', 2],
  ])('%s is day %d of its week, Monday first', (day, weekday) => expect(Math.abs((weekdayOf(day) + 7) % 7)).toBe(weekday));
});

test('a span holds both its ends', () => {
  const spans = [{ from: '2026-11-01', to: '2026-11-03' }];
  expect(['2026-10-31', '2026-11-01', '2026-11-03', '2026-11-04'].map((day) => within(spans, day))).toEqual([false, true, true, false]);
});
