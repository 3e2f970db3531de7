/**
 * When a session happens. The one place that turns what editors write ("tuesday", "first monday", "2 weeks from 2027-01-05") into days;
 * the timetable, the calendars, the structured data and the reader's own browser all ask it.
 */
import type { SessionFile } from '../schema/session.ts';
import { type Span, WEEK, daysAfter, daysBetween, weekdayOf, within } from './days.ts';
import type { Moment } from './london.ts';

/** What of a session says when it is. */
export type Rule = Pick<SessionFile, 'every' | 'dates' | 'from' | 'to' | 'startsOn' | 'endsOn' | 'except' | 'cancelled' | 'bankHolidays' | 'place'> & {
  readonly termTimeOnly?: boolean | undefined;
};

/** A span in which a place is shut, or with no place, every place. */
export interface Closure extends Span {
  readonly place?: string | undefined;
}

/** The days that are unlike others in an area. */
export interface Calendar {
  readonly terms: readonly Span[];
  readonly bankHolidays: readonly string[];
  readonly closures: readonly Closure[];
}

/** on: it happens. unsure: only in term time, and nobody has said whether this is. The others: it would be on, and is not. */
export type State = 'on' | 'unsure' | 'cancelled' | 'bank-holiday' | 'closed';

export interface Occurrence {
  readonly date: string;
  readonly state: State;
  readonly reason?: string | undefined;
  readonly instead?: string | undefined;
}

const NTH = ['first', 'second', 'third', 'fourth', 'last'];
/** No rule leaves a longer gap: a session in term time only, over a summer, once a month. */
const LONGEST_GAP = 200;

/** Every day between two ISO dates (both counted) that the session would be on, soonest first, with what became of it. */
export function occurrences(rule: Rule, from: string, to: string, calendar: Calendar): Occurrence[] {
  const found: Occurrence[] = [];
  for (let day = from; day <= to; day = daysAfter(day, 1)) {
    const one = occurrenceOn(rule, day, calendar);
    if (one) found.push(one);
  }
  return found;
}

/** The occurrence on a day, or nothing when the session is not meant to be on. */
export function occurrenceOn(rule: Rule, day: string, calendar: Calendar): Occurrence | undefined {
  if (!fallsOn(rule, day) || rule.except?.includes(day)) return undefined;
  const called = rule.cancelled?.find(({ date }) => date === day);
  const term = rule.every && rule.termTimeOnly ? inTerm(day, calendar.terms) : true;
  if (term === false) return undefined;
  if (called) return { ...called, state: 'cancelled' };
  if (rule.every && !rule.bankHolidays && calendar.bankHolidays.includes(day)) return { date: day, state: 'bank-holiday' };
  if (rule.place && within(closuresOf(rule.place, calendar), day)) return { date: day, state: 'closed' };
  return { date: day, state: term === undefined ? 'unsure' : 'on' };
}

/** The first occurrence that a reader at this moment can still go to: the one that is on now, or the next. */
export function nextOccurrence(rule: Rule, { date, time }: Moment, calendar: Calendar): Occurrence | undefined {
  const begins = [date, rule.startsOn ?? '', /from (\S+)/.exec(rule.every ?? '')?.[1] ?? ''].toSorted().at(-1) ?? date;
  const last = daysAfter(begins, LONGEST_GAP);
  const days = rule.dates?.toSorted().filter((day) => day >= date) ?? undefined;
  const goes = (one: Occurrence | undefined) =>
    one !== undefined && (one.state === 'on' || one.state === 'unsure') && (one.date > date || (rule.to ?? rule.from) > time);
  if (days) return days.map((day) => occurrenceOn(rule, day, calendar)).find(goes);
  for (let day = date; day <= last && !(rule.endsOn && day > rule.endsOn); day = daysAfter(day, 1)) {
    const one = occurrenceOn(rule, day, calendar);
    if (goes(one)) return one;
  }
  return undefined;
}

/** True while it runs. When nobody said how long it is, never: "on now" must not be a guess. */
export const isOnNow = (rule: Rule, { date, state }: Occurrence, now: Moment) =>
  (state === 'on' || state === 'unsure') && date === now.date && rule.to !== undefined && rule.from <= now.time && now.time < rule.to;

/** The closures of one place, with those of the whole area. */
export const closuresOf = (place: string | undefined, { closures }: Calendar) => closures.filter((closure) => !closure.place || closure.place === place);

/** Whether a day is in term; nothing when the terms we know begin later or end sooner. */
export function inTerm(day: string, terms: readonly Span[]): boolean | undefined {
  if (within(terms, day)) return true;
  return terms.some(({ to }) => to < day) && terms.some(({ from }) => from > day) ? false : undefined;
}

/** True when the rule itself, before any exception, names the day. */
function fallsOn({ every = '', dates, startsOn, endsOn }: Rule, day: string): boolean {
  if ((startsOn && day < startsOn) || (endsOn && day > endsOn)) return false;
  if (dates) return dates.includes(day);
  const [, weeks, first] = /^(\d) weeks from (\S+)$/.exec(every) ?? [];
  if (first) return day >= first && daysBetween(first, day) % (7 * Number(weeks)) === 0;
  const weekday = weekdayOf(day);
  if (every === 'day' || (every === 'weekday' && weekday < 5)) return true;
  if (!every.includes(WEEK[weekday] ?? '')) return false;
  const nth = NTH.findIndex((word) => every.startsWith(word));
  if (nth === 4) return daysAfter(day, 7).slice(5, 7) !== day.slice(5, 7);
  return nth < 0 || Math.ceil(Number(day.slice(8)) / 7) === nth + 1;
}
