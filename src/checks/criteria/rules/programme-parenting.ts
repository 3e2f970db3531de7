/** The programme guide on parenting support (topic 17), and on how parents feel and their bond with the baby (topic 16). */
import type { ServiceFile } from '../../../schema/service.ts';
import { at, edit } from '../known.ts';
import { each, some } from '../parts.ts';
import { add, genericV, list } from '../shorthand.ts';
import { isRarelyHeard } from '../shorthand-heard.ts';
import { keyContact, keyContactOn } from '../shorthand-key-contact.ts';
import { guideOn } from '../shorthand-guides.ts';
import { answersLate, outOfHours } from '../shorthand-late.ts';
import { onPaper, printPlaces } from '../shorthand-paper.ts';
import { classBeforeBirth, service, session } from '../shorthand-sought.ts';
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
  'PG-PAR-H-2': (here) => guideOn(here, 'becoming-a-parent'),
  'PG-PAR-H-3': (here) => [
    service(here, 'parenting', 'Write what every parent can join, with tier: universal.', ({ tier }) => tier === 'universal'),
    service(here, 'parenting', 'Write the parenting help there is for those who need more.', ({ tier }) => tier !== 'universal'),
  ],
  'PG-PAR-H-4': (here) =>
    here.svc('parenting').length === 0
      ? service(here, 'parenting', 'Write the parenting groups and courses.')
      : each(here, here.svc('parenting'), 'accessRoutes', 'Write how people join.'),
  'PG-PAR-V-1': (here) =>
    service(
      here,
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
    service(here, 'parenting', 'Write parenting help for dads and partners, with audiences: [dads-partners].', ({ audiences = [] }) =>
      audiences.includes('dads-partners'),
    ),
    service(here, 'parenting', 'Write parenting help that a charity or community group runs.', ({ provider }) => provider.type === 'vcfs'),
  ],
  'PG-PAR-H-GF1': (here) => {
    const late = here.sessions.filter((one) => outOfHours(one.session) && one.service?.file.topics.includes('parenting'));
    return [
      some(
        late.map(({ evidence }) => evidence),
        add(here, 'services', 'If parents can meet in the evening or at the weekend, write when.'),
      ),
      service(here, 'parenting', 'If there is a group for dads or for foster carers, write it, with audiences.', ({ audiences = [] }) =>
        audiences.some((audience) => audience === 'dads-partners' || audience === 'foster'),
      ),
    ];
  },
  'PG-PAR-H-GF2': (here) =>
    service(
      here,
      'parenting',
      'If a course at a hub is known to work, write its programme under evidenceBase.',
      ({ evidenceBase, mode }) => evidenceBase !== undefined && mode.includes('hub'),
    ),
  'PG-PAR-H-GF3': (here) =>
    session(here, 'If a charity or community group runs something in a hub, write its sessions.', ({ session: one, service: of, place }) => {
      return here.hubs.some(({ id }) => id === place?.id) && (one.provider ?? of?.file.provider)?.type === 'vcfs';
    }),
  /** What is local: a national service is not made for the parents here. */
  'PG-PAR-V-GF1': (here) => {
    const online = here.svc('parenting', ({ mode, provider }) => mode.includes('virtual') && provider.type !== 'national');
    const lines = here.lines.filter(({ file }) => file.role === 'parenting');
    return some(list([...online, ...lines]), add(here, 'services', 'If there is a parenting line, an online group or the like for parents here, write it.'));
  },
  'PG-ANXH-1': (here) => {
    const open = here.svc('parenting', ({ tier }) => tier === 'universal');
    if (open.length === 0) return service(here, 'parenting', 'Write what every parent can join, with tier: universal.', ({ tier }) => tier === 'universal');
    return [
      each(here, open, 'whoFor', 'Write who it is for.', { is: ({ whoFor, eligibility }) => (whoFor ?? eligibility) !== undefined }),
      each(here, open, 'accessRoutes', 'It is for everyone, so add a way in that needs nobody else.', { is: (file) => !isSentOnly(file) }),
    ];
  },

  'PG-PIR-H-1': (here) =>
    each(here, here.hubs, 'facilities', 'Add private-room or wellbeing-space, if the hub has one.', {
      is: ({ facilities }) => Array.isArray(facilities) && facilities.some((facility) => facility === 'private-room' || facility === 'wellbeing-space'),
      gaps: here.gap('other', 'hub-facilities'),
    }),
  'PG-PIR-H-2': (here) => onPaper(here, TOPIC),
  'PG-PIR-H-3': classBeforeBirth,
  'PG-PIR-H-4': (here) =>
    service(here, TOPIC, 'Write help with feelings or bonding that is face to face at a hub, with mode: [hub].', ({ mode }) => mode.includes('hub')),
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
  'PG-PIR-V-2': (here) => service(here, TOPIC, 'Write help with feelings by phone or online, with mode: [virtual].', ({ mode }) => mode.includes('virtual')),
  'PG-PIR-V-3': (here) =>
    service(
      here,
      TOPIC,
      'Where help with feelings is both in person and by phone or online, write both under methods.',
      (file) => has(file, IN_PERSON) && has(file, VIRTUAL),
    ),
  'PG-PIR-N-1': (here) => [printPlaces(here, undefined, 3), onPaper(here, TOPIC)],
  'PG-PIR-N-2': (here) => service(here, TOPIC, 'Write help with feelings for parents who may not come to a hub, with audiences.', isRarelyHeard),
  'PG-PIR-N-3': (here) =>
    service(here, TOPIC, 'Write a community group that helps parents who find it hard, with provider type: vcfs.', ({ provider }) => provider.type === 'vcfs'),
  'PG-PIR-H-GF1': (here) => [
    service(
      here,
      TOPIC,
      'If a parent can talk one to one about feeling low, write it.',
      (file) => file.tier !== 'specialist' && has(file, ['in-person-1to1', 'virtual-1to1', 'phone']),
    ),
    service(
      here,
      TOPIC,
      'If dads can talk with another dad, write it: peer-support, and audiences: [dads-partners].',
      (file) => has(file, ['peer-support']) && isForDads(file),
    ),
  ],
  'PG-PIR-H-GF2': (here) =>
    session(
      here,
      'If parents can drop in for help with feelings, write when.',
      ({ session: { access }, service: of }) => access.includes('drop-in') && (of?.file.topics.includes(TOPIC) ?? false),
    ),
  'PG-PIR-V-GF1': (here) =>
    service(here, TOPIC, 'If parents with low feelings meet online, write it, with the method online-peer-group.', (file) => has(file, ['online-peer-group'])),
  'PG-PIR-V-GF2': (here) =>
    service(
      here,
      TOPIC,
      'If parents can ask for help online themselves, write self-refer and selfReferUrl.',
      ({ accessRoutes, selfReferUrl }) => accessRoutes.includes('self-refer') && selfReferUrl !== undefined,
    ),
  'PG-PIR-V-GF3': (here) =>
    some(
      list(here.lines.filter(({ file }) => (file.role === 'perinatal-mental-health' || (file.topics?.includes(TOPIC) ?? false)) && answersLate(file))),
      add(here, 'lines', 'If a local line about feelings is answered in the evening or at the weekend, write it with its hours.'),
    ),
  'PG-PIR-N-GF1': (here) =>
    service(here, TOPIC, 'If someone can come home to help with feelings or the baby, add the method home-visit.', (file) => has(file, ['home-visit'])),
  'PG-PIR-N-GF5': (here) =>
    service(here, TOPIC, 'If help with feelings is given in other places, name them under places.', ({ places }) =>
      places.some((id) => !here.hubs.some((hub) => hub.id === id)),
    ),
  'PG-PIR-N-GF7': (here) =>
    service(
      here,
      TOPIC,
      'If help with feelings comes in other languages or with an interpreter, write it.',
      ({ languages = [], interpreter }) => interpreter === true || languages.length > 0,
    ),
  'PG-ANXI-1': (here) => [
    some(
      list(here.svc(undefined, ({ audiences = [] }) => audiences.includes('gypsy-roma-traveller'))),
      add(here, 'services', 'Write what there is for Gypsy, Roma and Traveller families, with audiences.'),
      here.gap('audience', 'gypsy-roma-traveller'),
    ),
    service(
      here,
      TOPIC,
      'Write help with feelings that dads can ask for themselves: audiences: [dads-partners], and self-refer or drop-in.',
      (file) => isForDads(file) && file.accessRoutes.some((route) => route === 'self-refer' || route === 'drop-in'),
    ),
  ],
};
