/** Best Start Family Hubs and Healthy Babies, from April 2026: codes are those of the programme's own quarterly return. */
import { isWhole } from '../../../model/days.ts';
import { isGap } from '../../../model/gap.ts';
import type { PlaceFile } from '../../../schema/place.ts';
import type { TopicSlug } from '../../../schema/topics.ts';
import { TOPICS } from '../../../schema/topics.ts';
import { advisesAllAges, service } from '../ask.ts';
import { at, edit } from '../known.ts';
import type { Known } from '../known.ts';
import { each, field, some } from '../parts.ts';
import type { Published } from '../published.ts';
import { add, isFor, list } from '../shorthand.ts';
import { offerPublished, onPaperBeforeBirth } from '../shorthand-offer.ts';
import { recentChange } from '../shorthand-taking-part.ts';
import type { Part, Rule } from '../verdict.ts';

/** The strands an area is funded for (SMD08), as topics of ours. */
const STRANDS: readonly TopicSlug[] = ['parenting', 'early-language', 'send'];
const HEALTHY_BABIES: readonly TopicSlug[] = ['infant-feeding', 'parent-infant'];
/** A family hub that is on its way must have opened before this day (FHS07). */
const FIRST_DAY = '2026-04-01';

/** Hubs of the new type; or hubs on their way, which count until March 2028. */
const bestStart = ({ hubs }: Published) => hubs.filter(({ file }) => file.type === 'best-start-family-hub');

const none = (here: Published) => some([], add(here, 'places', 'When a hub meets the definition, give it the type best-start-family-hub.'));

/** A service of the topic at the hub, by its places or its timetable. */
const atHub = (here: Published, hub: Known<PlaceFile>, topic: TopicSlug): Part =>
  some(
    [
      ...list(here.svc(topic, ({ places }) => places.includes(hub.id))),
      ...here.sessions.filter((one) => one.place?.id === hub.id && one.service?.file.topics.includes(topic)).map(({ evidence }) => evidence),
    ].slice(0, 3),
    add(here, 'services', `Write what ${hub.name} has, filed under ${topic}, with ${hub.id} under places.`),
  );

/** 2026-7: any of the six ways that the return counts (SPCP04). It is clear when families can see its dates, or go to its page. */
const haveASay = (here: Published): Part =>
  some(
    list([
      ...here.panels.filter(({ file: { meetings } }) => meetings !== undefined && !isGap(meetings)),
      ...here.ways.filter(({ file: { startsOn, url } }) => startsOn !== undefined || url !== undefined),
    ]).slice(0, 5),
    add(here, 'ways', 'Write a way for parents to have a say, with its dates or its page: a panel, a group, a survey, an event.'),
    here.gap('other', 'parent-panels'),
  );

