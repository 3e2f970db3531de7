/** What the clock on a wall in England says: the only clock that opening hours and sessions know. */

/** A moment as the wall clock and the calendar show it: an ISO date and a 24-hour time. */
export interface Moment {
  readonly date: string;
  readonly time: string;
}

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The moment in Europe/London, wherever the reader's device thinks it is. */
export function londonMoment(instant: Date): Moment {
  const part = Object.fromEntries(CLOCK.formatToParts(instant).map(({ type, value }) => [type, value]));
  return { date: `${part['year']}-${part['month']}-${part['day']}`, time: `${part['hour']}:${part['minute']}` };
}
