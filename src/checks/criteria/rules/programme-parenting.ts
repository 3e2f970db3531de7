/** The programme guide on parenting support (topic 17), and on how parents feel and their bond with the baby (topic 16). */
import { classBeforeBirth, covered, eachHub, service, session, sessionAtHub } from '../ask.ts';
import { guide } from '../ask-guides.ts';
import type { ServiceFile } from '../../../schema/service.ts';
import { at, edit } from '../known.ts';
import { each, some } from '../parts.ts';
import { add, genericV, list } from '../shorthand.ts';
import { isRarelyHeard } from '../shorthand-heard.ts';
import { keyContact, keyContactOn } from '../shorthand-key-contact.ts';
import { answersLate, outOfHours } from '../shorthand-late.ts';
import { onPaper, printPlaces } from '../shorthand-paper.ts';
import type { Rule } from '../verdict.ts';

const TOPIC = 'parent-infant';
const IN_PERSON = ['in-person-1to1', 'in-person-group', 'clinic', 'home-visit', 'peer-support', 'outreach', 'community-event'];
const VIRTUAL = ['virtual-1to1', 'virtual-group', 'phone', 'text-chat', 'helpline', 'online-peer-group', 'mobile-app'];

const has = (file: ServiceFile, methods: readonly string[]) => file.methods.some((method) => methods.includes(method));
const isForDads = ({ audiences = [] }: ServiceFile) => audiences.includes('dads-partners');
const hasWeb = ({ url, bookingUrl, selfReferUrl }: ServiceFile) => [url, bookingUrl, selfReferUrl].some((address) => address !== undefined);
const isSentOnly = ({ accessRoutes }: ServiceFile) => accessRoutes.every((route) => route === 'professional-referral' || route === 'by-invitation');

