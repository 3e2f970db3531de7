/** A phone line of the area, and the national helplines that every area shares. */
import { z } from 'zod';
import { email, isoDate, line as oneLine, paragraph, phone, slug, url } from './parts.ts';
import { hours, orGap, record } from './record.ts';
import { topicSlug } from './topics.ts';
import { audience, connectsTo, lineRole, stage } from './vocabulary.ts';

/** The words of a phone line: what a translation may hold. */
export const lineWords = z.strictObject({
  name: oneLine(120).describe('The name of the line.'),
  summary: paragraph(280).describe('What it can help with, in one or two sentences.'),
  whenClosed: paragraph(400).optional().describe('What to do when it is closed.'),
  hoursNote: oneLine(200).optional().describe('A note about the hours.'),
});

const reach = {
  hours: orGap(hours).optional().describe('When someone answers, or an honest gap.'),
  cost: oneLine(120).optional().describe('What a call costs, as in "Free from any phone".'),
  text: oneLine(120).optional().describe('How to text, as in "Text SHOUT to 85258".'),
  webchat: url.optional().describe('Where to chat online.'),
  email: email.optional().describe('An e-mail address.'),
  bslVideoRelay: url.optional().describe('Where to call in British Sign Language.'),
  relayUk: z.boolean().optional().describe('true when Relay UK works: dial 18001 before the number.'),
  textphone: phone.optional().describe('A textphone number.'),
  interpreter: z.boolean().optional().describe('true when an interpreter can join the call.'),
  confidential: z.boolean().optional().describe('true when what you say is kept private.'),
  showsOnBill: z.enum(['yes', 'no', 'unknown']).optional().describe('Whether the call shows on a phone bill. Say unknown rather than guess.'),
  sensitive: z.boolean().default(false).describe('true for lines about abuse and the like.'),
};

export const line = z.strictObject({
  ...record,
  ...lineWords.shape,
  number: phone.describe('The number as it is read aloud.'),
  role: lineRole.describe('What the line is for. The family-hub-network line is in the header of every page.'),
  scope: z.enum(['area', 'regional']).default('area').describe('Whether it serves just this area.'),
  outOfHours: z.boolean().default(false).describe('true when this is the line to ring when others are closed.'),
  connectsTo: z.array(connectsTo).optional().describe('Where a call can be put through to.'),
  topics: z.array(topicSlug).optional().describe('What it helps with.'),
  audiences: z.array(audience).optional().describe('Who it is for, when not everyone.'),
  url: url.optional().describe('Its web page.'),
  ...reach,
});

export const helpline = z
  .strictObject({
    ...record,
    ...lineWords.shape,
    organisation: oneLine().describe('Who runs it.'),
    kind: z.enum(['helpline', 'website', 'text-line', 'emergency']).default('helpline').describe('What it is.'),
    number: phone.optional().describe('The number as it is read aloud. Leave out for a website or text line.'),
    numberNote: oneLine(160).optional().describe('What to press, or another number, in a few words.'),
    covers: z
      .array(z.enum(['England', 'Wales', 'Scotland', 'Northern Ireland', 'UK']))
      .min(1)
      .describe('Where in the country it is for.'),
    topics: z.array(topicSlug).min(1).describe('What it helps with, the main topic first.'),
    stages: z.array(stage).optional().describe('Ages and stages it is shown under.'),
    audiences: z.array(audience).optional().describe('Who it is for, when not everyone.'),
    urgent: z.boolean().default(false).describe('true when it is shown on the help now page.'),
    perpetratorSupport: z.boolean().default(false).describe('true for lines for people who harm: never shown on pages for victims.'),
    related: z.array(slug).optional().describe('Other helplines that go with it.'),
    url: url.optional().describe('Its own web page.'),
    lastVerified: isoDate.optional().describe('The day someone rang it or read its own page.'),
    ...reach,
  })
  .refine((entry) => entry.number !== undefined || entry.text !== undefined || entry.url !== undefined || entry.webchat !== undefined, {
    message: 'write a number, a text route or a web page: families need a way to reach it',
    path: ['number'],
  });

export type LineFile = z.infer<typeof line>;
export type HelplineFile = z.infer<typeof helpline>;
export type LineWords = z.infer<typeof lineWords>;
