/** The ways families shape the network: panels, other ways to take part, and what changed because of them. */
import { z } from 'zod';
import { isoDate, line, paragraph, slug, url } from './parts.ts';
import { contact, orGap, record } from './record.ts';
import { topicSlug } from './topics.ts';
import { audience } from './vocabulary.ts';

export const panelWords = z.strictObject({
  name: line(120).describe('Its name.'),
  summary: paragraph(280).describe('What it is and what it does.'),
  whoCanJoin: paragraph(500).describe('Who can join: say so for dads, foster carers, same-sex parents and others who may doubt it.'),
  howToJoin: paragraph(500).describe('How to join.'),
  format: paragraph(400).optional().describe('How it runs.'),
});

export const panel = z.strictObject({
  ...record,
  ...panelWords.shape,
  kind: z.enum(['parent-carer-0-2', 'parent-carer-forum', 'youth', 'other']).describe('What sort of panel it is.'),
  localities: z.array(slug).default([]).describe('The localities it speaks for.'),
  meetings: orGap(
    z
      .array(
        z.strictObject({
          date: isoDate.describe('The day.'),
          place: slug.optional().describe('The place, by file name.'),
          online: z.boolean().optional().describe('true when you can join online.'),
          note: line().optional().describe('Anything else.'),
        }),
      )
      .min(1),
  )
    .optional()
    .describe('Dates, or an honest gap.'),
  frequency: line(80).optional().describe('How often it meets.'),
  support: z.array(line(120)).optional().describe('What members get: fares, childcare, vouchers.'),
  modes: z
    .array(z.enum(['in-person', 'online', 'phone', 'survey']))
    .optional()
    .describe('How people take part.'),
  reportsTo: line().optional().describe('The role it reports to.'),
  lastRefreshed: isoDate.optional().describe('When new members last joined.'),
  contact: contact.optional().describe('How to get in touch.'),
});

export const wayWords = z.strictObject({
  name: line(120).describe('Its name.'),
  summary: paragraph(400).describe('What it is and how to take part.'),
});

export const way = z.strictObject({
  ...record,
  ...wayWords.shape,
  kind: z
    .enum([
      'consultation',
      'journey-review',
      'board-seat',
      'co-design',
      'survey',
      'online-group',
      'drop-in-event',
      'peer',
      'mentor',
      'volunteer',
      'champion',
      'family-fund',
      'other',
    ])
    .describe('What sort of way it is.'),
  startsOn: isoDate.optional().describe('When it starts or started.'),
  endsOn: isoDate.optional().describe('When it ends or ended.'),
  audiences: z.array(audience).optional().describe('Whose voice it is for.'),
  result: paragraph(500).optional().describe('What came of it.'),
  contact: contact.optional().describe('How to take part.'),
  url: url.optional().describe('Its web page.'),
});

export const changeWords = z.strictObject({
  name: line(120).describe('The change in a few words.'),
  said: paragraph(400).describe('What families said.'),
  did: paragraph(400).describe('What was done.'),
});

export const change = z.strictObject({
  ...record,
  ...changeWords.shape,
  date: isoDate.describe('The day it changed.'),
  place: slug.optional().describe('The place it is about.'),
  topics: z.array(topicSlug).optional().describe('The topics it is about.'),
  audiences: z.array(audience).optional().describe('Whose words led to it.'),
  panel: slug.optional().describe('The panel that asked for it.'),
});

export type PanelFile = z.infer<typeof panel>;
export type WayFile = z.infer<typeof way>;
export type ChangeFile = z.infer<typeof change>;
