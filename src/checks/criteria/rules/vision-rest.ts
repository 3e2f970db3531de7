/** The Vision on hubs, on information when it is needed, on the families it heard, and on panels. */
import type { TopicSlug } from '../../../schema/topics.ts';
import { all, covered, eachHub } from '../ask.ts';
import { guide, linked } from '../ask-guides.ts';
import { at, edit } from '../known.ts';
import { each, field, some } from '../parts.ts';
import type { Published } from '../published.ts';
import { add, list } from '../shorthand.ts';
import { type FamilyType, names } from '../shorthand-heard.ts';
import { recentChange } from '../shorthand-taking-part.ts';
import { inOffer } from '../shorthand-offer.ts';
import type { Part, Rule } from '../verdict.ts';

/** Topics about the body or the mind, where advice is the NHS's and not ours. */
const CLINICAL: readonly TopicSlug[] = [
  'health-visiting',
  'infant-feeding',
  'public-health',
  'mental-health',
  'midwifery',
  'healthy-weight',
  'oral-health',
  'parent-infant',
  'stop-smoking',
  'drugs-and-alcohol',
  'vaccinations',
];
const NHS = /(^|\.|\/\/)nhs\.uk\//;
/** The NHS's pages on pregnancy and babies, and the national brand they stand under now. */
const BEST_START = /nhs\.uk\/(pregnancy|baby|best-start-in-life)|beststartinlife\.gov\.uk/;
/** Who the invitation to a panel must name. A grandparent and another relative are one kind of carer here. */
const INVITED: readonly (readonly FamilyType[])[] = [
  ['fathers'],
  ['same-sex parents'],
  ['single parents'],
  ['young parents'],
  ['adoptive parents'],
  ['foster carers'],
  ['grandparents', 'kinship carers'],
];

const stagesWithLink = (here: Published): readonly Part[] =>
  (['pregnancy', '0-2'] as const).map((stage) =>
    some(
      here.guides
        .filter(({ file }) => file.stages?.includes(stage))
        .flatMap((one) => linked(one, BEST_START))
        .slice(0, 3),
      add(here, 'guides', `Link the NHS pages on pregnancy and babies from a guide of the stage ${stage}.`),
    ),
  );

/** NHS 111 stands on every help page; the row asks that parents of little ones are told to ring, and may ask for an interpreter. */
const nhs111 = (here: Published): readonly Part[] => {
  const line = here.helplines.find(({ file }) => file.number === '111' && file.topics.includes('public-health'));
  const remedy = { path: 'national/helplines/nhs111.md', write: 'Write NHS 111: that it is by phone for a child under 5, and that an interpreter can join.' };
  const young = here.guides.filter(
    ({ file }) => line !== undefined && file.helplines?.includes(line.id) && file.stages?.some((stage) => stage === '0-2' || stage === '2-5'),
  );
  return [
    some(line && /under 5/i.test(line.file.summary) ? [at(line, 'summary')] : [], remedy),
    some(line?.file.interpreter ? [at(line, 'interpreter')] : [], remedy),
    some(list(young, 'helplines').slice(0, 3), add(here, 'guides', 'Name NHS 111 among the helplines of a guide for parents of children under 5.')),
  ];
};

