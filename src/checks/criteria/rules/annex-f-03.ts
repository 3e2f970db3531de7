/** Annex F 3, 8: debt and welfare advice, and housing. */
import { all, eachHub, programme, service, sessionAtHub } from '../ask.ts';
import { links, sections } from '../ask-guides.ts';
import { list } from '../shorthand.ts';
import { some } from '../parts.ts';
import { add, genericV } from '../shorthand.ts';
import type { Rule } from '../verdict.ts';

/** The bodies that Annex F 3 names; three of them are enough. */
const MONEY_BODIES = {
  MoneyHelper: /moneyhelper\.org\.uk/,
  Acas: /acas\.org\.uk/,
  StepChange: /stepchange\.org/,
  'Citizens Advice': /citizensadvice\.org\.uk/,
  'Christians Against Poverty': /capuk\.org/,
};

export const rules: Readonly<Record<string, Rule>> = {
  'F3-H-1': eachHub(
    'adviceTopics',
    'Add money-benefits, when staff can talk about it.',
    ({ adviceTopics }) => adviceTopics?.includes('money-benefits') ?? false,
  ),
  'F3-N-1': all(
    links('money-and-debt', MONEY_BODIES, 3),
    service(
      'money-and-debt',
      'Write a charity or community group that gives advice about money here, with type: vcfs.',
      ({ provider }) => provider.type === 'vcfs',
    ),
  ),
  'F3-V-1': (here) => genericV(here, 'money-and-debt'),
  'F3-H-GF1': service(
    'money-and-debt',
    'If someone at a hub helps people find work, write it with mode: [hub] and tags: [employment].',
    ({ mode, tags = [] }) => mode.includes('hub') && tags.includes('employment'),
  ),
  'F3-H-GF2': service(
    'money-and-debt',
    'If a charity gives debt advice at a hub, write it with mode: [hub] and type: vcfs.',
    ({ mode, provider }) => mode.includes('hub') && provider.type === 'vcfs',
  ),
  'F3-V-GF1': programme('money-and-debt'),

  'F8-H-1': eachHub('adviceTopics', 'Add housing, when staff can talk about it.', ({ adviceTopics }) => adviceTopics?.includes('housing') ?? false),
  'F8-N-1': all(
    service('housing', 'Write the council housing team, or a charity that gives advice about housing.'),
    sections('housing', 'homelessness'),
    /** A line that any service of the topic names, such as the Family Information Service's, is not yet the route of someone about to lose a home. */
    (here) =>
      some(
        list(here.lines.filter(({ file }) => file.role === 'housing-homelessness' || file.topics?.includes('housing'))),
        add(here, 'lines', 'Write the number to ring when someone may lose their home, with role: housing-homelessness.'),
        here.gap('other', 'housing-number'),
      ),
  ),
  'F8-V-1': (here) => genericV(here, 'housing'),
  'F8-H-GF1': sessionAtHub(['housing'], 'If housing staff are at a hub at set times, write the times in the sessions of that service.'),
  'F8-V-GF1': programme('housing'),
};
