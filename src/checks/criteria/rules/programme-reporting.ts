/** The programme guide on what areas report, and on the meaning of its words: a directory that holds these facts can report them. */
import type { ServiceFile } from '../../../schema/service.ts';
import { TOPICS } from '../../../schema/topics.ts';
import { EVERYONE, MUM } from '../../content/words-to-avoid.ts';
import { at, edit } from '../known.ts';
import { each, field, some } from '../parts.ts';
import { add, list } from '../shorthand.ts';
import { type FamilyType, names } from '../shorthand-heard.ts';
import { coreGroups, inOffer } from '../shorthand-offer.ts';
import { withPanel } from '../shorthand-taking-part.ts';
import type { Rule } from '../verdict.ts';

/** Walk-in, booked one to one or in a group, and home visit (PG-MI-2), in our words for methods. */
const PHYSICAL = ['in-person-group', 'in-person-1to1', 'clinic', 'community-event', 'peer-support', 'mentoring', 'home-visit', 'outreach', 'other'];
/** Phone and video, one to one or in a group (PG-MI-3), and what there is besides. */
const VIRTUAL = ['phone', 'virtual-1to1', 'virtual-group', 'online-peer-group', 'helpline', 'text-chat', 'website', 'mobile-app'];

/** Parents and carers, as Annex A of the guide names them. */
const CARERS: readonly FamilyType[] = ['mothers', 'fathers', 'adoptive parents', 'special guardians', 'foster carers', 'grandparents', 'kinship carers'];

const isOnlineOnly = ({ mode }: ServiceFile) => mode.every((one) => one === 'virtual');
const says = (value: unknown) => (Array.isArray(value) ? value.length > 0 : Boolean(value));
/** Where it is: a place, a venue, your home, a part of the area, or online. */
const isPlaced = (file: ServiceFile) =>
  isOnlineOnly(file) ||
  file.methods.includes('home-visit') ||
  [file.places, file.venue, file.areaServed, file.homeVisits].some(says) ||
  (Array.isArray(file.sessions) && file.sessions.some(({ place }) => place));
const speaksToMumsOnly = ({ name, summary, whoFor = '', dadsPartnersWelcome }: ServiceFile) =>
  dadsPartnersWelcome !== 'mums-only' && [name, summary, whoFor].some((words) => MUM.test(words)) && !EVERYONE.test(`${name} ${summary} ${whoFor}`);

