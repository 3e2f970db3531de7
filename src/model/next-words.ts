/** When the soonest of some sessions is, and how that is said: beside a session, in a timetable and in what a search found alike. */
import type { Say } from './language.ts';
import type { Moment } from './london.ts';
import { type Calendar, type Occurrence, isOnNow, nextOccurrence } from './recurrence.ts';
import { type Listed, isStale } from './today.ts';
import { nearDayWordsWithin, spanWords } from './when.ts';

/** A session and when it is next. */
export interface Next<S extends Listed = Listed> {
  readonly session: S;
  readonly next: Occurrence;
}
interface Soonest<S extends Listed> extends Next<S> {
  /** Date and time, for comparing with others. */
  readonly sort: string;
}

/** The session that is on now or next, of those that have a rule and times that can be trusted. */
export function soonest<S extends Listed>(sessions: readonly S[], now: Moment, calendar: Calendar): Soonest<S> | undefined {
  return sessions
    .flatMap((session) => {
      const next = session.from && !isStale(session, now) ? nextOccurrence(session, now, calendar) : undefined;
      return next ? [{ session, next, sort: `${next.date} ${session.from}` }] : [];
    })
    .sort((one, other) => one.sort.localeCompare(other.sort))[0];
}

/** "tomorrow, Tuesday 24 November, 10am to 11am", as it stands inside a sentence. */
export const timeOfNext = ({ session, next }: Next, now: Moment, language: string, say: Say) =>
  [nearDayWordsWithin(next.date, now.date, language, say), spanWords(session.from, session.to, language, say)].join(say('list.join'));

/** "On now, 10am to 11am", or "Next: " and when. */
export const nextWords = (one: Next, now: Moment, language: string, say: Say) =>
  isOnNow(one.session, one.next, now)
    ? [say('on.now'), spanWords(one.session.from, one.session.to, language, say)].join(say('list.join'))
    : say('on.next', { when: timeOfNext(one, now, language, say) });
