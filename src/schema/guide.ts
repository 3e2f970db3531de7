/** A page of information, national or of one area. The body is Markdown under the front matter. */
import { z } from 'zod';
import { line, paragraph, slug, url } from './parts.ts';
import { record } from './record.ts';
import { topicSlug } from './topics.ts';
import { audience, core, stage } from './vocabulary.ts';

const { status, reviewed, reviewedBy, reviewIntervalMonths, source, notes, wordsChanged } = record;

/** The words of a guide: what a translation may hold, besides its body. */
export const guideWords = z.strictObject({
  name: line(120).describe('The heading of the page, in plain words.'),
  summary: paragraph(280).describe('One or two sentences that make it easy to go on reading.'),
  firstStep: paragraph(300).optional().describe('The one thing to do first.'),
  linkLabels: z.record(slug, line(120)).optional().describe('For a translation: the label of each link, by its key.'),
});

export const guideLink = z.strictObject({
  key: slug.describe('A short name for the link, as in nhs-feeding.'),
  label: line(120).describe('Words that say where it goes, as in "Breastfeeding and bottle feeding, on nhs.uk".'),
  url: url.describe('The web address.'),
  for: line(160).optional().describe('Why someone would open it.'),
});

export const guide = z.strictObject({
  status,
  reviewed,
  reviewedBy,
  reviewIntervalMonths,
  source,
  notes,
  wordsChanged,
  ...guideWords.shape,
  topic: topicSlug.optional().describe('The topic it is the guide to. Each topic has one; other guides leave this out.'),
  topics: z.array(topicSlug).optional().describe('Topics it is listed under.'),
  stages: z.array(stage).optional().describe('Ages and stages it is listed under.'),
  audiences: z.array(audience).optional().describe('Who it is written for, when not everyone.'),
  core: z.array(core).optional().describe('Which of the six core groups of the offer it belongs to.'),
  sections: z
    .array(
      z.strictObject({
        id: slug.describe('What the section is, for checks, as in harm-reduction.'),
        heading: line(120).describe('The heading in the body, word for word.'),
      }),
    )
    .optional()
    .describe('Headings of the body that a check looks for.'),
  formats: z
    .array(
      z.strictObject({
        kind: z.enum(['text', 'video', 'audio', 'easy-read', 'bsl', 'illustration', 'translation']).describe('What it is.'),
        label: line(160).optional().describe('What the link says.'),
        url: url.optional().describe('Where it is, when not on this page.'),
        captions: z.boolean().optional().describe('For a video: true when it has captions.'),
        transcript: z.boolean().optional().describe('For a video or audio: true when there is a transcript.'),
      }),
    )
    .optional()
    .describe('The forms the information comes in.'),
  pictures: z
    .array(
      z.strictObject({
        picture: slug.describe('The picture in public/pictures, without .svg.'),
        text: line(160).describe('One short sentence that goes with it.'),
      }),
    )
    .optional()
    .describe('For an Easy Read page: one picture and one short sentence at a time.'),
  links: z.array(guideLink).optional().describe("Where to read more: nhs.uk, GOV.UK, a charity's own page."),
  helplines: z.array(slug).optional().describe('National helplines to show, by file name, the best first.'),
  crisis: z
    .enum(['emergency', 'mental-health', 'baby-ill', 'child-danger', 'domestic-abuse'])
    .optional()
    .describe('The urgent help box at the top, if it needs one.'),
  sensitive: z.boolean().default(false).describe('true gives the page an exit button and a note on safer browsing, and hides it from previews.'),
  perpetratorSupport: z.boolean().default(false).describe('true for pages for people who harm: never linked from pages for victims.'),
  keyContact: z.boolean().default(false).describe('true shows the key contact box.'),
  coProducedWith: line().optional().describe('Whom it was written with.'),
  related: z.array(slug).optional().describe('Other guides that go with it, by file name.'),
});

export type GuideFile = z.infer<typeof guide>;
export type GuideWords = z.infer<typeof guideWords>;
