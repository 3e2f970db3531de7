/** Annex F 13: midwives and maternity. */
import { REVIEW_MONTHS, monthsAfter } from '../../../model/freshness.ts';
import { aHub, all, service, session } from '../ask.ts';
import { guide } from '../ask-guides.ts';
import { edit } from '../known.ts';
import { some } from '../parts.ts';
import type { Published, SessionHere } from '../published.ts';
import { add, list } from '../shorthand.ts';
import type { Part, Rule } from '../verdict.ts';

const TOPIC = 'midwifery';
/** The tags that say a service is somewhere to give birth. */
const BIRTH_TAGS = ['birth-option', 'birth-unit', 'birth-centre', 'home-birth'];

const isBirthOption = (tags: readonly string[] = []) => tags.some((tag) => BIRTH_TAGS.includes(tag));
const checkedOn = ({ session: entry, of }: SessionHere) => entry.lastChecked ?? of.file.reviewed;

/** True of help from midwives. Other services are filed under the topic too, such as therapy after a hard birth. */
const isMaternity = ({ core = [] }: { readonly core?: readonly string[] | undefined }) => core.includes('maternity');

/** Every time in the midwives' timetable was checked within the usual months of a session. */
function timesAreFresh(here: Published): Part {
  const old = here.sessions.filter((one) => one.service?.file.topics.includes(TOPIC) && monthsAfter(checkedOn(one), REVIEW_MONTHS.session) < here.today);
  return {
    found: [],
    gaps: [],
    lacks: old.map(({ of, evidence }) => edit(of, evidence.field ?? 'sessions', 'Check the time again, and write the day in lastChecked.')),
  };
}

export const rules: Readonly<Record<string, Rule>> = {
  'F13-H-2': all(
    service(
      TOPIC,
      'Write the hubs where midwives see everyone who is pregnant, in places.',
      (file, { hubs }) => isMaternity(file) && file.tier === 'universal' && hubs.some(({ id }) => file.places.includes(id)),
      'midwives-at-hubs',
    ),
    service(TOPIC, 'Add self-refer to accessRoutes, when people can book the first visit without a GP.', ({ accessRoutes }) =>
      accessRoutes.includes('self-refer'),
    ),
  ),
  'F13-H-3': aHub(
    'facilities',
    'Add private-room or clinic-room, when there is one.',
    ({ facilities }) => Array.isArray(facilities) && (facilities.includes('private-room') || facilities.includes('clinic-room')),
    'hub-facilities',
  ),
  'F13-H-4': guide('vaccinations', 'It is about vaccinations in pregnancy and for children.'),
  'F13-H-6': all(
    guide('birth-choices', 'It is about where to give birth.'),
    service(TOPIC, 'Write a place to give birth, with tags: [birth-unit], [birth-centre] or [home-birth].', ({ tags }) => isBirthOption(tags)),
  ),
  'F13-N-1': service(
    TOPIC,
    'Add home-visit to methods, or a place in the community to places.',
    ({ methods, places }, here) =>
      methods.some((method) => method === 'home-visit' || method === 'community-event' || method === 'outreach') ||
      here.places.some(({ id, file }) => places.includes(id) && ['outreach', 'mobile'].includes(file.type)),
  ),
  'F13-V-1': all(
    session([TOPIC], "Write the midwives' clinics, in sessions.", ({ service }) => service !== undefined && isMaternity(service.file), isMaternity),
    timesAreFresh,
  ),
  'F13-V-2': service(TOPIC, 'Add phone or virtual-1to1 to methods, when a midwife can be talked to that way.', ({ methods }) =>
    methods.some((method) => method === 'phone' || method === 'virtual-1to1'),
  ),
  'F13-H-GF2': service(
    TOPIC,
    'If babies can be born in a centre linked to a hub, write it with tags: [birth-centre, hub].',
    ({ tags = [] }) => isBirthOption(tags) && tags.includes('hub'),
  ),
  'F13-H-GF3': service(TOPIC, "If babies' hearing is tested here, write it with tags: [hearing-screening].", ({ tags = [] }) =>
    tags.includes('hearing-screening'),
  ),
  'F13-H-GF4': session(
    [TOPIC],
    'If families can drop in to see a midwife, write when, with access: [drop-in].',
    (one) => one.session.access.includes('drop-in'),
    isMaternity,
  ),
  'F13-H-GF5': service(TOPIC, 'If there is advice on contraception after a birth, write it with tags: [contraception].', ({ tags = [] }) =>
    tags.includes('contraception'),
  ),
  'F13-H-GF6': (here) =>
    some(
      list(here.svc(undefined, ({ tags = [], mode }) => tags.includes('vaccination') && mode.includes('hub'))),
      add(here, 'services', 'If vaccinations are given at a hub, write it with tags: [vaccination] and mode: [hub].'),
      here.gap('topic', 'vaccinations'),
    ),
  /** Nothing in a service says "extra"; the nearest is a tier that is not for everyone. */
  'F13-N-GF1': service(
    TOPIC,
    'If midwives give more help to those who need it, write it with the tier it is.',
    (file) => isMaternity(file) && file.tier !== 'universal',
  ),
  'F13-N-GF2': session(
    [TOPIC],
    'If a midwife comes to a village or estate, write when, at a place of type: outreach or mobile.',
    ({ place }) => place?.file.type === 'outreach' || place?.file.type === 'mobile',
    isMaternity,
  ),
  'F13-V-GF1': (here) =>
    some(
      list(
        here.lines.filter(({ file }) => file.role === 'maternity' && file.outOfHours && file.whenClosed !== undefined),
        'whenClosed',
      ),
      add(here, 'lines', 'If a midwife answers at night, write outOfHours: true on the maternity line, and in whenClosed what to do when it is urgent.'),
      here.gap('other', 'maternity-number'),
    ),
};
