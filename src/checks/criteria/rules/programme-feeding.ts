/** The programme guide on learning to talk and play at home (topic 5), and on feeding a baby (topic 9). */
import { monthsAfter } from '../../../model/freshness.ts';
import { classBeforeBirth, eachHub, service, session, sessionAtHub } from '../ask.ts';
import { guide, sections } from '../ask-guides.ts';
import type { ServiceFile } from '../../../schema/service.ts';
import { keyContactOn, keyContactSaid } from '../shorthand-key-contact.ts';
import { at, edit } from '../known.ts';
import { answersLate, outOfHours } from '../shorthand-late.ts';
import { onPaper, printPlaces } from '../shorthand-paper.ts';
import { some } from '../parts.ts';
import type { Published } from '../published.ts';
import { add, genericV, list, virtualProg } from '../shorthand.ts';
import { inOffer } from '../shorthand-offer.ts';
import type { Rule } from '../verdict.ts';

const TOPIC = 'infant-feeding';
/** The National Breastfeeding Helpline. */
const NATIONAL = 'nbh';

/** A maternity unit has no type of its own: it is a place in a hospital. */
const onAWard = (here: Published, { places }: ServiceFile) => here.places.some(({ id, file }) => file.premises === 'hospital' && places.includes(id));

/** Ages 3 and 4: from the third birthday until the fifth. */
const isFor3And4 = ({ ages: { from, to } }: ServiceFile) => (from !== undefined || to !== undefined) && (from ?? 0) < 60 && (to ?? 228) >= 48;

