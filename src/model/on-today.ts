/**
 * What an area's home needs to say what is on today, as a file of its own: the drop-ins of a whole week weigh more than the page, and only a
 * reader with scripts can use them.
 */
import { ageWords } from './ages.ts';
import { isOpenToFamilies } from './bands.ts';
import type { AreaFrame } from './frame.ts';
import { type Marked, marked } from './marked.ts';
import { packed } from './packed.ts';
import { titleOf } from './session-title.ts';
import type { Packed } from './today.ts';

export interface TodayRow {
  readonly href: string;
  /** What it is called, in parts. */
  readonly title: readonly Marked[];
  readonly place?: Marked;
  readonly ages?: string;
}

/** One row a session, in the order of the sessions. */
export interface TodayFile {
  readonly sessions: Packed;
  readonly rows: readonly TodayRow[];
}

/** The drop-ins at an area's hubs that families may simply come to; none that nobody has checked for long. */
export const dropIns = ({ area }: AreaFrame) =>
  area.sessions.filter(
    (session) => isOpenToFamilies(session) && session.file.access.includes('drop-in') && session.place?.isHub && session.freshness !== 'long-overdue',
  );

/** The file of a root. */
export function onToday(frame: AreaFrame): TodayFile {
  const { area, directory, go, read, say } = frame;
  const sessions = dropIns(frame);
  const rows = sessions.map(({ file, of, place, service }): TodayRow => {
    const ages = file.ages ?? service?.file.ages;
    return {
      href: go(service ? 'services' : 'places', of.id),
      title: titleOf(read(of.words).name, file.name).map((said) => marked(said, frame)),
      ...(place && { place: marked(read(place.words).name, frame) }),
      ...(ages && { ages: ageWords(ages, say) }),
    };
  });
  return { sessions: packed(sessions, area.calendar, directory.today), rows };
}
