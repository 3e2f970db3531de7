/** What others know a session by: a calendar that is followed, a directory that reads our data. */
import type { Area, Session } from '../model/entities.ts';

/**
 * Each session with its id, and with the day where it is on set days. Give it all there are before any is left out, or a number may move.
 *
 * An id stays as it is while what, where, which day, when and the first day of a run stay; whatever else an editor changes, whoever follows it
 * sees one session change. So a course keeps its id when the one before it is over and gone, and a new id is a new run: a calendar that took
 * in the old one keeps its days, and one that follows ours has one for the other. Sessions without a first day, which is most that families
 * follow for long, have none in their id.
 *
 * What nobody can tell apart by that, as two groups at one time in two rooms, is numbered in the order of its file: the second has .2 after it,
 * and takes the id of the first when that is taken out.
 */
export function identified(sessions: readonly Session[], area: Area): (readonly [id: string, session: Session])[] {
  const alike = new Map<string, { readonly number: number; readonly dates: readonly string[] | undefined }[]>();
  return sessions.map((session) => {
    const id = idOf(session, area);
    const { dates } = session.rule;
    const others = alike.get(id) ?? [];
    const clashing = others.filter((other) => !dates || dates.some((day) => other.dates?.includes(day)));
    const number = Math.max(0, ...clashing.map((other) => other.number)) + 1;
    alike.set(id, [...others, { number, dates }]);
    return [number > 1 ? `${id}.${number}` : id, session];
  });
}

/** The first day is the session's own: one of the whole service is the same for all its sessions. Set days need none, since each has its day beside its id. */
const idOf = ({ of, place, rule, file }: Session, area: Area) =>
  [
    area.id,
    of.id,
    place?.id ?? 'online',
    (rule.every ?? 'dates').replaceAll(' ', '-'),
    rule.from.replace(':', ''),
    ...(rule.every && file.startsOn ? [file.startsOn] : []),
  ].join('.');
