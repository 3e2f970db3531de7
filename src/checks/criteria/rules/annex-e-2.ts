/** Annex E, sections 2.1, 3.4, 4.1, 4.2 and 5.1: shared buildings, safety, charities, ways in, and one person who stays. Section 4.3 stands apart. */
import type { TopicSlug } from '../../../schema/topics.ts';
import { HUB_TYPES } from '../../../schema/vocabulary.ts';
import { keyContact } from '../shorthand-key-contact.ts';
import { service } from '../ask.ts';
import { at, edit } from '../known.ts';
import { each, field, some } from '../parts.ts';
import type { Published } from '../published.ts';
import { add, isFor, list } from '../shorthand.ts';
import type { Rule } from '../verdict.ts';

/** Kinds of help of E2.1-GF-1, and the topics that are of each. */
const SECTORS: Readonly<Record<string, readonly TopicSlug[]>> = {
  'family support': ['family-support', 'parenting', 'parental-conflict', 'separation', 'domestic-abuse', 'food', 'family-in-prison'],
  education: ['early-language', 'childcare', 'send', 'school-attendance', 'activities-0-5'],
  health: [
    'health-visiting',
    'midwifery',
    'infant-feeding',
    'parent-infant',
    'public-health',
    'mental-health',
    'healthy-weight',
    'oral-health',
    'vaccinations',
    'drugs-and-alcohol',
    'stop-smoking',
  ],
  'social care': ['safeguarding'],
  youth: ['youth', 'youth-justice'],
  'money or housing': ['money-and-debt', 'housing'],
};

/** True for a service that happens in a hub's building. */
const inHub =
  ({ hubs }: Published) =>
  ({ places }: { readonly places: readonly string[] }) =>
    hubs.some(({ id }) => places.includes(id));

export const rules: Readonly<Record<string, Rule>> = {
  'E2.1-L1-1': (here) =>
    some(
      list(here.svc(undefined, (file) => inHub(here)(file) && (['11-16', '16-19', '19-25-send'] as const).some((band) => isFor(band)(file)))),
      add(here, 'services', 'Write a service for children over 11 or young people that happens in a hub, with the hub under places.'),
    ),

  /** A sensitive place and one that is only online have no building to tell of. */
  'E2.1-L1-3': (here) => {
    const others = here.places.filter(({ file }) => !HUB_TYPES.includes(file.type) && file.type !== 'virtual' && !file.sensitive);
    const gaps = here.gap('other', 'network-places');
    if (others.length === 0)
      return some([], add(here, 'places', 'Write the other places of the network, or say why there are none in area.yml, under gaps.'), gaps);
    return [
      each(here, others, 'premises', 'Write what sort of building it is in.'),
      gaps.length > 0 ? { found: [], gaps, lacks: [] } : each(here, others, 'parentHub', 'Write the hub it belongs to, by file name.'),
    ];
  },

  'E2.1-L2-1': (here) =>
    each(here, here.hubs, 'ageSpaces', 'Write the ages that have a space of their own here. Two or more.', {
      is: ({ ageSpaces = [] }) => ageSpaces.length >= 2,
    }),

  /** Topics stand for sectors: the model has no field for the sector of a service. */
  'E2.1-GF-1': (here) => {
    const sectorsAt = (hub: string) =>
      Object.entries(SECTORS).filter(
        ([, topics]) => here.svc(undefined, (file) => file.places.includes(hub) && file.topics.some((topic) => topics.includes(topic))).length > 0,
      );
    const full = here.hubs.filter(({ id }) => sectorsAt(id).length >= 5);
    return some(
      full.map((hub) => ({
        ...at(hub),
        says: `${hub.name}: ${sectorsAt(hub.id)
          .map(([name]) => name)
          .join(', ')}`,
      })),
      add(here, 'services', `List more of what one hub has, with the hub under places: five of ${Object.keys(SECTORS).join(', ')}.`),
    );
  },

  /** That every page's footer leads there is held by the tests of the built site. 999 stands in the guide's box for a child in danger. */
  'E3.4-L1-2': (here) => {
    const guide = here.guide('worried-about-a-child');
    const line = (name: 'mashLine' | 'outOfHoursLine', write: string) =>
      some(list(here.lines.filter(({ id }) => id === here.area.file[name])), edit(here.area, name, write));
    return [
      some(guide?.file.crisis ? [at(guide, 'crisis')] : [], add(here, 'guides', 'Write the guide worried-about-a-child, with crisis: child-danger.')),
      line('mashLine', 'Name the line to ring when worried about a child.'),
      line('outOfHoursLine', 'Name the line to ring at night and at weekends.'),
    ];
  },

  'E4.1-L1-1': (here) => [
    some(
      list(here.svc(undefined, ({ provider }) => provider.type === 'vcfs')),
      add(here, 'services', 'Write a service that a charity or community group runs, with provider type: vcfs.'),
    ),
    some(
      list(here.svc(undefined, ({ methods }) => methods.includes('peer-support'))),
      add(here, 'services', 'Write a service where parents help one another, with the method peer-support.'),
    ),
  ],

  'E4.1-L2-1': (here) => [
    some(
      list(here.svc(undefined, (file) => file.provider.type === 'vcfs' && inHub(here)(file))),
      add(here, 'services', 'Write a service of a charity or community group that happens in a hub, with the hub under places.'),
    ),
    field(here.area, 'suggestService', 'Write how a group asks to be listed here, or sends a change.', here.gap('other', 'suggest-a-service')),
  ],

  'E4.2-L1-1': (here) => each(here, here.services, 'howToGet', 'Write how to get it, one step a line.'),

  /** The national guide knows no contact of this council, so only the area's own guide counts. */
  'E4.2-L1-2': (here) => {
    const guide = here.guide('school-attendance');
    if (guide?.path.startsWith('areas/')) return { found: [at(guide)], gaps: [], lacks: [] };
    return service('school-attendance', 'Write who helps when a child misses school, filed under school-attendance.')(here);
  },

  'E4.2-L2-1': (here) => {
    const referred = here.svc(undefined, ({ accessRoutes }) => accessRoutes.includes('professional-referral'));
    return [
      each(here, here.services, 'accessRoutes', 'Write how people get it.'),
      ...(referred.length > 0 ? [each(here, referred, 'whoCanRefer', 'Write who may ask for it on behalf of a family, by role.')] : []),
    ];
  },

  'E4.2-L2-2': (here) =>
    (['vcfs', 'school'] as const).map((type) =>
      some(
        list(here.svc(undefined, ({ provider, accessRoutes }) => provider.type === type && accessRoutes.length > 0)),
        add(here, 'services', `Write a service with provider type: ${type}, and how people get it.`),
      ),
    ),

  'E5.1-L2-1': keyContact,

  'E5.1-GF-3': (here) =>
    some(
      list(
        here.svc(
          undefined,
          (file) => file.methods.includes('mentoring') && (['5-11', '11-16', '16-19', '19-25-send'] as const).some((band) => isFor(band)(file)),
        ),
      ),
      add(here, 'services', 'If children or young people can have a mentor, write it, with the method mentoring.'),
    ),
};
