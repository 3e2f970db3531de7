/** How old a record is, and what that means for a reader (design 4, the freshness ladder). */
import { daysAfter } from './days.ts';

export type Freshness = 'fresh' | 'due' | 'overdue' | 'long-overdue';

/** Usual months between reviews, by kind (criteria.md section 0, fresh). */
export const REVIEW_MONTHS = {
  line: 3,
  session: 3,
  place: 6,
  service: 6,
  guide: 12,
  offer: 12,
  helpline: 12,
  area: 12,
  panel: 6,
  way: 6,
  change: 36,
  resource: 12,
  notice: 12,
} as const;

/** The first days of the last two steps of the ladder, for a reader's own clock to compare with. */
export interface Ladder {
  readonly overdue: string;
  readonly longOverdue: string;
}

/** The ladder of a record checked on `reviewed`. */
export const ladder = (reviewed: string, months: number): Ladder => ({
  overdue: daysAfter(monthsAfter(reviewed, months), 1),
  longOverdue: daysAfter(monthsAfter(reviewed, months * 2), 1),
});

/** The ISO date that is so many months later; the last day of the month when it has no such day. */
export function monthsAfter(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Where a record checked on `reviewed` stands on the ladder `today` (ISO dates): due in its last month, long overdue after twice its time. */
export function freshness(reviewed: string, months: number, today: string): Freshness {
  if (today > monthsAfter(reviewed, months * 2)) return 'long-overdue';
  if (today > monthsAfter(reviewed, months)) return 'overdue';
  return today > monthsAfter(reviewed, months - 1) ? 'due' : 'fresh';
}