export const rules: Readonly<Record<string, Rule>> = {
  '2026-1': (here) => {
    const hubs = bestStart(here);
    if (hubs.length === 0) return none(here);
    return [
      each(here, hubs, 'staffed', 'Write true, when someone is there to talk to.'),
      each(here, hubs, 'address.postcode', 'Write the whole address.'),
      each(here, hubs, 'staffedHours', 'Write when someone is there to talk to.'),
      each(here, hubs, 'adviceAges', 'Write from pregnancy to 19, and 25 with SEND.', {
        is: advisesAllAges,
      }),
      ...hubs.map((hub) =>
        some(
          list(here.svc(undefined, (file) => file.places.includes(hub.id) && (isFor('0-2')(file) || isFor('2-5')(file)))).slice(0, 3),
          add(here, 'services', `Write what ${hub.name} has for children under 5, with ${hub.id} under places.`),
        ),
      ),
    ];
  },
  '2026-2': (here) => {
    const hubs = bestStart(here);
    const topics = [...STRANDS, ...(here.area.file.healthyBabiesFunded ? HEALTHY_BABIES : [])];
    return hubs.length === 0 ? none(here) : hubs.flatMap((hub) => topics.map((topic) => atHub(here, hub, topic)));
  },
  '2026-3': (here) => [
    some(
      here.area.file.brand.hubTerm === 'Best Start Family Hub' ? [at(here.area, 'brand.hubTerm')] : [],
      edit(here.area, 'brand.hubTerm', 'Write Best Start Family Hub, when hubs are called so.'),
    ),
    some(
      here.area.file.brand.offerTerm === 'Healthy Babies' ? [at(here.area, 'brand.offerTerm')] : [],
      edit(here.area, 'brand.offerTerm', 'Write Healthy Babies, when the offer is called so.'),
    ),
    field(here.area, 'brand.since', 'Write the day these names began.'),
    each(here, here.hubs, 'bsilBranding', 'Write yes, no or not-yet: whether it shows the Best Start in Life brand.'),
  ],
  /** That the pages pass the accessibility checks is held by the tests of the built site. */
  '2026-4': (here) => [
    field(here.area, 'virtualAccessPoint', 'Write the one web address families are given.', here.gap('other', 'virtual-access-point')),
    some(
      list(here.svc(undefined, ({ methods }) => methods.includes('outreach') || methods.includes('home-visit'))).slice(0, 3),
      add(here, 'services', 'Write how staff go out to families, with the method outreach or home-visit.'),
      here.gap('other', 'outreach'),
    ),
    field(here.area, 'accessibility.tested', 'Write the day the site was last tested.'),
  ],
  '2026-5': offerPublished,
  '2026-6': onPaperBeforeBirth,
  '2026-7': haveASay,
  '2026-8': recentChange,
  /** FHS01 to FHS12. A place with no door has no address, and a sensitive one tells none. FHS08 is the day, and is not asked of an older family hub. */
  '2026-9': (here) => {
    const built = here.places.filter(({ file }) => !file.sensitive && file.type !== 'virtual' && file.type !== 'mobile');
    return [
      each(here, built, 'address.town', 'Write where it is.'),
      each(here, built, 'address.postcode', 'Write the postcode.'),
      each(here, built, 'premises', 'Write what sort of building it is in.'),
      each(here, built, 'openedOn', 'Write the day it opened. The month is enough for a family-hub.', {
        is: ({ type, openedOn }) => openedOn !== undefined && (type === 'family-hub' || isWhole(openedOn)),
      }),
      each(here, here.hubs, 'address.uprn', 'Write its Unique Property Reference Number. The council has it.'),
      each(here, here.hubs, 'bsilBranding', 'Write yes, no or not-yet: whether it shows the Best Start in Life brand.'),
    ];
  },
  '2026-10': (here) => {
    const early = here.hubs.filter(({ file }) => file.type === 'family-hub');
    return [
      each(here, here.hubs, 'type', 'Write what sort of hub it is.'),
      ...(early.length > 0
        ? [
            each(here, early, 'openedOn', 'A family-hub opened before 1 April 2026: write the day or month, or give it another type.', {
              is: ({ openedOn = '9' }) => openedOn < FIRST_DAY.slice(0, openedOn.length),
            }),
          ]
        : []),
    ];
  },
  /** SMD01 to SMD21. */
  '2026-11': (here) => {
    const names = here.services.map(({ name }) => name.toLowerCase());
    const twice = here.services.filter(({ name }) => names.filter((other) => other === name.toLowerCase()).length > 1);
    return [
      each(here, here.services, 'topics', 'Write what it is filed under.'),
      each(here, here.services, 'methods', 'Write how it is done.'),
      each(here, here.services, 'tier', 'Write universal, universal-plus, targeted or specialist.'),
      each(here, here.services, 'provider.name', 'Write who runs it.'),
      each(here, here.services, 'ages', 'Write the ages it is for.', {
        is: ({ ages }) => Object.values(ages).some((age) => age !== undefined && age !== false),
      }),
      { found: [], gaps: [], lacks: twice.map((service) => edit(service, 'name', 'Two services have this name: give it one of its own.')) },
    ];
  },
  '2026-12': (here) => [...STRANDS, ...HEALTHY_BABIES].map((topic) => service(topic, `Write a service filed under ${topic}.`)(here)),
  '2026-13': (here) =>
    TOPICS.filter(({ annexF, slug }) => annexF === undefined || slug === 'money-and-debt').map(({ slug }) =>
      service(slug, `Write a service filed under ${slug}; or say why there is none in area.yml, under topicGaps: ${slug}.`)(here),
    ),
  '2026-14': (here) =>
    some(
      list(here.svc(undefined, ({ methods }) => methods.includes('outreach'))),
      add(here, 'services', 'Write the outreach as a service of its own, with the method outreach.'),
      here.gap('other', 'outreach'),
    ),
  '2026-15': (here) => [
    haveASay(here),
    some(
      here
        .svc(undefined, ({ provider }) => provider.type === 'vcfs')
        .map((one) => at(one, 'provider'))
        .slice(0, 3),
      add(here, 'services', 'Write a service that a charity or community group runs, with provider type: vcfs.'),
    ),
  ],
};
