/** A session's days as RFC 5545 says them: the first day, the rule, and the days it is not on. */
import { WEEK, daysAfter, weekdayOf } from '../model/days.ts';
import { type Calendar, type Rule, occurrenceOn, occurrences } from '../model/recurrence.ts';

/** The parts of a recurrence rule that say how often. */
export interface Frequency {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY';
  readonly interval?: number;
  readonly byday?: string;
}

export interface CalendarRule {
  /** The first day, as an ISO date. */
  readonly first: string;
  /** The last day anybody has said, as an ISO date; nothing when it goes on. */
  readonly last?: string;
  readonly frequency: Frequency;
  /** RRULE and EXDATE lines without their line ends. */
  readonly lines: readonly string[];
}

const DAYS = WEEK.map((day) => day.slice(0, 2).toUpperCase());
const NTH: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: -1 };
/** How far ahead the days it is not on are written out when a run has no end. */
const AHEAD = 550;

/** The rule of a session from a day on; nothing when it never happens again. Sessions on set days have no rule: each day is an event. */
export function calendarRule(rule: Rule, from: string, calendar: Calendar): CalendarRule | undefined {
  const start = rule.startsOn && rule.startsOn > from ? rule.startsOn : from;
  const last = endOf(rule, start, calendar);
  // The days the rule itself names, before terms, holidays and exceptions: what RRULE will say.
  const bare: Rule = { every: rule.every, from: rule.from, startsOn: rule.startsOn, endsOn: rule.endsOn };
  const named = occurrences(bare, start, last, { terms: [], bankHolidays: [], closures: [] }).map(({ date }) => date);
  const [first] = named;
  if (!first || !rule.every) return undefined;
  const off = named.filter((day) => {
    const one = occurrenceOn(rule, day, calendar);
    return !one || one.state === 'bank-holiday' || one.state === 'closed';
  });
  const ends = Boolean(rule.endsOn || rule.termTimeOnly);
  const frequency = frequencyOf(rule.every, first);
  const parts = Object.entries({ ...frequency, ...(ends && { until: `${compact(last)}T235959Z` }) }).map(([name, value]) => `${name.toUpperCase()}=${value}`);
  const away = off.map((day) => `${compact(day)}T${rule.from.replace(':', '')}00`);
  const lines = [`RRULE:${parts.join(';')}`, ...(away.length > 0 ? [`EXDATE;TZID=Europe/London:${away.join(',')}`] : [])];
  return { first, ...(ends && { last }), frequency, lines };
}

/** The last day that is written out. A session in term time ends with the terms we know: beyond them nobody has said. */
function endOf({ endsOn, termTimeOnly }: Rule, start: string, { terms }: Calendar): string {
  const known = termTimeOnly
    ? terms
        .map(({ to }) => to)
        .toSorted()
        .at(-1)
    : undefined;
  return [endsOn, known].flatMap((day) => day ?? []).toSorted()[0] ?? daysAfter(start, AHEAD);
}

function frequencyOf(every: string, first: string): Frequency {
  if (every === 'day') return { freq: 'DAILY' };
  if (every === 'weekday') return { freq: 'WEEKLY', byday: DAYS.slice(0, 5).join(',') };
  const weeks = /^(\d) weeks/.exec(every)?.[1];
  if (weeks) return { freq: 'WEEKLY', interval: Number(weeks), byday: DAYS[weekdayOf(first)] ?? '' };
  const days = DAYS.filter((_, at) => every.includes(WEEK[at] ?? ''));
  const nth = NTH[every.split(' ')[0] ?? ''];
  return nth ? { freq: 'MONTHLY', byday: `${nth}${days[0]}` } : { freq: 'WEEKLY', byday: days.join(',') };
}

const compact = (day: string) => day.replaceAll('-', '');
