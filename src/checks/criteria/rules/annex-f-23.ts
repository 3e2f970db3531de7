/** Annex F 23 and 24: young people in trouble, and youth services. */
import { all, programme, service } from '../ask.ts';
import { some } from '../parts.ts';
import { add, genericV, list } from '../shorthand.ts';
import type { Rule } from '../verdict.ts';

const AT_RISK = ['neet', 'exploitation'];

export const rules: Readonly<Record<string, Rule>> = {
  'F23-N-1': service(
    'youth-justice',
    'Write who it is for in eligibility, and how a hub helps to get it in accessThroughHub.',
    ({ eligibility, accessThroughHub }) => eligibility !== undefined && typeof accessThroughHub === 'string',
  ),
  'F23-H-GF1': service('youth-justice', 'If the youth team can be met at a hub, add mode: [hub].', ({ mode }) => mode.includes('hub')),

  'F24-H-1': service('youth', 'Write a club or other things to do that are open to all, with tier: universal.', ({ tier }) => tier === 'universal'),
  'F24-H-2': service(
    'youth',
    'Write help for young people who are out of school or work, or at risk, with tags: [neet] or audiences: [harm-outside-home]; or say why there is none in area.yml, under gaps: targeted-youth.',
    ({ tags = [], audiences = [] }) => audiences.includes('harm-outside-home') || tags.some((tag) => AT_RISK.includes(tag)),
    'targeted-youth',
  ),
  'F24-V-1': all(
    (here) => genericV(here, 'youth'),
    (here) =>
      some(
        list(here.guides.filter(({ file: { topics = [], audiences = [] } }) => topics.includes('youth') && audiences.includes('young-people'))),
        add(here, 'guides', 'Write a guide for young people themselves, with audiences: [young-people].'),
      ),
  ),
  'F24-H-GF1': service('youth', 'If a youth worker can be met at a hub, add mode: [hub].', ({ mode }) => mode.includes('hub')),
  /** Who paid for a building is not in its record; a youth centre in the network is the nearest. */
  'F24-N-GF1': (here) =>
    some(
      [
        ...list(
          here.places.filter(({ file }) => file.premises === 'youth-centre'),
          'premises',
        ),
        ...list(here.svc('youth', ({ tags = [] }) => tags.includes('youth-centre'))),
      ],
      add(here, 'places', 'If a youth centre is in the network, write it with premises: youth-centre.'),
    ),
  'F24-V-GF1': programme('youth'),
};
