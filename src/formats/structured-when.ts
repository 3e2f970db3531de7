/** Events and opening hours for search engines, from the same sessions and hours as the pages. */
import type { Event, OpeningHoursSpecification, Place as PlaceLd, VirtualLocation } from 'schema-dts';
import type { Place, Session } from '../model/entities.ts';
import { isGap } from '../model/gap.ts';
import { englishTitle } from '../model/session-title.ts';
import { type Calendar, nextOccurrence, occurrenceOn } from '../model/recurrence.ts';
import { mayTravel } from '../model/sessions.ts';

type Full<T> = Exclude<T, string>;

/** Search engines show a few, and a page has few bytes. */
const MOST = 8;
const CLOSED = { opens: '00:00', closes: '00:00' };

/** The next time of each session from the build on, and the days that were called off. None of a session nobody has checked for too long. */
export function events(sessions: readonly Session[], calendar: Calendar, today: string, where: (place: Place) => Full<PlaceLd>, here: string): Full<Event>[] {
  return sessions
    .filter(mayTravel)
    .flatMap((session) => {
      const next = nextOccurrence(session.rule, { date: today, time: '00:00' }, calendar);
      const off = (session.rule.cancelled ?? []).filter(({ date }) => date >= today && occurrenceOn(session.rule, date, calendar)?.state === 'cancelled');
      const days = [...(next?.state === 'on' ? [{ date: next.date, isOn: true }] : []), ...off.map(({ date }) => ({ date, isOn: false }))];
      return days.map(({ date, isOn }) => ({ date, event: event(session, date, isOn, where, here) }));
    })
    .sort((one, other) => one.date.localeCompare(other.date))
    .slice(0, MOST)
    .map(({ event }) => event);
}

function event({ file, rule, of, service, place }: Session, date: string, isOn: boolean, where: (place: Place) => Full<PlaceLd>, here: string): Full<Event> {
  const online: Full<VirtualLocation> = { '@type': 'VirtualLocation', url: file.bookingUrl ?? here };
  return {
    '@type': 'Event',
    name: englishTitle({ of, file }),
    startDate: withOffset(date, rule.from),
    ...(rule.to && { endDate: withOffset(date, rule.to) }),
    eventStatus: isOn ? 'https://schema.org/EventScheduled' : 'https://schema.org/EventCancelled',
    eventAttendanceMode: `https://schema.org/${place ? 'Offline' : 'Online'}EventAttendanceMode`,
    location: place ? where(place) : online,
    url: here,
    ...(service?.file.cost === 'free' && !file.cost && { isAccessibleForFree: true }),
  };
}

const OFFSET = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeZoneName: 'longOffset' });

/** A wall-clock time in England with its offset from UTC, as in 2026-11-24T10:00+00:00. */
export function withOffset(date: string, time: string): string {
  const name = OFFSET.formatToParts(new Date(`${date}T${time}:00Z`)).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return `${date}T${time}${name.replace('GMT', '') || '+00:00'}`;
}

/** When a place is open, and the days that differ; nothing when nobody knows or nobody has checked for too long. */
export function openingHours(
  { file, freshness }: Place,
  today: string,
): {
  openingHoursSpecification?: Full<OpeningHoursSpecification>[];
  specialOpeningHoursSpecification?: Full<OpeningHoursSpecification>[];
} {
  const { hours, hoursExceptions = [] } = file;
  if (!hours || isGap(hours) || freshness === 'long-overdue') return {};
  const spec = (rest: object) => ({ '@type': 'OpeningHoursSpecification', ...rest }) as Full<OpeningHoursSpecification>;
  const weekly =
    hours === 'always'
      ? [spec({ dayOfWeek: WEEK_LD, opens: '00:00', closes: '23:59' })]
      : hours.filter(({ termTimeOnly }) => !termTimeOnly).map(({ days, from, to }) => spec({ dayOfWeek: days.map(capital), opens: from, closes: to }));
  const special = hoursExceptions
    .filter(({ date, closed, from, to }) => date >= today && (closed || (from && to)))
    .map(({ date, closed, from, to }) => spec({ validFrom: date, validThrough: date, ...(closed ? CLOSED : { opens: from, closes: to }) }));
  return { ...(weekly.length > 0 && { openingHoursSpecification: weekly }), ...(special.length > 0 && { specialOpeningHoursSpecification: special }) };
}

const capital = (day: string) => day.charAt(0).toUpperCase() + day.slice(1);
const WEEK_LD = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
