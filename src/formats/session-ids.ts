/** What others know a session by: a calendar that is followed, a directory that reads our data. */
import type { Area, Session } from '../model/entities.ts';

/** Each session with an id of its own. The second of two that are alike has .2 after it. */
export function identified(sessions: readonly Session[], area: Area): (readonly [id: string, session: Session])[] {
  const taken = new Map<string, number>();
  return sessions.map((session) => {
    const id = idOf(session, area);
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return [times > 1 ? `${id}.${times}` : id, session];
  });
}

/** The same as long as what, where, which day and when are the same; whatever else an editor changes, whoever follows it sees one session change. */
const idOf = ({ of, place, rule }: Session, area: Area) =>
  [area.id, of.id, place?.id ?? 'online', (rule.every ?? 'dates').replaceAll(' ', '-'), rule.from.replace(':', '')].join('.');
