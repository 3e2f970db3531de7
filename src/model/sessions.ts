/** Joins what an editor wrote of a session to the service or the moving place it belongs to, and drops what is over. */
import type { SessionFile } from '../schema/session.ts';
import type { Place, Service, Session } from './entities.ts';
import { REVIEW_MONTHS, freshness, ladder } from './freshness.ts';
import type { Rule } from './recurrence.ts';
import { familiesFirst } from './routes.ts';
import { isOver } from './timetable.ts';

type Host = { readonly of: Service; readonly service: Service } | { readonly of: Place };

/** The sessions of a host that are not over. A session goes stale on its own: it may have been checked later, or earlier, than the rest of the file. */
export function sessionsOf(host: Host, files: readonly SessionFile[], placeOf: (id: string) => Place | undefined, today: string): Session[] {
  const { reviewed, reviewIntervalMonths, status } = host.of.file;
  return files.flatMap((file): Session[] => {
    const rule = ruleOf(file, host.of.file as Ends);
    if (isOver(rule, today)) return [];
    const place = file.place ? placeOf(file.place) : undefined;
    const checked = file.lastChecked ?? reviewed;
    const months = reviewIntervalMonths ?? REVIEW_MONTHS.session;
    return [
      {
        file: { ...file, access: familiesFirst(file.access) },
        rule,
        ...host,
        ...(place && { place }),
        isLive: status === 'live',
        freshness: freshness(checked, months, today),
        ladder: ladder(checked, months),
      },
    ];
  });
}

/** The days between which the whole service, or place, runs. */
export interface Ends {
  readonly startsOn?: string | undefined;
  readonly endsOn?: string | undefined;
}

/** When it is, within the days that the whole service runs. */
export function ruleOf({ every, dates, from, to, place, except, cancelled, bankHolidays, ...file }: SessionFile, service: Ends): Rule {
  const startsOn = [file.startsOn, service.startsOn]
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
  const endsOn = [file.endsOn, service.endsOn].flatMap((day) => day ?? []).sort()[0];
  const rule = { every, dates, from, to, place, except, cancelled, bankHolidays, startsOn, endsOn, termTimeOnly: file.termTimeOnly || undefined };
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined)) as unknown as Rule;
}

/** True of a time that may leave the page that says how old it is: it runs, and was not checked too long ago. */
export const mayTravel = ({ isLive, freshness }: Session) => isLive && freshness !== 'long-overdue';

/** The places of a service that none of its times is at. */
export const placesWithoutTimes = ({ places, sessions }: Pick<Service, 'places' | 'sessions'>) =>
  places.filter((place) => !sessions.some((session) => session.place === place));

/** True when there is something to put in a calendar. */
export const hasCalendar = (sessions: readonly Session[]) => sessions.some(mayTravel);
