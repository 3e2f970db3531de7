/** A session's days as RFC 5545 says them: the first day, the rule, and the days it is not on. */
import { WEEK, daysAfter, weekdayOf } from '../model/days.ts';
import { type Calendar, type Rule, occurrenceOn, occurrences } from '../model/recurrence.ts';

export interface CalendarRule {
  /** The first day, as an ISO date. */
  readonly first: string;
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
  const ends = rule.endsOn || rule.termTimeOnly ? `;UNTIL=${compact(last)}T235959Z` : '';
  const away = off.map((day) => `${compact(day)}T${rule.from.replace(':', '')}00`);
  return { first, lines: [`RRULE:${frequency(rule.every, first)}${ends}`, ...(away.length > 0 ? [`EXDATE;TZID=Europe/London:${away.join(',')}`] : [])] };
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

function frequency(every: string, first: string): string {
  if (every === 'day') return 'FREQ=DAILY';
  if (every === 'weekday') return `FREQ=WEEKLY;BYDAY=${DAYS.slice(0, 5).join(',')}`;
  const weeks = /^(\d) weeks/.exec(every)?.[1];
  if (weeks) return `FREQ=WEEKLY;INTERVAL=${weeks};BYDAY=${DAYS[weekdayOf(first)]}`;
  const days = DAYS.filter((_, at) => every.includes(WEEK[at] ?? ''));
  const nth = NTH[every.split(' ')[0] ?? ''];
  return nth ? `FREQ=MONTHLY;BYDAY=${nth}${days[0]}` : `FREQ=WEEKLY;BYDAY=${days.join(',')}`;
}

const compact = (day: string) => day.replaceAll('-', '');
