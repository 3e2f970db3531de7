/** Sessions in words, soonest day of the week first, without the ones that are over. */
import type { SessionFile } from '../schema/session.ts';
import { WEEK } from './days.ts';
import type { Rule } from './recurrence.ts';
import { type Say, listed } from './language.ts';
import { dateWords, dayWords, daysWords, spanWords, weekdayWords } from './when.ts';

/** True when no day of the session is on or after today (an ISO date): families never see it (F13-V-1). */
export function isOver({ endsOn, dates }: Pick<SessionFile, 'endsOn' | 'dates'>, today: string): boolean {
  return (endsOn !== undefined && endsOn < today) || (dates !== undefined && dates.every((date) => date < today));
}

/** Sorts by the day of the week, then the time; dated ones after weekly ones. */
export function inOrder(one: Rule, other: Rule): number {
  const place = ({ every, dates }: Rule) => {
    if (!every) return 10 + Number((dates?.[0] ?? '').replaceAll('-', ''));
    const from = /\d{4}-\d{2}-\d{2}/.exec(every)?.[0];
    return from ? (new Date(`${from}T12:00:00Z`).getUTCDay() + 6) % 7 : WEEK.findIndex((day) => every.includes(day));
  };
  return place(one) - place(other) || one.from.localeCompare(other.from);
}

/** How often, as in "Every Tuesday", "First Monday of the month", "Every 2 weeks from Tuesday 5 January". */
export function repeatWords({ every, dates }: Pick<SessionFile, 'every' | 'dates'>, today: string, language: string, say: Say): string {
  if (dates)
    return listed(
      dates.filter((date) => date >= today).map((date) => dayWords(date, language)),
      language,
    );
  if (!every) return '';
  if (every === 'day') return say('time.every-day');
  if (every === 'weekday') return daysWords(WEEK.slice(0, 5), language, say);
  const weeks = /^(\d) weeks from (\S+)$/.exec(every);
  if (weeks) return say('repeat.weeks', { count: Number(weeks[1]), date: dayWords(weeks[2] ?? '', language) });
  const ordinal = /^(first|second|third|fourth|last) (\w+)$/.exec(every);
  if (ordinal) return say(`repeat.${ordinal[1]}`, { day: weekdayWords(ordinal[2] ?? '', language) });
  const days = WEEK.filter((day) => every.includes(day)).map((day) => weekdayWords(day, language));
  return say('repeat.every', { days: listed(days, language) });
}

/** The whole line: "Every Tuesday, 10am to 11.30am, in term time. Not on 22 December 2026." */
export function sessionWords(session: Rule, today: string, language: string, say: Say): string {
  const { from, to, termTimeOnly } = session;
  const head = [repeatWords(session, today, language, say), spanWords(from, to, language, say), termTimeOnly && say('repeat.term-time')]
    .filter(Boolean)
    .join(say('list.join'));
  return [`${head}${say('sentence.end')}`, ...exceptions(session, today, language, say)].join(' ');
}

/** The line of a session that stands under its day, with its time beside it: what is left to say, which is nothing when it is on every week. */
export function underDayWords(session: Rule, today: string, language: string, say: Say): string {
  if (weekdaysOf(session).length === 0) return sessionWords(session, today, language, say);
  const term = session.termTimeOnly && say('repeat.term-time');
  const begins = term && `${term.charAt(0).toLocaleUpperCase(language)}${term.slice(1)}${say('sentence.end')}`;
  return [begins, ...exceptions(session, today, language, say)].filter(Boolean).join(' ');
}

function exceptions({ except = [], startsOn, endsOn }: Rule, today: string, language: string, say: Say) {
  const away = except.filter((date) => date >= today).map((date) => dateWords(date, language));
  return [
    startsOn && startsOn > today && say('repeat.starts', { date: dateWords(startsOn, language) }),
    endsOn && say('repeat.ends', { date: dateWords(endsOn, language) }),
    away.length > 0 && say('repeat.not-on', { dates: listed(away, language) }),
  ].filter(Boolean);
}

/** The days of the week (0 is Monday) it is on every week; none for what is on some weeks or on set days only. */
export function weekdaysOf({ every }: Pick<SessionFile, 'every'>): readonly number[] {
  if (!every || /^(first|second|third|fourth|last|\d) /.test(every)) return [];
  if (every === 'day') return [0, 1, 2, 3, 4, 5, 6];
  if (every === 'weekday') return [0, 1, 2, 3, 4];
  return WEEK.flatMap((day, at) => (every.includes(day) ? [at] : []));
}

/** Sorts by the time of day. */
export const byTime = (one: Pick<SessionFile, 'from' | 'to'>, other: Pick<SessionFile, 'from' | 'to'>) =>
  one.from.localeCompare(other.from) || (one.to ?? '').localeCompare(other.to ?? '');
