import { expect, test } from 'vitest';
import { holidayDates } from '../../src/model/bank-holidays.ts';

test('the days of Christmas and New Year are there themselves, besides the weekday taken instead', () => {
  expect(holidayDates(['2026-12-25', '2026-12-28'])).toEqual(['2026-01-01', '2026-12-25', '2026-12-26', '2026-12-28']);
});

test('no year is there that nobody listed', () => expect(holidayDates([])).toEqual([]));
