/**
 * The 31 statements of parents and carers (programme guide): what an area must have published for each scene to be played.
 * The scenes themselves are browser tests, named by the same ids.
 */
import { classBeforeBirth, covered, service, session } from '../ask.ts';
import { guide, sections } from '../ask-guides.ts';
import type { ServiceFile } from '../../../schema/service.ts';
import type { TopicSlug } from '../../../schema/topics.ts';
import { at, edit } from '../known.ts';
import { each, field, some } from '../parts.ts';
import { add, isFor, list } from '../shorthand.ts';
import { keyContact } from '../shorthand-key-contact.ts';
import { answersLate, outOfHours } from '../shorthand-late.ts';
import { inOffer } from '../shorthand-offer.ts';
import type { Rule } from '../verdict.ts';

/** What a parent of a 13 year old looks for (PG-I-02). */
const FOR_TEENAGERS: readonly TopicSlug[] = ['youth', 'mental-health', 'school-attendance', 'send', 'family-support'];
/** Subjects that are hard to ask about (PG-I-19). */
const HARD: readonly TopicSlug[] = [
  'domestic-abuse',
  'drugs-and-alcohol',
  'mental-health',
  'parent-infant',
  'money-and-debt',
  'housing',
  'family-support',
  'food',
  'parental-conflict',
  'safeguarding',
];
/** Ways of helping that parents ask for (PG-I-08). */
const WAYS: readonly (readonly [string, readonly ServiceFile['methods'][number][]])[] = [
  ['one to one', ['in-person-1to1', 'clinic']],
  ['at home', ['home-visit']],
  ['in a group', ['in-person-group']],
  ['by phone or online', ['phone', 'virtual-1to1', 'virtual-group', 'online-peer-group', 'text-chat']],
];

const isPeer = ({ methods }: ServiceFile) => methods.includes('peer-support') || methods.includes('online-peer-group');
const isProfessional = ({ provider, methods }: ServiceFile) => provider.type !== 'vcfs' || methods.includes('in-person-1to1');

