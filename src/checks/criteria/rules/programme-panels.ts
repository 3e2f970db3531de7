/** Annex E 4.3 and the programme guide on panels: how families shape what there is. From April 2026 a panel is one way among six (2026-7). */
import { daysAfter } from '../../../model/days.ts';
import { isGap } from '../../../model/gap.ts';
import type { PanelFile } from '../../../schema/taking-part.ts';
import { at, edit } from '../known.ts';
import type { Known } from '../known.ts';
import { council, each, field, some } from '../parts.ts';
import { add, list } from '../shorthand.ts';
import { isRarelyHeard } from '../shorthand-heard.ts';
import { way, withPanel, yearAgo } from '../shorthand-taking-part.ts';
import type { Rule } from '../verdict.ts';

/** What panel changes must be about (PG-PCP-GF3). The model has no topic for the offer itself, so a change is about it when its words say so. */
const ABOUT: readonly (readonly [string, (topics: readonly string[], words: string) => boolean])[] = [
  ['the offer', (_, words) => /\boffer\b/i.test(words)],
  ['feeding', (topics) => topics.includes('infant-feeding')],
  ['how parents feel', (topics) => topics.includes('parent-infant') || topics.includes('mental-health')],
  ['parenting', (topics) => topics.includes('parenting')],
];

export const rules: Readonly<Record<string, Rule>> = {
  'E4.3-L1-1': (here) =>
    way(here, ['consultation'], 'Write what families are, or were, asked about, with startsOn and its result.', ({ startsOn }) => startsOn !== undefined),

  /** That each page of a service and a place leads to feedback is held by the tests of the built site. */
  'E4.3-L1-2': ({ area, gap }) => {
    const { feedback } = area.file;
    const gaps = gap('other', 'feedback');
    return [
      some(
        feedback?.online || feedback?.email ? [at(area, feedback.online ? 'feedback.online' : 'feedback.email')] : [],
        edit(area, 'feedback', 'Write a page or an e-mail where families say what they think.'),
        gaps,
      ),
      some(
        feedback?.line || feedback?.inPerson ? [at(area, feedback.line ? 'feedback.line' : 'feedback.inPerson')] : [],
        edit(area, 'feedback', 'Write a phone line, or how to say it in person.'),
        gaps,
      ),
    ];
  },

  'E4.3-L1-3': withPanel(({ area }, panels) => {
    const heard = panels.flatMap(({ file }) => file.localities);
    const unheard = area.file.localities.filter(({ id }) => !heard.includes(id));
    const [panel] = panels as [Known<PanelFile>];
    return [
      some(
        unheard.length === 0 ? list(panels, 'localities') : [],
        edit(panel, 'localities', `No panel speaks for ${unheard.map(({ name }) => name).join(', ')}.`),
      ),
    ];
  }),

  'E4.3-L2-1': (here) => council(way(here, ['board-seat'], 'If parents or young people sit on the board, write which board and how to join.')),

  'E4.3-L2-2': (here) => way(here, ['peer', 'mentor', 'volunteer'], 'Write how families can help others: as a volunteer, a mentor or a peer helper.'),

  'E4.3-GF-1': (here) => way(here, ['champion'], 'If parents speak up for other families, write how to become one.'),

  'E4.3-GF-2': (here) =>
    way(
      here,
      ['co-design'],
      'Write what families helped to design in the last year, with its dates. Two or more.',
      ({ startsOn, endsOn }) => (endsOn ?? startsOn ?? '') >= yearAgo(here.today),
      2,
    ),

  'E4.3-GF-3': (here) =>
    some(
      list(here.ways.filter(({ file }) => isRarelyHeard(file))),
      add(here, 'ways', 'Write a way to have a say that is for families who are rarely asked, with audiences.'),
    ),

  'E4.3-GF-4': (here) => way(here, ['family-fund'], 'If families can ask for money for their own ideas, write how.'),

  'PG-PCP-MIN-1': withPanel((here, panels) => [
    each(here, panels, 'whoCanJoin', 'Say that people who are pregnant, their partners, and carers of a child under 2 can join.', {
      is: ({ whoCanJoin: words }) => [/pregnan|expecting/i, /partner|dad|father/i, /under (?:2|two)|baby|babies/i].every((word) => word.test(words)),
    }),
    each(here, panels, 'lastRefreshed', 'Write the day new members last joined. It should be less than a year ago.', {
      is: ({ lastRefreshed = '' }) => lastRefreshed >= yearAgo(here.today),
    }),
  ]),

  'PG-PCP-MIN-2': withPanel((here, panels) => each(here, panels, 'format', 'Write how it runs, so that everyone is heard.')),

  /** An honest gap says that dates are being set. */
  'PG-PCP-MIN-3': withPanel((here, panels) => {
    const soon = daysAfter(here.today, 62);
    return each(here, panels, 'meetings', 'Write the next dates, at least every second month, or an honest gap while they are being set.', {
      is: ({ meetings }) => Array.isArray(meetings) && meetings.some(({ date }) => date >= here.today && date <= soon),
    });
  }),

  'PG-PCP-MIN-4': withPanel((here, panels) => each(here, panels, 'support', 'Write what members get: fares, food, childcare, vouchers.')),

  'PG-PCP-MIN-5': withPanel((here, panels) => {
    const role = here.area.file.sflLead?.role;
    return [
      field(here.area, 'sflLead.role', 'Write the role of the one person who answers for the offer.', here.gap('other', 'sfl-lead')),
      each(here, panels, 'reportsTo', 'Write the role it reports to: the same as sflLead in area.yml.', {
        is: ({ reportsTo }) => reportsTo !== undefined && (!role || reportsTo === role),
      }),
    ];
  }),

  'PG-PCP-MIN-6': withPanel((here, panels) =>
    each(here, panels, 'modes', 'Add online, if people can take part online.', { is: ({ modes = [] }) => modes.includes('online') }),
  ),

  'PG-PCP-GF1': (here) => {
    const kinds = new Set(here.ways.map(({ file }) => file.kind));
    return some(kinds.size >= 2 ? list(here.ways) : [], add(here, 'ways', 'Write two or more kinds of ways to have a say: surveys, events, parent champions.'));
  },

  'PG-PCP-GF3': (here) =>
    ABOUT.map(([about, is]) =>
      some(
        list(here.changes.filter(({ file }) => file.panel !== undefined && is(file.topics ?? [], `${file.name} ${file.said} ${file.did}`))),
        add(here, 'changes', `If a panel led to a change about ${about}, write it, with panel and topics.`),
      ),
    ),

  'PG-ANXL-1': withPanel((here, panels) =>
    each(here, panels, 'meetings', 'If it meets in a hub, name the hub as the place of a meeting.', {
      is: ({ meetings }) => !isGap(meetings) && (meetings ?? []).some(({ place }) => here.hubs.some(({ id }) => id === place)),
    }),
  ),
};
