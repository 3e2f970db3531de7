/**
 * The questions that the rows of Annex F and of the Vision share, each written once and waiting for an area: is there such a service,
 * such a session, such a thing at every hub, such a part of a guide. A rule is a few of them.
 */
import { isGap } from '../../model/gap.ts';
import type { PlaceFile } from '../../schema/place.ts';
import type { ServiceFile } from '../../schema/service.ts';
import type { TopicSlug } from '../../schema/topics.ts';
import type { audience } from '../../schema/vocabulary.ts';
import type { z } from 'zod';
import { at, edit } from './known.ts';
import { each, some } from './parts.ts';
import type { Published, SessionHere } from './published.ts';
import { add, list, virtualProg } from './shorthand.ts';
import type { Evidence, Part, Rule } from './verdict.ts';

type Audience = z.infer<typeof audience>;
type Ask = (here: Published) => Part;

/** Evidence enough to see that it is so; a list of every service would say no more. */
const FEW = 5;
/** Gaps written in area.yml; that of a topic counts only where the topic has no service at all. */
const gapsOf = (here: Published, topics: readonly TopicSlug[], others: readonly (string | undefined)[]): readonly Evidence[] => [
  ...topics.flatMap((topic) => (here.svc(topic).length === 0 ? here.gap('topic', topic) : [])),
  ...others.flatMap((name) => (name === undefined ? [] : here.gap('other', name))),
];

/** A rule of several conditions. */
export const all =
  (...rules: readonly Rule[]): Rule =>
  (here) =>
    rules.flatMap((rule) => rule(here));

/** A live service of the topic of which `is` holds; or the topic's gap, or one under the short name `gap`. */
export const service =
  (topic: TopicSlug, write: string, is: (file: ServiceFile, here: Published) => boolean = () => true, gap?: string): Ask =>
  (here) =>
    some(list(here.svc(topic, (file) => is(file, here))).slice(0, FEW), add(here, 'services', write), gapsOf(here, [topic], [gap]));

/** VIRTUAL-PROG(n), or the topic's gap. */
export const programme =
  (topic: TopicSlug): Ask =>
  (here) =>
    virtualProg(here, topic, gapsOf(here, [topic], []));

/**
 * A session that is not over and of which `is` holds, of a service of one of the topics, or any at all when none is given; or a gap: what the
 * services of the topics say of when they run, or those of them of which `mayBe` holds; that of a topic; or the area's own under "timetable".
 */
export const session =
  (
    topics: readonly TopicSlug[],
    write: string,
    is: (entry: SessionHere, here: Published) => boolean = () => true,
    mayBe: (file: ServiceFile) => boolean = () => true,
  ): Ask =>
  (here) =>
    some(sessionsOf(here, topics, is), add(here, 'services', write), noTimes(here, topics, mayBe));

/** The same, at a hub: only what a service that happens at a hub says of its times answers it. `gap` is a reason of its own, under that short name. */
export const sessionAtHub =
  (topics: readonly TopicSlug[], write: string, is: (entry: SessionHere) => boolean = () => true, gap?: string): Ask =>
  (here) =>
    some(
      sessionsOf(here, topics, (entry) => atHub(entry, here) && is(entry)),
      add(here, 'services', write),
      [...gapsOf(here, [], [gap]), ...noTimes(here, topics, (file) => happensAtHub(file, here))],
    );

const sessionsOf = (here: Published, topics: readonly TopicSlug[], is: (entry: SessionHere, here: Published) => boolean): readonly Evidence[] =>
  here.sessions
    .filter((entry) => (topics.length === 0 || topics.some((topic) => entry.service?.file.topics.includes(topic))) && is(entry, here))
    .slice(0, FEW)
    .map(({ evidence }) => evidence);

/**
 * Why there are no times: the nearest reason counts. "timetable" is the hubs' own, so it explains missing times and not a missing service:
 * it counts where a service of the topic happens at a hub.
 */
function noTimes(here: Published, topics: readonly TopicSlug[], is?: (file: ServiceFile) => boolean): readonly Evidence[] {
  const said = topics.flatMap((topic) => timesUnknown(here, topic, is));
  if (said.length > 0) return said;
  const isAtHub = topics.length === 0 || topics.some((topic) => here.svc(topic, (file) => happensAtHub(file, here)).length > 0);
  return gapsOf(here, topics, isAtHub ? ['timetable'] : []);
}

/** The gaps that services of a topic, or those of which `is` holds, have in place of a timetable. */
export const timesUnknown = (here: Published, topic: TopicSlug, is: (file: ServiceFile) => boolean = () => true): readonly Evidence[] =>
  here.svc(topic, is).flatMap((one) => (isGap(one.file.sessions) ? [{ ...at(one, 'sessions'), says: one.file.sessions.reason }] : []));

/** True of a service that families find at a hub. */
const happensAtHub = ({ mode, places }: ServiceFile, { hubs }: Published) => mode.includes('hub') || hubs.some(({ id }) => places.includes(id));

/** True of a session at a hub. */
const atHub = ({ place }: SessionHere, { hubs }: Published) => hubs.some((hub) => hub === place);

/** At every hub, a session of the topic of which `is` holds; or why nobody knows its times. */
export const hubSession =
  (topic: TopicSlug, write: string, is: (entry: SessionHere) => boolean): Rule =>
  (here) => {
    if (here.hubs.length === 0) return some([], add(here, 'places', 'Write the hubs.'));
    const sessions = here.sessions.filter((entry) => entry.service?.file.topics.includes(topic) && is(entry));
    return here.hubs.map((hub) =>
      some(
        sessions
          .filter(({ place }) => place === hub)
          .slice(0, 1)
          .map(({ evidence }) => ({ ...evidence, says: `${evidence.says}, ${hub.name}` })),
        add(here, 'services', `${hub.name}: ${write}`),
        noTimes(here, [topic], (file) => happensAtHub(file, here)),
      ),
    );
  };

/** Every hub says the field, and `is` holds of it; or its own gap, or one under the short name `gap`, says why not. */
export const eachHub =
  (path: string, write: string, is?: (file: PlaceFile) => boolean, gap?: string): Ask =>
  (here) =>
    each(here, here.hubs, path, write, { ...(is && { is }), gaps: gapsOf(here, [], [gap]) });

/** True of a hub whose staff can talk about every age, from pregnancy to 19 (228 months) and to 25 with SEND. */
export const advisesAllAges = ({ adviceAges: ages }: PlaceFile) => Boolean(ages?.pregnancy && ages.sendTo25 && (ages.to ?? 0) >= 228);

/** At least one hub of which `is` holds; or a gap under the short name `gap`. */
export const aHub =
  (path: string, write: string, is: (file: PlaceFile) => boolean, gap?: string): Ask =>
  (here) => {
    const hub = here.hubs[0];
    const remedy = hub ? edit(hub, path, write) : add(here, 'places', write);
    return some(
      list(
        here.hubs.filter(({ file }) => is(file)),
        path,
      ),
      remedy,
      gapsOf(here, [], [gap]),
    );
  };

/** A service made for the audience, or the area's honest gap for it. */
export const covered =
  (audience: Audience): Ask =>
  (here) =>
    some(
      list(here.svc(undefined, ({ audiences }) => audiences?.includes(audience) ?? false)).slice(0, FEW),
      add(here, 'services', `Write a service with audiences: [${audience}]; or say in area.yml, under audienceGaps: ${audience}, whom to ask.`),
      here.gap('audience', audience),
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
