/**
 * Calendars (RFC 5545) of a service, a place and an area. Times are wall-clock times in Europe/London, so that no clock change moves them.
 * Nothing in a file depends on when it was built: the same facts give the same bytes.
 */
import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator';
import { addressLine } from '../model/address.ts';
import type { Area, Session } from '../model/entities.ts';
import type { AreaFrame } from '../model/frame.ts';
import { occurrenceOn } from '../model/recurrence.ts';
import { ownNumber } from '../model/ringing.ts';
import { sentences } from '../model/sentences.ts';
import { englishTitle } from '../model/session-title.ts';
import { mayTravel } from '../model/sessions.ts';
import { calendarRule } from './calendar-rule.ts';
import { identified } from './session-ids.ts';

const LONDON = 'Europe/London';
/** British summer time as it has been since 1996 (The Summer Time Order 2002). */
const TIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${LONDON}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** The response of a page that is a calendar. */
export function calendarResponse(name: string, sessions: readonly Session[], { go, area }: AreaFrame, address: URL | undefined): Response {
  const pageOf = ({ service, of }: Session) => new URL(go(service ? 'services' : 'places', of.id), address).href;
  const text = calendarText(name, sessions, area, { host: address?.host ?? 'localhost', pageOf });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}

/** What a calendar needs to know of the site. */
export interface CalendarSite {
  readonly host: string;
  /** The full address of a session's own page. */
  readonly pageOf: (session: Session) => string;
}

/** The text of a calendar. Sessions that are paused, or were checked too long ago, are left out. */
export function calendarText(name: string, sessions: readonly Session[], area: Area, site: CalendarSite): string {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: { company: 'Front Door', product: 'Calendar', language: 'EN' }, ttl: 86_400 });
  // No zone of its own for the whole calendar: the library would then write DTSTAMP, which must be UTC, in it.
  calendar.timezone({ name: null, generator: () => TIMEZONE });
  const travelling = identified(sessions, area).filter(([, session]) => mayTravel(session));
  for (const [id, session] of travelling) for (const event of eventsOf(session, id, area, site)) calendar.createEvent(event);
  return calendar.toString();
}

function eventsOf(session: Session, id: string, area: Area, site: CalendarSite): ICalEventData[] {
  const { rule, file } = session;
  const stamp = new Date(`${file.lastChecked ?? session.of.file.reviewed}T00:00:00Z`);
  const at = (day: string) => ({ start: `${day}T${rule.from}:00`, ...(rule.to && { end: `${day}T${rule.to}:00` }) });
  const about = { ...aboutOf(session, area, site), stamp, timezone: LONDON };
  const calledOff = rule.cancelled ?? [];
  const cancelled = (day: string) => {
    const { reason, instead } = calledOff.find(({ date }) => date === day) ?? {};
    return {
      status: ICalEventStatus.CANCELLED,
      summary: `Cancelled: ${about.summary}`,
      description: sentences(reason && `Cancelled. ${reason}`, instead, about.description),
    };
  };
  const isOff = (day: string) => calledOff.some(({ date }) => date === day);
  if (rule.dates)
    return rule.dates
      .filter((day) => !rule.except?.includes(day))
      .map((day) => ({ ...about, ...at(day), id: `${id}.${day}@${site.host}`, ...(isOff(day) && cancelled(day)) }));
  const whole = calendarRule(rule, session.of.file.reviewed, area.calendar);
  if (!whole) return [];
  const uid = `${id}@${site.host}`;
  return [
    { ...about, ...at(whole.first), id: uid, repeating: whole.lines.join('\r\n') },
    ...calledOff
      .filter(({ date }) => date >= whole.first && occurrenceOn(rule, date, area.calendar))
      .map(({ date }) => ({ ...about, ...at(date), id: uid, recurrenceId: `${date}T${rule.from}:00`, ...cancelled(date) })),
  ];
}

function aboutOf(session: Session, area: Area, { pageOf }: CalendarSite) {
  const { file, of, service, place, rule } = session;
  const address = place?.file.address;
  const main = area.mainLine;
  const phone = ownNumber(service, area);
  const where = place ? [place.words.english.name, address && addressLine(address, address.town)].filter(Boolean).join(', ') : 'Online';
  return {
    summary: englishTitle(session),
    description: sentences(
      of.words.english.summary,
      rule.termTimeOnly ? 'In term time only' : undefined,
      file.note,
      phone ? `Ring ${phone} before you go if you are not sure` : `Not sure? Ask before you go: ${main.words.english.name}, ${main.file.number}`,
    ),
    location: place?.file.coordinates ? { title: where, geo: { lat: place.file.coordinates.lat, lon: place.file.coordinates.lng } } : where,
    url: pageOf(session),
  };
}
