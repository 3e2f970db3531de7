/** Annex F 14, 15, 20 and 21: food and weight, teeth, stopping smoking, alcohol and drugs. */
import { aHub, all, eachHub, programme, service, session, sessionAtHub } from '../ask.ts';
import { links, sections } from '../ask-guides.ts';
import { some } from '../parts.ts';
import { add, genericV, list } from '../shorthand.ts';
import type { Rule } from '../verdict.ts';

export const rules: Readonly<Record<string, Rule>> = {
  'F14-N-1': service('healthy-weight', 'Write who can use it, in eligibility.', ({ eligibility }) => eligibility !== undefined),
  'F14-V-1': all((here) => genericV(here, 'healthy-weight'), links('healthy-weight', { 'a national page about healthy weight': /nhs\.uk|gov\.uk/ })),
  'F14-V-2': links('healthy-weight', { 'the Eatwell Guide': /nhs\.uk\/.*eatwell-guide/, '5 A Day': /nhs\.uk\/.*5-a-day/ }),
  'F14-H-GF1': session(['healthy-weight'], 'If families can drop in to talk about food and weight, write when, with access: [drop-in].', (one) =>
    one.session.access.includes('drop-in'),
  ),
  'F14-H-GF2': service(
    'healthy-weight',
    'If adults can meet a healthy weight coach, write it with adults: true and methods: [in-person-1to1].',
    ({ ages, methods }) => ages.adults && methods.some((method) => method === 'in-person-1to1' || method === 'in-person-group'),
  ),
  'F14-V-GF1': programme('healthy-weight'),

  'F15-H-1': all(
    eachHub('leads', 'Add oral-health, when someone at the hub leads on healthy teeth.', ({ leads }) => leads?.includes('oral-health') ?? false),
    eachHub(
      'facilities',
      'Add drinking-water, when there is some.',
      ({ facilities }) => Array.isArray(facilities) && facilities.includes('drinking-water'),
      'hub-facilities',
    ),
  ),
  'F15-V-1': links('oral-health', {
    'Delivering better oral health': /delivering-better-oral-health/,
    'the NHS pages on teeth': /nhs\.uk\/live-well\/healthy-teeth/,
    'finding a dentist': /find-a-dentist/,
    'what NHS dentists cost': /dental-costs/,
  }),
  'F15-H-GF1': aHub('giveaways', 'Add toothpaste, when families can have it.', ({ giveaways }) => giveaways?.includes('toothpaste') ?? false),
  'F15-H-GF2': service('oral-health', 'If the teeth team comes to a hub, add mode: [hub].', ({ mode }) => mode.includes('hub')),
  'F15-V-GF1': programme('oral-health'),

  'F20-H-1': service('stop-smoking', 'Write the local service that helps people stop smoking.'),
  'F20-N-1': (here) =>
    some(
      [
        ...list(here.svc('stop-smoking', ({ tags = [], ages }) => tags.includes('pregnancy') || ages.pregnancy)),
        ...list(here.helplines.filter(({ file }) => file.topics.includes('stop-smoking') && file.number !== undefined)),
      ],
      add(here, 'services', 'Write help to stop smoking in pregnancy, with tags: [pregnancy].'),
      here.gap('topic', 'stop-smoking'),
    ),
  'F20-V-1': (here) => genericV(here, 'stop-smoking'),
  'F20-H-GF1..3': sessionAtHub(['stop-smoking'], 'If an adviser is at a hub at set times, write them in the sessions.'),
  'F20-V-GF1': programme('stop-smoking'),

  /** Every page prints, so the guide itself is a leaflet when there is no other. */
  'F21-H-2': (here) =>
    some(
      [
        ...list(here.resources.filter(({ file }) => file.topic === 'drugs-and-alcohol')),
        ...list([here.guide('drugs-and-alcohol')].flatMap((one) => one ?? [])),
      ],
      add(here, 'resources', 'Write a leaflet with topic: drugs-and-alcohol.'),
    ),
  'F21-H-3': aHub('leads', 'Add substance-use, when someone at the hub leads on it.', ({ leads }) => leads?.includes('substance-use') ?? false),
  'F21-N-1': all(
    service('drugs-and-alcohol', 'Write help for adults, with adults: true.', ({ ages }) => ages.adults),
    service('drugs-and-alcohol', 'Write help for young people.', ({ ages, audiences = [] }) => !ages.adults || audiences.includes('young-people')),
  ),
  'F21-V-1': all(
    (here) => genericV(here, 'drugs-and-alcohol'),
    sections('drugs-and-alcohol', 'effects-on-children', 'harm-reduction', 'support-types', 'local-service', 'emergency'),
  ),
  'F21-H-GF1..3': service('drugs-and-alcohol', 'If a worker can be met at a hub, add mode: [hub]. Give it a name that says nothing.', ({ mode }) =>
    mode.includes('hub'),
  ),
  'F21-V-GF1': programme('drugs-and-alcohol'),
};
