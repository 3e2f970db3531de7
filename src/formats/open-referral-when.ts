/**
 * When a service is on, in Open Referral UK 3.0: iCalendar's parts of a rule (RFC 5545), which the profile allows to be weekly or monthly.
 * Times have no offset, like the profile's own example: a group at ten is at ten in July too, and one offset would be wrong for half the year.
 */
import { WEEK } from '../model/days.ts';
import type { Service, Session } from '../model/entities.ts';
import type { AreaFrame } from '../model/frame.ts';
import { occurrenceOn, occurrences } from '../model/recurrence.ts';
import { sentences } from '../model/sentences.ts';
import { englishTitle } from '../model/session-title.ts';
import { mayTravel } from '../model/sessions.ts';
import { sessionWords } from '../model/timetable.ts';
import { dateWords } from '../model/when.ts';
import { calendarRule } from './calendar-rule.ts';
import { serviceAtLocationId } from './open-referral-where.ts';
import { identified } from './session-ids.ts';
import { uuidOf } from './uuid.ts';

/** The times of a service: a rule is one entry, and each set day is one. None that nobody has checked for too long. */
export const schedules = (service: Service, frame: AreaFrame, service_id: string) =>
  identified(service.sessions, frame.area).flatMap(([id, session]) =>
    (mayTravel(session) ? runs(session, frame) : []).map((run) => ({
      id: uuidOf('schedule', id, ...(run.freq ? [] : [run.dtstart])),
      service_id,
      service_at_location_id: session.place && serviceAtLocationId(frame.area, service, session.place),
      ...run,
      opens_at: session.rule.from,
      closes_at: session.rule.to,
      ...told(session, frame),
    })),
  );

interface Run {
  readonly dtstart: string;
  readonly valid_from: string;
  readonly valid_to?: string;
  readonly freq?: string;
}

function runs({ rule, of }: Session, { area, directory }: AreaFrame): readonly Run[] {
  if (rule.dates) {
    const isOn = (day: string) => ['on', 'unsure'].includes(occurrenceOn(rule, day, area.calendar)?.state ?? '');
    return rule.dates.filter((day) => day >= directory.today && isOn(day)).map((day) => ({ dtstart: day, valid_from: day, valid_to: day }));
  }
  const daily = rule.every === 'day' && { every: WEEK.join(' and ') };
  const whole = calendarRule({ ...rule, ...daily }, of.file.reviewed, area.calendar);
  if (!whole) return [];
  const { first, last, frequency } = whole;
  return [{ dtstart: first, valid_from: first, ...(last && { valid_to: last }), ...frequency }];
}

/** The same in words, with the days it is off, which the profile has no field for. */
function told(session: Session, { area, say, directory: { today } }: AreaFrame) {
  const { file, rule } = session;
  const shut = area.calendar.closures.filter(({ from, to }) => occurrences(rule, from, to, area.calendar).some(({ state }) => state === 'closed'));
  const off = (rule.cancelled ?? []).filter(({ date }) => date >= today);
  const notes = sentences(
    rule.every && !rule.bankHolidays ? 'Not on bank holidays' : undefined,
    ...shut.map(({ from, to }) => `Closed ${[...new Set([from, to])].map((day) => dateWords(day, 'en')).join(' to ')}`),
    ...off.map(({ date, reason, instead }) => sentences(`Cancelled on ${dateWords(date, 'en')}`, reason, instead)),
    file.cost,
    file.note,
  );
  return {
    description: `${englishTitle(session)}: ${sessionWords(rule, today, 'en', say)}`,
    attending_type: file.access.map((route) => say(`route.${route}`)).join(', '),
    schedule_link: file.bookingUrl,
    notes: notes || undefined,
  };
}
