import { describe, expect, test } from 'vitest';
import { type Freshness, freshness, ladder, monthsAfter, REVIEW_MONTHS } from '../../src/model/freshness.ts';

describe('months after a day', () => {
  test.each([
    ['2026-11-21', 6, '2027-05-21'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %d months is %s', (day, months, after) => expect(monthsAfter(day, months)).toBe(after));
});

describe('a record checked on 21 May that must be checked every 6 months', () => {
  test.each<[string, Freshness]>([
    ['2026-05-21', 'fresh'],
    ['2026-10-21', 'fresh'],
    ['2026-10-22', 'due'],
    ['2026-11-21', 'due'],
    ['2026-11-22', 'overdue'],
    ['2027-05-21', 'overdue'],
    ['2027-05-22', 'long-overdue'],
  ])('is on %s %s', (today, state) => expect(freshness('2026-05-21', 6, today)).toBe(state));

  test("tells the reader's own clock the same days", () => {
    expect(ladder('2026-05-21', 6)).toEqual({ overdue: '2026-11-22', longOverdue: '2027-05-22' });
  });
});

test('phone lines are checked most often', () => {
  expect(Math.min(...Object.values(REVIEW_MONTHS))).toBe(REVIEW_MONTHS.line);
});
