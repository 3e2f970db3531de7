import { expect, test } from 'vitest';
import { londonMoment } from '../../src/model/london.ts';

test.each([
  ['2026-11-21T09:30Z', '2026-11-21', '09:30', 'in winter'],
  ['2026-07-01T09:30Z', '2026-07-01', '10:30', 'in summer'],
  ['2026-07-01T23:30Z', '2026-07-02', '00:30', 'past midnight in summer'],
  ['2026-12-31T24:00Z', '2027-01-01', '00:00', 'at midnight, which is 00 and not 24'],
  ['2026-03-29T01:00Z', '2026-03-29', '02:00', 'when the clocks have just gone forward'],
  ['2026-10-25T01:00Z', '2026-10-25', '01:00', 'when the clocks have just gone back'],
])('%s is %s %s on a wall in England, %s', (instant, date, time) => expect(londonMoment(new Date(instant))).toEqual({ date, time }));
