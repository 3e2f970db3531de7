/** Whether a place or a line is open at a moment, until when, or when next; and when only the place itself can say. */
import type { PlaceFile } from '../schema/place.ts';
import { daysAfter, END_OF_DAY, WEEK, weekdayOf, within } from './days.ts';
import type { Moment } from './london.ts';
import type { OpeningHours } from './opening.ts';
import { type Calendar, closuresOf, inTerm } from './recurrence.ts';

/** What of a place or a line says when it is open. */
export interface Opening {
  /** Nothing when nobody knows: an honest gap, or hours last checked too long ago. */
  readonly hours?: OpeningHours | undefined;
  readonly exceptions?: PlaceFile['hoursExceptions'];
  /** The place, for closures; nothing for a phone line. */
  readonly place?: string | undefined;
  /** True when people come by appointment only. */
  readonly appointment?: boolean | undefined;
}

export type OpenState =
  | { readonly is: 'always' | 'appointment' | 'ask' | 'bank-holiday' }
  | { readonly is: 'open'; readonly until: Moment }
  | { readonly is: 'closed'; readonly opens?: { readonly date: string; readonly from: string } | undefined };

type Times = { readonly from: string; readonly to: string };
const LOOK_AHEAD = 21;

/** The state at a moment. Bank holidays without hours of their own are "bank-holiday": the weekly hours cannot be trusted, and nobody has said others. */
export function openState(opening: Opening, now: Moment, calendar: Calendar): OpenState {
  const { hours, appointment } = opening;
  const on = (day: string) => timesOn(opening, day, calendar);
  const today = on(now.date);
  if (today === undefined) return { is: appointment ? 'appointment' : 'ask' };
  if (today === 'bank-holiday') return { is: today };
  if (hours === 'always' && covers(today, '00:00')?.to === END_OF_DAY) return { is: 'always' };
  const open = covers(today, now.time);
  if (open) return appointment ? { is: 'appointment' } : until(now.date, open.to, on);
  return { is: 'closed', opens: opensNext(now, on) };
}

/** The times of a day: nothing when nobody knows them. */
function timesOn({ hours, exceptions = [], place }: Opening, day: string, calendar: Calendar): readonly Times[] | 'bank-holiday' | undefined {
  if (place && within(closuresOf(place, calendar), day)) return [];
  const own = exceptions.filter(({ date }) => date === day);
  if (own.some(({ closed }) => closed)) return [];
  const times = own.flatMap(({ from, to }) => (from && to ? [{ from, to }] : []));
  if (times.length > 0) return joined(times);
  if (own.length > 0 || hours === undefined) return undefined;
  if (hours === 'always') return [{ from: '00:00', to: END_OF_DAY }];
  const weekly = hours.filter(({ days }) => days.some((name) => name === WEEK[weekdayOf(day)]));
  const holiday = calendar.bankHolidays.includes(day);
  const spells = holiday ? weekly.filter(({ bankHolidays }) => bankHolidays) : weekly;
  if (holiday && weekly.length > 0 && spells.length === 0) return 'bank-holiday';
  const terms = spells.map(({ termTimeOnly }) => (termTimeOnly ? inTerm(day, calendar.terms) : true));
  if (terms.includes(undefined)) return undefined;
  return joined(spells.filter((_, at) => terms[at]));
}

/** Spells that touch or overlap are one, so that "open until" says when people must really leave. */
function joined(times: readonly Times[]): Times[] {
  const out: Times[] = [];
  for (const { from, to } of times.toSorted((one, other) => one.from.localeCompare(other.from))) {
    const last = out.at(-1);
    if (last && from <= last.to) out[out.length - 1] = { from: last.from, to: to > last.to ? to : last.to };
    else out.push({ from, to });
  }
  return out;
}

const covers = (times: readonly Times[], time: string) => times.find(({ from, to }) => from <= time && (time < to || to === END_OF_DAY));

/** When it shuts, across midnight if it does not shut at midnight. */
function until(date: string, to: string, on: (day: string) => ReturnType<typeof timesOn>): OpenState {
  for (let day = date, end = to, left = LOOK_AHEAD; ; left--) {
    const tomorrow = daysAfter(day, 1);
    const next = end === END_OF_DAY ? on(tomorrow) : undefined;
    const night = Array.isArray(next) ? next.find(({ from }) => from === '00:00') : undefined;
    if (left === 0) return { is: 'always' };
    if (!night) return { is: 'open', until: end === END_OF_DAY ? { date: tomorrow, time: '00:00' } : { date: day, time: end } };
    [day, end] = [tomorrow, night.to];
  }
}

function opensNext({ date, time }: Moment, on: (day: string) => ReturnType<typeof timesOn>) {
  for (let ahead = 0; ahead <= LOOK_AHEAD; ahead++) {
    const day = daysAfter(date, ahead);
    const times = on(day);
    const first = Array.isArray(times) ? times.find(({ from }) => ahead > 0 || from > time) : undefined;
    if (first) return { date: day, from: first.from };
  }
  return undefined;
}