export const rules: Readonly<Record<string, Rule>> = {
  'PG-I-02': (here) => FOR_TEENAGERS.map((topic) => service(topic, `Write a service for ages 11 to 16, filed under ${topic}.`, isFor('11-16'))(here)),
  'PG-I-03': (here) => {
    const line = here.lines.find(({ id }) => id === here.area.file.mainLine);
    return [
      line ? field(line, 'hours', 'Write when someone answers.') : some([], edit(here.area, 'mainLine', 'Name the phone line of every page.')),
      some(
        list(
          here.hubs.filter(({ file }) => Array.isArray(file.staffedHours)),
          'staffedHours',
        ),
        add(here, 'places', 'Write when someone is at the hub to talk to, under staffedHours.'),
        here.gap('other', 'hub-hours'),
      ),
    ];
  },
  'PG-I-05': (here) => [
    each(here, here.hubs, 'whoCanCome', 'Say who can come. Say so plainly when it is everyone.'),
    each(here, here.hubs, 'whatToExpect', 'Write what a first visit is like.', { gaps: here.gap('other', 'hub-drop-in') }),
    each(here, here.hubs, 'onArrival', 'Write what to do at the door.', { gaps: here.gap('other', 'hub-drop-in') }),
    each(here, here.hubs, 'photo', 'Add a picture of the door or the room, and say what it shows.'),
  ],
  'PG-I-06': (here) =>
    (['hub', 'elsewhere', 'virtual'] as const).map((mode) =>
      some(
        list(here.svc('parenting', (file) => file.mode.includes(mode)).concat(here.svc('infant-feeding', (file) => file.mode.includes(mode)))).slice(0, 3),
        add(here, 'services', `Write help with parenting or feeding with mode: [${mode}].`),
      ),
    ),
  'PG-I-07': keyContact,
  'PG-I-08': (here) => [
    ...WAYS.map(([says, methods]) =>
      some(
        list(here.svc(undefined, (file) => file.sfl && file.methods.some((method) => methods.includes(method)))).slice(0, 3),
        add(here, 'services', `Write what there is ${says} until a child is 2, with sfl: true and its methods.`),
      ),
    ),
    ...(['infant-feeding', 'parenting'] as const).flatMap((topic) => [
      service(topic, 'Write the help that is given by staff.', isProfessional)(here),
      service(topic, 'Write the help that other parents give, with the method peer-support.', isPeer)(here),
    ]),
  ],
  'PG-I-09': (here) => [
    session([], 'Write what there is in the evening or at the weekend.', (one) => outOfHours(one.session))(here),
    some(
      list(here.svc(undefined, ({ mode }) => mode.includes('virtual'))).slice(0, 3),
      add(here, 'services', 'Write what there is online, with mode: [virtual].'),
    ),
  ],
  'PG-I-10': (here) => [
    some(list(here.helplines.filter(({ file }) => file.hours === 'always')).slice(0, 3), {
      path: 'national/helplines/',
      write: 'Write a helpline that is open day and night, with hours: always.',
    }),
    some(
      list(here.lines.filter(({ file }) => answersLate(file))).slice(0, 3),
      add(here, 'lines', 'If a local line is answered in the evening or at the weekend, write it with its hours.'),
    ),
    each(here, here.lines, 'hours', 'Write when someone answers, so that families see when it opens again.'),
  ],
  /** The usual wait is told where it is known, and not asked. */
  'PG-I-12': (here) => each(here, here.services, 'whatHappensNext', 'Write what happens after a family gets in touch, and how long it takes.'),
  'PG-I-16': (here) => [...sections('infant-feeding', 'breast', 'mixed', 'formula')(here), ...sections('birth-choices', 'options')(here)],
  'PG-I-17': (here) => [...sections('becoming-a-parent', 'getting-ready')(here), classBeforeBirth(here)],
  'PG-I-18': (here) => [
    ...sections('parent-infant', 'signs-in-you', 'signs-in-partner')(here),
    service('parent-infant', 'Write help with feelings for dads and partners, with audiences: [dads-partners].', ({ audiences = [] }) =>
      audiences.includes('dads-partners'),
    )(here),
  ],
  'PG-I-19': (here) => {
    const guides = here.guides.filter(({ file }) => file.topic && HARD.includes(file.topic));
    return each(here, guides, 'firstStep', 'Write the one thing to do first, kindly.');
  },
  'PG-I-20': (here) => [covered('dads-partners')(here), service('parental-conflict', 'Write help for couples, filed under parental-conflict.')(here)],
  'PG-I-23': keyContact,
  'PG-I-25': (here) =>
    here.offer
      ? [
          field(here.offer, 'whyItMatters', 'Write in plain words why the time until 2 matters.'),
          field(here.offer, 'whyItMattersSource', 'Write where that comes from.'),
        ]
      : some([], inOffer(here, 'Write the offer, with whyItMatters and its source.')),
  'PG-I-26': (here) => [
    guide('bonding', 'It is about getting close to your baby.')(here),
    service('parent-infant', 'Write local help with bonding until a child is 2.', isFor('0-2'))(here),
  ],
  'PG-I-27': sections('infant-feeding', 'before-birth', 'breast', 'mixed', 'formula'),
  'PG-I-28': (here) => [
    guide('talking-and-play', 'It is about talking, playing and reading with a child under 5.')(here),
    session(['early-language', 'activities-0-5'], 'Write when a group for talking, playing or reading meets, for children under 5.')(here),
  ],
  'PG-I-29': (here) => {
    const dated = [
      ...here.panels.filter(({ file: { meetings } }) => Array.isArray(meetings) && meetings.some(({ date }) => date >= here.today)),
      ...here.ways.filter(({ file: { startsOn, endsOn } }) => startsOn && (endsOn ?? here.today) >= here.today),
    ];
    return some(list(dated), add(here, 'ways', 'Write a way to have a say, with its dates.'), here.gap('other', 'parent-panels'));
  },
  'PG-I-30': ({ area, gap }) => [
    some(
      area.file.feedback?.online || area.file.feedback?.email ? [at(area, 'feedback')] : [],
      edit(area, 'feedback', 'Write a page or an e-mail where families say what they think.'),
      gap('other', 'feedback'),
    ),
    some(
      area.file.feedback?.line ? [at(area, 'feedback.line')] : [],
      edit(area, 'feedback.line', 'Name a phone line where families say what they think.'),
      gap('other', 'feedback'),
    ),
  ],
  'PG-I-31': (here) =>
    some(
      list(here.changes.filter(({ file }) => file.audiences?.length)),
      add(here, 'changes', 'Write something that changed because families asked, with its date and whose words led to it (audiences).'),
      here.gap('other', 'changes-families-asked-for'),
    ),
};