export const rules: Readonly<Record<string, Rule>> = {
  /** A sensitive service keeps where and when to itself: that is its reason. Where it is and the day it began have no gap of their own, so one of each stands in area.yml. */
  'PG-MI-1': (here) => {
    const open = here.services.filter(({ file }) => !file.sensitive);
    return [
      each(here, open, 'name', 'Write its name.'),
      each(here, open, 'ages', 'Write the ages it is for.', { is: ({ ages }) => Object.values(ages).some((age) => age !== undefined && age !== false) }),
      each(here, open, 'places', 'Write where it is: places, venue, areaServed, or home visits.', { is: isPlaced, gaps: here.gap('other', 'service-places') }),
      each(here, open, 'startsOn', 'Write the day it began.', { gaps: here.gap('other', 'service-start-dates') }),
      each(here, open, 'sessions', 'Write its timetable, or whenItRuns.', {
        is: ({ sessions, whenItRuns }) => says(sessions) || says(whenItRuns),
        gaps: here.gap('other', 'timetable'),
      }),
    ];
  },
  'PG-MI-2': (here) =>
    each(
      here,
      here.services.filter(({ file }) => !isOnlineOnly(file)),
      'methods',
      'Write how it is done in person: in-person-group, in-person-1to1, clinic, home-visit or another.',
      {
        is: ({ methods }) => methods.some((method) => PHYSICAL.includes(method)),
      },
    ),
  'PG-MI-3': (here) =>
    each(
      here,
      here.services.filter(({ file }) => file.mode.includes('virtual')),
      'methods',
      'Write how it is done from afar: phone, virtual-1to1, virtual-group or another.',
      {
        is: ({ methods }) => methods.some((method) => VIRTUAL.includes(method)),
      },
    ),
  'PG-MI-4': (here) => [
    each(here, here.services, 'provider.type', 'Write what sort of organisation runs it.'),
    each(here, here.services, 'mode', 'Write hub, elsewhere or virtual.'),
  ],
  'PG-MI-5': (here) => [
    here.offer
      ? field(here.offer, 'publishedOn', 'Write the day the offer was first published.')
      : some([], inOffer(here, 'Write the offer, with publishedOn.')),
    field(here.area, 'channels', 'Write how parents hear of the offer.'),
  ],
  /** Who is on it is not public: who can join is. */
  'PG-MI-6': withPanel((here, panels) => [
    each(here, panels, 'frequency', 'Write how often it meets.'),
    each(here, panels, 'whoCanJoin', 'Write who can join.'),
  ]),

  'PG-DEF-1': (here) => {
    const wider = TOPICS.filter(({ offer, slug }) => offer === 'wider' && here.svc(slug, ({ sfl }) => sfl).length > 0);
    return [
      ...coreGroups(here),
      some(
        wider.flatMap(({ slug }) => list(here.svc(slug, ({ sfl }) => sfl)).slice(0, 1)),
        add(here, 'services', 'Write more of what families have until 2, such as help with money or housing, with sfl: true. Three topics or more.'),
        [],
        3,
      ),
    ];
  },
  'PG-DEF-2': (here) => {
    const unsaid = CARERS.filter((type) => !names(here.area.file.openToAllFamilies, type));
    const narrow = here.svc(undefined, speaksToMumsOnly);
    return [
      some(
        unsaid.length === 0 ? [at(here.area, 'openToAllFamilies')] : [],
        edit(here.area, 'openToAllFamilies', `Say plainly that it is for these too: ${unsaid.join(', ')}.`),
      ),
      {
        found: [],
        gaps: [],
        lacks: narrow.map((service) =>
          edit(service, 'summary', 'Name dads, partners or carers too, unless it is truly for mums alone: then write dadsPartnersWelcome: mums-only, and why.'),
        ),
      },
    ];
  },
  'PG-DEF-3': (here) =>
    each(here, here.hubs, 'openToAllFamilies', 'Write true, when any family in the area may use it.', { gaps: here.gap('other', 'hub-drop-in') }),
  /** Every page of a hub leads to the whole network: what is asked here is that the hub has a list of its own. */
  'PG-DEF-4': (here) =>
    here.hubs.length === 0
      ? some([], add(here, 'places', 'Write the hubs.'))
      : here.hubs.map((hub) =>
          some(
            [
              ...list(here.svc(undefined, ({ places }) => places.includes(hub.id))).slice(0, 3),
              ...here.sessions
                .filter(({ place }) => place?.id === hub.id)
                .map(({ evidence }) => evidence)
                .slice(0, 3),
            ],
            add(here, 'services', `Write what there is at ${hub.name}, with ${hub.id} under places.`),
            here.gap('other', 'timetable'),
          ),
        ),
  'PG-DEF-5': (here) => [
    each(here, here.hubs, 'hours', 'Write when it is open, day by day.', { gaps: here.gap('other', 'hub-hours') }),
    each(here, here.hubs, 'facilities', 'Write what is there.', { gaps: here.gap('other', 'hub-facilities') }),
  ],
  'PG-DEF-6': (here) => each(here, here.places, 'type', 'Write what sort of place it is.'),
  'PG-DEF-7': (here) => {
    const open = here.svc(undefined, ({ accessRoutes }) => accessRoutes.includes('drop-in'));
    return some(
      [...here.sessions.filter(({ session }) => session.access.includes('drop-in')).map(({ evidence }) => evidence), ...list(open)].slice(0, 5),
      add(here, 'services', 'Write something that families can walk in to, with drop-in among its ways in.'),
      here.gap('other', 'timetable'),
    );
  },
};
