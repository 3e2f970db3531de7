/** Annex E, sections 1.2 and 1.3: the single access point, and outreach. */
import { all, covered, advisesAllAges } from '../ask.ts';
import { SELDOM_HEARD } from '../../../schema/vocabulary.ts';
import { at, edit } from '../known.ts';
import { each, field, notAsked, some } from '../parts.ts';
import { add, AGE_BANDS, isFor, list, measure } from '../shorthand.ts';
import { recentChange } from '../shorthand-taking-part.ts';
import type { Rule } from '../verdict.ts';

export const rules: Readonly<Record<string, Rule>> = {
  'E1.2-L1-1': (here) => {
    const whole = here.hubs.filter(({ file }) => file.staffed && advisesAllAges(file) && (file.adviceTopics ?? []).length >= 5);
    const hub = whole[0] ?? here.hubs[0];
    if (!hub) return some([], add(here, 'places', 'Write a hub: where it is, when it is open, and what staff can talk about.'));
    return [
      some(
        whole.length > 0 ? list(whole) : [],
        edit(hub, 'staffed', 'Write staffed: true, adviceAges from pregnancy to 19 and 25 with SEND, and 5 adviceTopics or more.'),
        here.gap('other', 'hub-drop-in'),
      ),
      field(hub, 'address.postcode', 'Write the whole address.'),
      field(hub, 'coordinates', 'Write where it is on the map.'),
      field(hub, 'hours', 'Write when it is open.'),
      field(hub, 'staffedHours', 'Write when someone is there to talk to.'),
    ];
  },

  'E1.2-L1-2': (here) => [
    field(here.area, 'virtualAccessPoint', 'Write the one web address families are given.', here.gap('other', 'virtual-access-point')),
    ...AGE_BANDS.flatMap((band) => [
      some(list(here.svc(undefined, isFor(band))).slice(0, 3), add(here, 'services', `Write a service for the stage ${band}.`)),
      some(list(here.guides.filter(({ file }) => file.stages?.includes(band))).slice(0, 3), add(here, 'guides', `Write a guide for the stage ${band}.`)),
    ]),
  ],

  'E1.2-L1-3': (here) => {
    const gaps = here.gap('other', 'network-line');
    const line = here.lines.find(({ file }) => file.role === 'family-hub-network');
    if (!line) return some([], add(here, 'lines', 'Write the one line for the whole network, with role: family-hub-network.'), gaps);
    const to = line.file.connectsTo ?? [];
    return [
      field(line, 'hours', 'Write when someone answers.'),
      field(line, 'whenClosed', 'Write what to do when it is closed.'),
      some(
        to.includes('fis') && to.includes('mash') ? [at(line, 'connectsTo')] : [],
        edit(line, 'connectsTo', 'Write fis and mash, when calls are put through to both.'),
      ),
      some(line.isFresh ? [at(line, 'reviewed')] : [], edit(line, 'reviewed', 'Ring the line, check every fact, then write the day.')),
    ];
  },

  'E1.2-L1-4': (here) => {
    const { feedback } = here.area.file;
    return some(
      [
        ...(feedback?.satisfaction ? [at(here.area, 'feedback.satisfaction')] : []),
        ...(feedback?.satisfactionUrl ? [at(here.area, 'feedback.satisfactionUrl')] : []),
      ],
      edit(here.area, 'feedback.satisfaction', 'Write how families are asked whether they were satisfied, with a way that needs no internet.'),
      here.gap('other', 'satisfaction'),
    );
  },

  'E1.2-L2-1': (here) => [
    some(
      list(here.ways.filter(({ file }) => file.kind === 'journey-review')),
      add(here, 'ways', 'Write how journeys are looked at with families, with kind: journey-review.'),
    ),
    recentChange(here),
  ],

  'E1.2-L2-2': (here) => {
    const others = here.places.filter((place) => !here.hubs.includes(place) && !place.file.sensitive);
    return [
      field(here.area, 'virtualAccessPoint', 'Write the one web address families are given.', here.gap('other', 'virtual-access-point')),
      each(here, here.services, 'accessThroughHub', 'Write yes, also, or no with a reason.'),
      ...(others.length > 0 ? [each(here, others, 'parentHub', 'Write the hub it belongs to.', { gaps: here.gap('other', 'network-places') })] : []),
    ];
  },

  'E1.2-GF-1': (here) => [
    measure(here, 'navigation', 'whether they found what they needed'),
    some(list(here.changes), add(here, 'changes', 'Write what was done about it.')),
  ],

  'E1.3-L1-1': all(...SELDOM_HEARD.map((group) => covered(group))),

  'E1.3-L2-1': (here) =>
    some(
      list(
        here.svc(undefined, ({ methods }) => methods.includes('home-visit') || methods.includes('outreach')),
        'methods',
      ),
      add(here, 'services', 'Write what comes to families, with methods: [home-visit] or [outreach].'),
    ),

  'E1.3-L2-2': (here) =>
    here.services.length === 0
      ? some([], add(here, 'services', 'Write the services.'))
      : some(list(here.hubs), add(here, 'places', 'Write the hubs: every service page leads to them.')),

  'E1.3-L2-3': (here) =>
    here.area.file.rurality === 'urban'
      ? notAsked('The area is not rural.')
      : some(
          list(
            here.places.filter(
              (place) => ['outreach', 'mobile'].includes(place.file.type) && here.sessions.some((one) => one.of === place || one.place === place),
            ),
          ),
          add(here, 'places', 'Write the bus or village place, with type: outreach or mobile, and its stops.'),
          here.gap('other', 'outreach'),
        ),
};
