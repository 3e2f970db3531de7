/** Annex F 10, 18 and 22: early help for a family, arguing, and parents who part. */
import { all, programme, service } from '../ask.ts';
import { guide, leadsTo, links, sections } from '../ask-guides.ts';
import { some } from '../parts.ts';
import { add, genericV, list } from '../shorthand.ts';
import type { Part, Rule } from '../verdict.ts';
import type { Published } from '../published.ts';

const IS_IT_ABUSE = 'Link the page on domestic abuse, so that parents can ask themselves whether it is that.';

/** The line to ring when worried about a child: the pages about early help name it. */
const worriedLine = (here: Published): Part =>
  some(
    list(here.lines.filter(({ id, file }) => id === here.area.file.mashLine || file.role === 'mash')),
    add(here, 'lines', "Write the line of children's social care, with role: mash, and name it in mashLine of area.yml."),
  );

export const rules: Readonly<Record<string, Rule>> = {
  /** The topic's page shows the nearest hubs and the network's line by itself, so the guide and a hub are enough. */
  'F10-H-2': all(
    guide('family-support', 'It is about extra help for a family, and says how a hub can link them with it.'),
    (here) => some(list(here.hubs), add(here, 'places', 'Write the hubs.')),
    (here) =>
      some(
        list(here.lines.filter(({ id }) => id === here.area.file.mainLine || id === here.area.file.earlyHelp?.line)),
        add(here, 'lines', 'Write the line to ring.'),
      ),
  ),
  'F10-N-1': service('family-support', 'Add home-visit to methods, when someone can come to the home.', ({ methods }) => methods.includes('home-visit')),
  'F10-V-1': (here) => genericV(here, 'family-support'),
  'F10-V-2': service(
    'family-support',
    'Write how to talk with a worker without going anywhere: methods: [phone], [virtual-1to1] or [text-chat], or selfReferUrl.',
    ({ methods, selfReferUrl }) => selfReferUrl !== undefined || methods.some((method) => ['phone', 'virtual-1to1', 'text-chat'].includes(method)),
  ),
  'F10-V-3': all(
    sections('getting-help-for-your-family', 'referral-pathway'),
    sections('for-professionals', 'referral-pathway'),
    guide('for-professionals', 'Write audiences: [professionals].', ({ audiences }) => audiences?.includes('professionals') ?? false),
    worriedLine,
  ),
  'F10-H-GF1': service('family-support', 'If the early help team can be met at a hub, add mode: [hub].', ({ mode }) => mode.includes('hub')),

  'F18-H-1': all(
    ...(['together', 'separating', 'separated'] as const).map((status) =>
      service(
        'parental-conflict',
        `Add ${status} to relationshipStatus, when it is for them too.`,
        ({ relationshipStatus }) => relationshipStatus?.includes(status) ?? false,
      ),
    ),
  ),
  /** "Structured" is a programme with a name, or more than what everyone gets. */
  'F18-N-1': service(
    'parental-conflict',
    'Write help with a trained person: a named programme in evidenceBase, or a tier above universal.',
    ({ evidenceBase, tier }) => evidenceBase !== undefined || tier !== 'universal',
  ),
  'F18-V-1': all(
    guide('parental-conflict', 'Add a second form it comes in, such as a film.', ({ formats = [] }) => formats.length >= 2),
    service('parental-conflict', 'Add phone or virtual-1to1 to methods, when a trained person can be talked to that way.', ({ methods }) =>
      methods.some((method) => method === 'phone' || method === 'virtual-1to1'),
    ),
    leadsTo('parental-conflict', 'domestic-abuse', IS_IT_ABUSE),
  ),
  'F18-H-GF1': service(
    'parental-conflict',
    'If there is expert help for the hardest cases, write it with tier: specialist.',
    ({ tier }) => tier === 'specialist',
  ),
  'F18-H-GF2': (here) =>
    some(
      list(
        here.guides.filter(
          ({ file: { topic, topics = [], audiences = [] } }) => [topic, ...topics].includes('parental-conflict') && audiences.includes('young-people'),
        ),
      ),
      add(here, 'guides', 'Write for young people whose parents argue, with topics: [parental-conflict] and audiences: [young-people].'),
    ),
  'F18-N-GF1': service(
    'parental-conflict',
    'If an expert can be seen away from a hub, write it with tier: specialist and mode: [elsewhere].',
    ({ tier, mode }) => tier === 'specialist' && mode.includes('elsewhere'),
  ),
  'F18-V-GF1': programme('parental-conflict'),

  /** Mediation and its voucher, a programme for parents, and the way out to the page on abuse. */
  'F22-H-2': all(
    sections('separation', 'mediation', 'parenting-programmes'),
    links('separation', {
      'a way to find mediation': /mediation|familymediationcouncil/,
      'a programme for parents who part': /cafcass|parenting-programme|separated-parents/,
    }),
    leadsTo('separation', 'domestic-abuse', IS_IT_ABUSE),
  ),
  'F22-V-1': (here) => genericV(here, 'separation'),
  'F22-H-GF1': service('separation', 'If parents who part can meet someone at a hub, write it with mode: [hub].', ({ mode }) => mode.includes('hub')),
  'F22-V-GF1': programme('separation'),
};
