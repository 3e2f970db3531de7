/** The sessions of one day as a reader sees them at a moment: what is on now, what is off, and what nobody has checked for too long. */
import type { Moment } from './london.ts';
import { type Calendar, type Occurrence, type Rule, isOnNow, occurrenceOn } from './recurrence.ts';

/** A session in a list that the reader's browser works out: its rule, and the day from which its times can no longer be trusted. */
export interface Listed extends Rule {
  readonly stale?: string | undefined;
}

export interface Row {
  /** Which session of the list. */
  readonly at: number;
  readonly occurrence: Occurrence;
  readonly isOnNow: boolean;
  /** True when its times were checked too long ago to show. */
  readonly isStale: boolean;
}

/** True when its times were checked too long ago to show. */
export const isStale = ({ stale }: Listed, { date }: Moment) => stale !== undefined && date >= stale;

/** The rows of a day, the earliest first; of today only what is not over yet. */
export function rowsOf(sessions: readonly Listed[], day: string, now: Moment, calendar: Calendar): Row[] {
  return sessions
    .flatMap((session, at): Row[] => {
      const occurrence = occurrenceOn(session, day, calendar);
      if (!occurrence || (day === now.date && (session.to ?? session.from) <= now.time)) return [];
      const stale = isStale(session, now);
      return [{ at, occurrence, isStale: stale, isOnNow: !stale && isOnNow(session, occurrence, now) }];
    })
    .sort((one, other) => timeOf(sessions, one).localeCompare(timeOf(sessions, other)));
}

const timeOf = (sessions: readonly Listed[], { at }: Row) => `${sessions[at]?.from} ${sessions[at]?.to ?? ''}`;

/** Sessions field by field, because a column of alike values is much smaller than rows of them. A value stands at the number of its session. */
export type Packed = Readonly<Record<string, readonly unknown[] | Readonly<Record<string, unknown>>>>;

/** The sessions of a packed list. One that has no rule is empty. */
export function unpacked(columns: Packed): Listed[] {
  const sessions: Record<string, unknown>[] = [];
  for (const [field, column] of Object.entries(columns)) {
    const put = (value: unknown, at: number) => ((sessions[at] ??= {})[field] = value);
    if (Array.isArray(column)) column.forEach(put);
    else for (const [at, value] of Object.entries(column)) put(value, Number(at));
  }
  return sessions as unknown as Listed[];
}
