/** The next seven days of what is on, narrowed to what a family chose. */
import { WEEK, daysAfter, weekdayOf } from './days.ts';
import type { Moment } from './london.ts';
import type { Calendar } from './recurrence.ts';
import { type Listed, type Row, rowsOf } from './today.ts';

/** What was chosen: names and values, without those that were left open. */
export type Chosen = readonly (readonly [name: string, value: string])[];

/** What a session is, by the names of the choices; a session may be several things, with spaces between. */
export type Facets = Readonly<Record<string, string | undefined>>;

export interface Day {
  readonly date: string;
  readonly rows: readonly Row[];
}

/** The days from now on that fit, each with its rows, which may be none. A weekday that was chosen leaves one day. */
export function weekOf(sessions: readonly Listed[], facets: readonly Facets[], chosen: Chosen, now: Moment, calendar: Calendar): readonly Day[] {
  const weekday = chosen.find(([name]) => name === 'day')?.[1];
  const others = chosen.filter(([name]) => name !== 'day');
  const fits = ({ at }: Row) => others.every(([name, value]) => facets[at]?.[name]?.split(' ').includes(value));
  return WEEK.map((_, ahead) => daysAfter(now.date, ahead))
    .filter((date) => weekday === undefined || WEEK[weekdayOf(date)] === weekday)
    .map((date) => ({ date, rows: rowsOf(sessions, date, now, calendar).filter(fits) }));
}
