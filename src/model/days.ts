/** Arithmetic of days. A day is an ISO date, so that no clock change can move it. */

export const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** How editors write that something goes on to the end of its day. */
export const END_OF_DAY = '23:59';

const DAY = 86_400_000;
const count = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** The ISO date so many days later; earlier when negative. */
export const daysAfter = (iso: string, days: number) => new Date((count(iso) + days) * DAY).toISOString().slice(0, 10);

/** How many days from one ISO date to another. */
export const daysBetween = (from: string, to: string) => count(to) - count(from);

/** The day of the week: 0 is Monday. */
export const weekdayOf = (iso: string) => (count(iso) + 3) % 7;

/** True of a date that says the day, and not only the month. */
export const isWhole = (date: string) => date.length === '2026-11-21'.length;

/** A span of days, both ends in it. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** True when one of the spans holds the day. */
export const within = (spans: readonly Span[], day: string) => spans.some(({ from, to }) => from <= day && day <= to);