export const rules: Readonly<Record<string, Rule>> = {
  'V-HUB-1': all(
    eachHub('address.postcode', 'Write the whole address.'),
    eachHub('coordinates', 'Write where it is on the map.'),
    eachHub('hours', 'Write when it is open.', undefined, 'hub-hours'),
    eachHub('staffedHours', 'Write when someone is there to talk to.', undefined, 'hub-hours'),
    eachHub('gettingThere', 'Write how to get there, and what it costs.'),
    eachHub('onArrival', 'Write what to do at the door.', undefined, 'hub-drop-in'),
  ),
  'V-HUB-2': all(eachHub('dropIn', 'Write dropIn: true, when anyone can walk in.', undefined, 'hub-drop-in'), (here) =>
    here.hubs.map((hub) =>
      some(
        list(
          here.svc(undefined, ({ places, sessions }) => places.includes(hub.id) || (Array.isArray(sessions) && sessions.some(({ place }) => place === hub.id))),
        ).slice(0, 2),
        add(here, 'services', `Write what happens at ${hub.name}, with the hub in places.`),
      ),
    ),
  ),
  /** A sensitive place never says how to get there, and a place online has no way. */
  'V-HUB-5': (here) =>
    each(
      here,
      here.places.filter(({ file }) => !file.sensitive && file.type !== 'virtual'),
      'gettingThere',
      'Write how to get there by bus, car and foot, and what it costs.',
    ),
  'V-HUB-6': all(covered('adoptive'), covered('foster'), covered('kinship'), covered('single-parents')),

  /** That every guide has a source and a day is the schema's; here, that health advice leads to the NHS. */
  'V-DIG-2': (here) => [
    each(here, here.guides, 'source', 'Write where the facts come from.'),
    each(here, here.guides, 'reviewed', 'Write the day it was checked.'),
    ...here.guides
      .filter(({ file }) => file.topic && CLINICAL.includes(file.topic))
      .map((one) => some(linked(one, NHS).slice(0, 1), edit(one, 'links', 'Link the NHS page about it.'))),
  ],
  'V-DIG-4': stagesWithLink,
  'V-DIG-5': nhs111,
  'V-DIG-6': guide('red-book', 'It is about the red book and the NHS App.'),
  'V-DIG-7': (here) => {
    const { offer } = here;
    if (!offer) return some([], inOffer(here, 'Write the offer, stage by stage.'));
    return offer.file.stages.flatMap(({ stage, phone, online }, index) =>
      Object.entries({ phone, online }).map(([way, named]) =>
        some(
          named.length > 0 ? [{ ...at(offer, `stages[${index}].${way}`), says: `${stage}: ${named.slice(0, 2).join(', ')}` }] : [],
          edit(offer, `stages[${index}].${way}`, `Write ${way === 'phone' ? 'whom to ring' : 'what is online'} at the stage ${stage}.`),
        ),
      ),
    );
  },

  'V-AUD-1': covered('young-parents'),
  'V-AUD-2': all(covered('minority-ethnic'), ({ area, gap }) =>
    some(
      [...(area.file.languages.length > 0 ? [at(area, 'languages')] : []), ...(area.file.englishOnlyReason ? [at(area, 'englishOnlyReason')] : [])],
      edit(area, 'languages', 'Write the languages families here need.'),
      gap('other', 'languages'),
    ),
  ),
  /** Every service says it: dads and partners are welcome unless an editor wrote otherwise, and then with a reason. */
  'V-AUD-3': (here) =>
    each(here, here.services, 'dadsPartnersWelcome', 'Write why it is for mums only, in mumsOnlyReason.', {
      is: ({ dadsPartnersWelcome, mumsOnlyReason }) => dadsPartnersWelcome !== 'mums-only' || mumsOnlyReason !== undefined,
    }),
  'V-AUD-4': covered('disabled-baby'),
  'V-AUD-5': (here) =>
    each(here, here.services, 'allCarers', 'Say in eligibility who may use it, when adoptive and foster families may not.', {
      is: ({ allCarers, eligibility = '' }) => allCarers || /\b(adopti|foster)/i.test(eligibility),
    }),
  'V-AUD-6': covered('single-parents'),
  'V-AUD-7': covered('lgbt-families'),
  'V-AUD-9': covered('kinship'),

  'V-PANEL-1': (here) => {
    const panels = here.panels.filter(({ file }) => file.kind === 'parent-carer-0-2');
    const [panel] = panels;
    if (!panel) return some([], add(here, 'panels', 'Write the panel of parents and carers, and who can join it.'), here.gap('other', 'parent-panels'));
    return INVITED.map((types) => {
      const invited = panels.filter(({ file }) => names(file.whoCanJoin, ...types));
      return some(list(invited, 'whoCanJoin').slice(0, 1), edit(panel, 'whoCanJoin', `Say that ${types.join(' or ')} can join.`));
    });
  },
  'V-PANEL-2': recentChange,
  'V-PANEL-3': (here) => [
    some(
      list(here.panels.filter(({ file }) => file.kind === 'parent-carer-0-2')),
      add(here, 'panels', 'Write the panel of parents and carers, with kind: parent-carer-0-2.'),
      here.gap('other', 'parent-panels'),
    ),
    field(here.area, 'parentCarerForum', 'Write how to reach the parent carer forum.', here.gap('other', 'parent-carer-forum')),
  ],
};
