/** What several criteria of the programme guide look for, each written once: a service of a topic, a session, a class. */
import type { ServiceFile } from '../../schema/service.ts';
import type { TopicSlug } from '../../schema/topics.ts';
import { some } from './parts.ts';
import type { Published, SessionHere } from './published.ts';
import { add, list } from './shorthand.ts';
import type { Evidence, Part } from './verdict.ts';

/** A live service of the topic of which `is` holds. The topic's honest gap counts only where the topic has no service at all. */
export function service(here: Published, topic: TopicSlug, write: string, is: (file: ServiceFile) => boolean = () => true): Part {
  const gaps = here.svc(topic).length === 0 ? here.gap('topic', topic) : [];
  return some(list(here.svc(topic, is)).slice(0, 5), add(here, 'services', write), gaps);
}

/** It holds, by what was found. */
export const holds = (found: readonly Evidence[]): Part => ({ found, gaps: [], lacks: [] });

/** A session that is not over and of which `is` holds, or the honest gap that there is no timetable. */
export const session = (here: Published, write: string, is: (one: SessionHere) => boolean): Part =>
  some(
    here.sessions
      .filter(is)
      .map(({ evidence }) => evidence)
      .slice(0, 5),
    add(here, 'services', write),
    here.gap('other', 'timetable'),
  );

/** PG-PIR-H-3, PG-IF-H-3: a class before the birth, said to be for dads and partners too. */
export const classBeforeBirth = (here: Published): Part =>
  some(
    list(
      here.svc(
        undefined,
        (file) =>
          (file.tags?.includes('antenatal-class') ?? false) &&
          ((file.audiences?.includes('dads-partners') ?? false) || /\b(?:dads?|fathers?|partners?)\b/i.test(file.whoFor ?? '')),
      ),
    ),
    add(here, 'services', 'Write the class before the birth, with the tag antenatal-class, and say under whoFor that dads and partners are meant too.'),
  );
