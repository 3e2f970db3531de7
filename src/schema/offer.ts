/** The area's Start for Life offer: its introduction, its stages, and how to get it on paper. What is in it comes from the services. */
import { z } from 'zod';
import { isoDate, line, paragraph, slug, url } from './parts.ts';
import { gap, orGap, record, source } from './record.ts';
import { altFormat, core, stage } from './vocabulary.ts';

export const offerStage = z.strictObject({
  stage: stage.describe('The stage.'),
  whatToExpect: paragraph(800).describe('What happens at this stage, for every family.'),
  phone: z.array(slug).default([]).describe('Phone lines or helplines for this stage, by file name.'),
  online: z.array(slug).default([]).describe('Guides or online services for this stage, by file name.'),
});

/** The words of the offer: what a translation may hold. */
export const offerWords = z.strictObject({
  name: line(120).describe('The heading of the page.'),
  summary: paragraph(400).describe('What the offer is, in two or three sentences.'),
  whyItMatters: paragraph(600).optional().describe('Why the time from pregnancy to two matters.'),
  howGiven: paragraph(400).optional().describe('When and how every parent-to-be gets the paper copy.'),
  stageWords: z.partialRecord(stage, paragraph(800)).optional().describe('For a translation: what to expect at each stage.'),
});

export const offer = z.strictObject({
  ...record,
  ...offerWords.shape,
  whyItMattersSource: source.optional().describe('Where that comes from.'),
  publishedOn: isoDate.optional().describe('The day it was first published.'),
  version: line(40).optional().describe('The version on the paper copy.'),
  stages: z.array(offerStage).min(1).describe('The stages, in order.'),
  coreGaps: z.partialRecord(core, gap).optional().describe('Core groups with nothing to list yet, each as an honest gap.'),
  hardCopy: orGap(
    z.strictObject({
      requestLine: slug.describe('The phone line to ask for a copy, by file name.'),
      where: z.array(line()).optional().describe('Where a copy can be picked up.'),
    }),
  ).describe('How to get it on paper, or an honest gap.'),
  coDesignedWith: z
    .strictObject({ who: line().describe('The panel or group.'), date: isoDate.describe('When.') })
    .optional()
    .describe('Whom it was designed with.'),
  easyRead: url.optional().describe('The Easy Read version.'),
  formats: z
    .array(z.strictObject({ format: altFormat.describe('The format.'), howToAsk: line(200).describe('How to ask for it.') }))
    .optional()
    .describe('Other formats.'),
  shortUrl: url.optional().describe('The short address on leaflets.'),
});

export type OfferFile = z.infer<typeof offer>;
export type OfferWords = z.infer<typeof offerWords>;
