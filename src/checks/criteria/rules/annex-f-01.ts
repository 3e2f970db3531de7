/** Annex F 1, 2 and 6: play for the under fives, registering a birth, childcare and what it costs. */
import { all, eachHub, hubSession, service, sessionAtHub } from '../ask.ts';
import { guide, links, sections } from '../ask-guides.ts';
import { list } from '../shorthand.ts';
import { add, genericV } from '../shorthand.ts';
import { field, some } from '../parts.ts';
import type { Rule } from '../verdict.ts';

const CHILDCARE_CHOICES = /childcarechoices\.gov\.uk/;
/** Five years, and the year in which a child is five. */
const FIVE = 72;

export const rules: Readonly<Record<string, Rule>> = {
  'F1-H-1': hubSession(
    'activities-0-5',
    'Write a group for under fives at this hub, in the sessions of a service filed under activities-0-5, with every.',
    ({ session: { every, ages }, service }) => every !== undefined && ((ages ?? service?.file.ages)?.to ?? Infinity) <= FIVE,
  ),
  'F1-V-1': (here) => genericV(here, 'activities-0-5'),
  'F1-H-GF1': sessionAtHub(
    ['activities-0-5'],
    'Write who else is there to talk to, in professionalsPresent of a session at a hub.',
    (one) => (one.session.professionalsPresent ?? []).length > 0,
  ),

  'F2-V-1': (here) => genericV(here, 'birth-registration'),
  'F2-H-GF1': sessionAtHub(
    ['birth-registration'],
    'If births are registered at a hub, write the days in the sessions of that service.',
    undefined,
    'births-at-hubs',
  ),

  'F6-H-1': eachHub(
    'adviceTopics',
    'Add childcare-costs, when staff can talk about it.',
    ({ adviceTopics }) => adviceTopics?.includes('childcare-costs') ?? false,
  ),
  'F6-H-3': (here) =>
    some(
      [
        ...list(here.svc('childcare')),
        ...list(
          here.hubs.filter(({ file }) => file.helpWith?.includes('childcare-application')),
          'helpWith',
        ),
      ],
      add(here, 'services', 'Write the help there is to apply for childcare; or add childcare-application to helpWith of a hub.'),
      here.gap('topic', 'childcare'),
    ),
  /** Amounts are never asked for: they change, and Childcare Choices has them. */
  'F6-V-1': all(sections('childcare', 'offers', 'how-to-apply', 'find-a-provider'), ({ area }) =>
    field(area, 'fis.childcareSearchUrl', 'Write where families search for a nursery or childminder.'),
  ),
  'F6-V-2': links('childcare', {
    'Childcare Choices': CHILDCARE_CHOICES,
    'help with childcare costs on GOV.UK': /gov\.uk\/(?!universal-credit).*childcare/,
    'Universal Credit': /gov\.uk\/universal-credit/,
  }),
  'F6-V-3': all(
    links('childcare', { 'Childcare Choices': CHILDCARE_CHOICES }),
    guide('childcare', 'Add the stages 0-2 and 2-5, so that the pages of those ages lead to it.', ({ stages }) =>
      ['0-2', '2-5'].every((stage) => stages?.some((one) => one === stage)),
    ),
  ),
  'F6-H-GF1': service('childcare', 'If someone who knows about childcare costs is at a hub, write it as a service with mode: [hub].', ({ mode }) =>
    mode.includes('hub'),
  ),
};