export const rules: Readonly<Record<string, Rule>> = {
  'PG-HLE-H-1': (here) => [keyContactSaid(here), keyContactOn(here, 'early-language')],
  'PG-HLE-V-1': (here) => [
    ...genericV(here, 'early-language'),
    service(
      'early-language',
      'Write how to join in: registerInterestUrl, or a phone line.',
      ({ registerInterestUrl, lines, contact }) => Boolean(registerInterestUrl ?? contact?.phone ?? contact?.line) || lines.length > 0,
    )(here),
  ],
  'PG-HLE-V-2': guide('talking-and-play', 'It is about talking, playing and reading with a child under 5.'),
  'PG-HLE-N-1..2': service('early-language', 'Write something about talking and learning for ages 3 and 4.', isFor3And4),
  'PG-HLE-N-5': sections('talking-and-play', 'what-to-do'),
  'PG-HLE-H-GF1..2': (here) => [
    sessionAtHub(['early-language'], 'If a talking or learning group meets in a hub, write when.')(here),
    service(
      'early-language',
      'If a speech and language therapist is at a hub, write it, with the tag speech-language.',
      ({ mode, tags = [] }) => mode.includes('hub') && tags.includes('speech-language'),
    )(here),
  ],
  'PG-HLE-V-GF1': (here) => virtualProg(here, 'early-language'),
  /** A story time that anyone may come to is no speech and language help. */
  'PG-HLE-V-GF2': service(
    'early-language',
    'If parents can ask for speech and language help themselves, write it with the tag speech-language, and add self-refer.',
    ({ accessRoutes, tags = [] }) => tags.includes('speech-language') && accessRoutes.includes('self-refer'),
  ),

  'PG-IF-H-1': eachHub(
    'facilities',
    'Add breastfeeding-space, if the hub has one.',
    ({ facilities }) => Array.isArray(facilities) && facilities.includes('breastfeeding-space'),
    'hub-facilities',
  ),
  'PG-IF-H-2': (here) => onPaper(here, TOPIC),
  'PG-IF-H-3': classBeforeBirth,
  'PG-IF-H-4': sections(TOPIC, 'before-birth'),
  'PG-IF-H-5': (here) => [
    service(TOPIC, 'Write help with feeding on the maternity ward, with the hospital under places.', (file) => onAWard(here, file))(here),
    service(TOPIC, 'Write help with feeding at a hub, with the hub under places.', ({ places }, { hubs }) => hubs.some(({ id }) => places.includes(id)))(here),
  ],
  'PG-IF-H-7': service(TOPIC, 'Write help with feeding from other parents, with the method peer-support.', ({ methods }) => methods.includes('peer-support')),
  'PG-IF-H-8': service(TOPIC, 'Write help with feeding that is face to face at a hub, with mode: [hub].', ({ mode }) => mode.includes('hub')),
  'PG-IF-H-9': service(TOPIC, 'Write who sees parents with a harder feeding problem, with the tag specialist-feeding.', ({ tags = [] }) =>
    tags.includes('specialist-feeding'),
  ),
  'PG-IF-H-10': (here) => [
    ...sections(TOPIC, 'tongue-tie')(here),
    service(
      TOPIC,
      'Write who looks at a tongue-tie, with the tag tongue-tie.',
      ({ tags = [] }) => tags.includes('tongue-tie') || tags.includes('specialist-feeding'),
    )(here),
  ],
  'PG-IF-H-11': sessionAtHub([TOPIC], 'Write when a feeding group meets at a hub and anyone can drop in.', (one) => one.session.access.includes('drop-in')),
  'PG-IF-H-12': (here) =>
    some(
      list(
        here.hubs.filter(({ file }) => file.loans?.includes('breast-pump')),
        'loans',
      ),
      add(here, 'places', 'Add breast-pump to loans of the hub that lends them.'),
    ),
  'PG-IF-H-13': (here) => [keyContactSaid(here), keyContactOn(here, TOPIC)],
  'PG-IF-V-1': (here) => {
    const guide = here.guide(TOPIC);
    const link = guide?.file.links?.find(({ url }) => new URL(url).hostname.endsWith('nhs.uk'));
    return [
      ...genericV(here, TOPIC),
      some(
        link && guide ? [{ ...at(guide, 'links'), says: link.label }] : [],
        guide ? edit(guide, 'links', 'Add a link to nhs.uk.') : add(here, 'guides', `Write a guide with topic: ${TOPIC}.`),
      ),
      ...sections(TOPIC, 'breast', 'mixed', 'formula')(here),
    ];
  },
  /** The offer shows it when a stage names it under phone. A helpline with no day of its own was checked when its whole file was. */
  'PG-IF-V-2': (here) => {
    const guide = here.guide(TOPIC);
    const { offer } = here;
    const helpline = here.helplines.find(({ id }) => id === NATIONAL);
    const checked = helpline && monthsAfter(helpline.file.lastVerified ?? helpline.file.reviewed, 3) >= here.today;
    return [
      some(
        guide?.file.helplines?.includes(NATIONAL) ? [at(guide, 'helplines')] : [],
        guide ? edit(guide, 'helplines', `Put ${NATIONAL} first.`) : add(here, 'guides', `Write a guide with topic: ${TOPIC}.`),
      ),
      some(
        offer?.file.stages.some(({ phone }) => phone.includes(NATIONAL)) ? [at(offer, 'stages')] : [],
        inOffer(here, `Add ${NATIONAL} to phone of the stages birth-to-6-weeks and 0-2.`, 'stages'),
      ),
      some(checked ? [at(helpline, 'lastVerified')] : [], {
        path: `national/helplines/${NATIONAL}.md`,
        field: 'lastVerified',
        write: 'Ring the number or read its own page, then write the day.',
      }),
    ];
  },
  'PG-IF-V-3': service(
    TOPIC,
    'Write help with feeding by phone or online for every parent: mode: [virtual], tier: universal.',
    ({ mode, tier }) => mode.includes('virtual') && tier === 'universal',
  ),
  'PG-IF-N-1': (here) => [onPaper(here, TOPIC), printPlaces(here, undefined, 1)],
  'PG-IF-N-3..4': (here) => {
    const gaps = here.gap('audience', 'young-parents');
    return gaps.length > 0
      ? { found: [], gaps, lacks: [] }
      : service(TOPIC, 'Write help with feeding that is made for young parents, with audiences: [young-parents].', ({ audiences = [] }) =>
          audiences.includes('young-parents'),
        )(here);
  },
  'PG-IF-N-5': service(TOPIC, 'If parents can have an interpreter, write interpreter: true.', ({ interpreter }) => interpreter === true),
  'PG-IF-N-7': service(
    TOPIC,
    'Write a community group for feeding (provider type: vcfs), or places that welcome it (tag breastfeeding-friendly).',
    ({ provider, tags = [] }) => provider.type === 'vcfs' || tags.includes('breastfeeding-friendly'),
  ),
  'PG-IF-H-GF1..4': session(
    [TOPIC],
    'If there is more than the least, such as feeding help in the evening or for one group of parents, write its sessions.',
    (one) => outOfHours(one.session) || (one.session.audiences ?? one.service?.file.audiences ?? []).length > 0,
  ),
  'PG-IF-V-GF1': service(TOPIC, 'If parents who feed a baby meet online, write it, with the method online-peer-group.', ({ methods }) =>
    methods.includes('online-peer-group'),
  ),
  'PG-IF-V-GF2': service(TOPIC, 'If there is a local feeding line, chat or app, write it.', ({ methods }) =>
    methods.some((method) => ['helpline', 'text-chat', 'mobile-app'].includes(method)),
  ),
  'PG-IF-V-GF3': (here) =>
    some(
      list(here.lines.filter(({ file }) => (file.role === 'infant-feeding' || (file.topics?.includes(TOPIC) ?? false)) && answersLate(file))),
      add(here, 'lines', 'If a local feeding line is answered in the evening or at the weekend, write it with its hours.'),
    ),
};