export const rules: Readonly<Record<string, Rule>> = {
  'PG-PAR-H-1': (here) => [...keyContact(here), keyContactOn(here, 'parenting')],
  'PG-PAR-H-2': guide('becoming-a-parent', 'It is about getting ready to be a parent.'),
  'PG-PAR-H-3': (here) => [
    service('parenting', 'Write what every parent can join, with tier: universal.', ({ tier }) => tier === 'universal')(here),
    service('parenting', 'Write the parenting help there is for those who need more.', ({ tier }) => tier !== 'universal')(here),
  ],
  'PG-PAR-H-4': (here) =>
    here.svc('parenting').length === 0
      ? service('parenting', 'Write the parenting groups and courses.')(here)
      : each(here, here.svc('parenting'), 'accessRoutes', 'Write how people join.'),
  'PG-PAR-V-1': service(
    'parenting',
    'Write the free online parenting course for all new parents: mode: [virtual], tier: universal, cost: free, and its web page.',
    (file) => file.mode.includes('virtual') && file.tier === 'universal' && file.cost === 'free' && hasWeb(file),
  ),
  'PG-PAR-V-2': (here) =>
    some(
      list(here.svc(undefined, ({ methods }) => methods.includes('online-peer-group'))),
      add(here, 'services', 'Write where new parents meet online, with the method online-peer-group, and who looks after the group.'),
    ),
  'PG-PAR-N-1': (here) => [
    service('parenting', 'Write parenting help for dads and partners, with audiences: [dads-partners].', ({ audiences = [] }) =>
      audiences.includes('dads-partners'),
    )(here),
    service('parenting', 'Write parenting help that a charity or community group runs.', ({ provider }) => provider.type === 'vcfs')(here),
  ],
  'PG-PAR-H-GF1': (here) => {
    const late = here.sessions.filter((one) => outOfHours(one.session) && one.service?.file.topics.includes('parenting'));
    return [
      some(
        late.map(({ evidence }) => evidence),
        add(here, 'services', 'If parents can meet in the evening or at the weekend, write when.'),
      ),
      service('parenting', 'If there is a group for dads or for foster carers, write it, with audiences.', ({ audiences = [] }) =>
        audiences.some((audience) => audience === 'dads-partners' || audience === 'foster'),
      )(here),
    ];
  },
  'PG-PAR-H-GF2': service(
    'parenting',
    'If a course at a hub is known to work, write its programme under evidenceBase.',
    ({ evidenceBase, mode }) => evidenceBase !== undefined && mode.includes('hub'),
  ),
  'PG-PAR-H-GF3': sessionAtHub(
    [],
    'If a charity or community group runs something in a hub, write its sessions.',
    (one) => (one.session.provider ?? one.service?.file.provider)?.type === 'vcfs',
  ),
  /** What is local: a national service is not made for the parents here. */
  'PG-PAR-V-GF1': (here) => {
    const online = here.svc('parenting', ({ mode, provider }) => mode.includes('virtual') && provider.type !== 'national');
    const lines = here.lines.filter(({ file }) => file.role === 'parenting');
    return some(list([...online, ...lines]), add(here, 'services', 'If there is a parenting line, an online group or the like for parents here, write it.'));
  },
  'PG-ANXH-1': (here) => {
    const open = here.svc('parenting', ({ tier }) => tier === 'universal');
    if (open.length === 0) return service('parenting', 'Write what every parent can join, with tier: universal.', ({ tier }) => tier === 'universal')(here);
    return [
      each(here, open, 'whoFor', 'Write who it is for.', { is: ({ whoFor, eligibility }) => (whoFor ?? eligibility) !== undefined }),
      each(here, open, 'accessRoutes', 'It is for everyone, so add a way in that needs nobody else.', { is: (file) => !isSentOnly(file) }),
    ];
  },

  'PG-PIR-H-1': eachHub(
    'facilities',
    'Add private-room or wellbeing-space, if the hub has one.',
    ({ facilities }) => Array.isArray(facilities) && facilities.some((facility) => facility === 'private-room' || facility === 'wellbeing-space'),
    'hub-facilities',
  ),
  'PG-PIR-H-2': (here) => onPaper(here, TOPIC),
  'PG-PIR-H-3': classBeforeBirth,
  'PG-PIR-H-4': service(TOPIC, 'Write help with feelings or bonding that is face to face at a hub, with mode: [hub].', ({ mode }) => mode.includes('hub')),
  'PG-PIR-V-1': (here) => {
    const guide = here.guide(TOPIC);
    return [
      ...genericV(here, TOPIC),
      some(
        guide?.file.crisis ? [at(guide, 'crisis')] : [],
        guide
          ? edit(guide, 'crisis', 'Write mental-health: the page then begins with urgent help.')
          : add(here, 'guides', `Write a guide with topic: ${TOPIC}.`),
      ),
    ];
  },
  'PG-PIR-V-2': service(TOPIC, 'Write help with feelings by phone or online, with mode: [virtual].', ({ mode }) => mode.includes('virtual')),
  'PG-PIR-V-3': service(
    TOPIC,
    'Where help with feelings is both in person and by phone or online, write both under methods.',
    (file) => has(file, IN_PERSON) && has(file, VIRTUAL),
  ),
  'PG-PIR-N-1': (here) => [printPlaces(here, undefined, 3), onPaper(here, TOPIC)],
  'PG-PIR-N-2': service(TOPIC, 'Write help with feelings for parents who may not come to a hub, with audiences.', isRarelyHeard),
  'PG-PIR-N-3': service(
    TOPIC,
    'Write a community group that helps parents who find it hard, with provider type: vcfs.',
    ({ provider }) => provider.type === 'vcfs',
  ),
  'PG-PIR-H-GF1': (here) => [
    service(
      TOPIC,
      'If a parent can talk one to one about feeling low, write it.',
      (file) => file.tier !== 'specialist' && has(file, ['in-person-1to1', 'virtual-1to1', 'phone']),
    )(here),
    service(
      TOPIC,
      'If dads can talk with another dad, write it: peer-support, and audiences: [dads-partners].',
      (file) => has(file, ['peer-support']) && isForDads(file),
    )(here),
  ],
  /** The missing dates of a course, or of help someone must send you to, are no reason for a missing drop-in. */
  'PG-PIR-H-GF2': session(
    [TOPIC],
    'If parents can drop in for help with feelings, write when.',
    (one) => one.session.access.includes('drop-in'),
    ({ accessRoutes }) => accessRoutes.includes('drop-in'),
  ),
  'PG-PIR-V-GF1': service(TOPIC, 'If parents with low feelings meet online, write it, with the method online-peer-group.', (file) =>
    has(file, ['online-peer-group']),
  ),
  'PG-PIR-V-GF2': service(
    TOPIC,
    'If parents can ask for help online themselves, write self-refer and selfReferUrl.',
    ({ accessRoutes, selfReferUrl }) => accessRoutes.includes('self-refer') && selfReferUrl !== undefined,
  ),
  'PG-PIR-V-GF3': (here) =>
    some(
      list(here.lines.filter(({ file }) => (file.role === 'perinatal-mental-health' || (file.topics?.includes(TOPIC) ?? false)) && answersLate(file))),
      add(here, 'lines', 'If a local line about feelings is answered in the evening or at the weekend, write it with its hours.'),
    ),
  'PG-PIR-N-GF1': service(TOPIC, 'If someone can come home to help with feelings or the baby, add the method home-visit.', (file) => has(file, ['home-visit'])),
  'PG-PIR-N-GF5': service(TOPIC, 'If help with feelings is given in other places, name them under places.', ({ places }, { hubs }) =>
    places.some((id) => !hubs.some((hub) => hub.id === id)),
  ),
  'PG-PIR-N-GF7': service(
    TOPIC,
    'If help with feelings comes in other languages or with an interpreter, write it.',
    ({ languages = [], interpreter }) => interpreter === true || languages.length > 0,
  ),
  'PG-ANXI-1': (here) => [
    covered('gypsy-roma-traveller')(here),
    service(
      TOPIC,
      'Write help with feelings that dads can ask for themselves: audiences: [dads-partners], and self-refer or drop-in.',
      (file) => isForDads(file) && file.accessRoutes.some((route) => route === 'self-refer' || route === 'drop-in'),
    )(here),
  ],
};
