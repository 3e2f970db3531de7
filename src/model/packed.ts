/** What the browser is given of sessions: only what still matters, in as few bytes as may be. */
import type { Session } from './entities.ts';
import { type Calendar, closuresOf } from './recurrence.ts';
import type { Listed, Packed } from './today.ts';

/** The sessions, column by column. Days that are past are left out, and the place where nothing shuts it. One that is planned or paused has no rule. */
export function packed(sessions: readonly Session[], calendar: Calendar, today: string): Packed {
  return columns(rowsOf(sessions, calendar, today));
}

const rowsOf = (sessions: readonly Session[], calendar: Calendar, today: string): readonly Partial<Listed>[] =>
  sessions.map((session) => (session.isLive ? listed(session, calendar, today) : {}));

/** Rows field by field. A field that is undefined is left out. */
export function columns(rows: readonly object[]): Packed {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return Object.fromEntries(fields.map((field) => [field, column(rows.map((row) => (row as Readonly<Record<string, unknown>>)[field]))]));
}

/** The same for an element that only asks when a session is next: not why it was called off, nor twice that it is off on a bank holiday. */
export const packedForNext = (sessions: readonly Session[], calendar: Calendar, today: string): Packed => columns(rowsForNext(sessions, calendar, today));

/** The same before it is packed, a row a session. */
export function rowsForNext(sessions: readonly Session[], calendar: Calendar, today: string): readonly Partial<Listed>[] {
  const bare = sessions.map((session): Session => {
    const { except, cancelled, every, bankHolidays } = session.rule;
    const isOff = (day: string) => every !== undefined && !bankHolidays && calendar.bankHolidays.includes(day);
    const away = [...(except ?? []), ...(cancelled ?? []).map(({ date }) => date)].filter((day) => !isOff(day));
    return { ...session, rule: { ...session.rule, except: away, cancelled: undefined } };
  });
  return rowsOf(bare, calendar, today);
}

function listed({ rule, ladder }: Session, calendar: Calendar, today: string): Listed {
  const { dates, except, cancelled, startsOn, place, ...rest } = rule;
  const ahead = except?.filter((day) => day >= today);
  const calledOff = cancelled?.filter(({ date }) => date >= today);
  return {
    ...rest,
    ...(dates && { dates: dates.filter((day) => day >= today) }),
    ...(startsOn && startsOn > today && { startsOn }),
    ...(place && closuresOf(place, calendar).some(({ to }) => to >= today) && { place }),
    ...(ahead?.length && { except: ahead }),
    ...(calledOff?.length && { cancelled: calledOff }),
    stale: ladder.longOverdue,
  };
}

/** A column that most sessions have is a list; one that few have names which. */
function column(values: readonly unknown[]): Packed[string] {
  const there = values.flatMap((value, at) => (value === undefined ? [] : [[at, value] as const]));
  return there.length === values.length ? values : Object.fromEntries(there);
}
