/** Random rules, each as an editor says it and as RFC 5545 says it, so that a library that knows only the second can judge the first. */
import fc from 'fast-check';
import { WEEK, daysAfter, weekdayOf } from '../../src/model/days.ts';

const CODES = WEEK.map((day) => day.slice(0, 2).toUpperCase());
const ORDINALS = ['first', 'second', 'third', 'fourth', 'last'];

export const day = fc.integer({ min: 0, max: 365 * 5 }).map((after) => daysAfter('2024-01-01', after));
const weekday = fc.integer({ min: 0, max: 6 });

/** What an editor writes, and the same as RRULE; `first` is the day the count of weeks begins. */
export const repeat = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .uniqueArray(weekday, { minLength: 1, maxLength: 4 })
      .map((days) => ({ every: days.map((at) => WEEK[at]).join(' and '), rule: `FREQ=WEEKLY;BYDAY=${days.map((at) => CODES[at])}`, first: undefined })),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.integer({ min: 0, max: 4 }), weekday).map(([nth, at]) => ({
      every: `${ORDINALS[nth]} ${WEEK[at]}`,
      rule: `FREQ=MONTHLY;BYDAY=${nth === 4 ? -1 : nth + 1}${CODES[at]}`,
      first: undefined,
    })),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.integer({ min: 2, max: 8 }), day).map(([weeks, from]) => ({
      every: `${weeks} weeks from ${from}`,
      rule: `FREQ=WEEKLY;INTERVAL=${weeks};BYDAY=${CODES[weekdayOf(from)]}`,
      first: from,
    })),
  },
  { weight: 1, arbitrary: fc.constant({ every: 'weekday', rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', first: undefined }) },
  { weight: 1, arbitrary: fc.constant({ every: 'day', rule: 'FREQ=DAILY', first: undefined }) },
);
