/** Lists the whole country shares: the 153 authorities, the interface's words, and the criteria. */
import { z } from 'zod';
import { coordinates, isoDate, line, paragraph, slug, url } from './parts.ts';
import { criterionLevel } from './vocabulary.ts';

export const authority = z.strictObject({
  id: slug.describe('A short name.'),
  name: line(80).describe('The name families know.'),
  officialName: line(120).describe("The council's full name."),
  code: z
    .string()
    .regex(/^E(06|08|09|10)\d{6}$/, 'write the ONS code of an upper-tier authority, as in E06000009')
    .describe('The ONS code.'),
  type: z.enum(['unitary', 'county', 'metropolitan', 'london-borough', 'sui-generis']).describe('What sort of council it is.'),
  region: line(60).describe('The region of England.'),
  url: url.describe("The council's own page about help for families, or GOV.UK's page that leads to the council."),
  alsoCalled: z.array(line(80)).optional().describe('Other names people type.'),
  coordinates: coordinates.optional().describe('Its middle.'),
});

export const authorities = z.strictObject({
  source: z
    .array(z.strictObject({ where: line(400).describe('Where it comes from.'), seen: isoDate.describe('When it was seen.') }))
    .min(1)
    .describe('Where the list comes from.'),
  reviewed: isoDate.describe('The day the list was last checked.'),
  reviewedBy: line(80).describe('The role of whoever checked it.'),
  authorities: z.array(authority).min(1).describe('The 153 upper-tier authorities of England.'),
});

/** One text, or one a plural form (CLDR: zero, one, two, few, many, other). */
export const word = z.union([
  z.string().min(1, 'write the words'),
  z.strictObject({
    zero: z.string().optional().describe('For 0, in languages that have it.'),
    one: z.string().optional().describe('For 1.'),
    two: z.string().optional().describe('For 2.'),
    few: z.string().optional().describe('For a few.'),
    many: z.string().optional().describe('For many.'),
    other: z.string().describe('For every other number.'),
  }),
]);

export const words = z.strictObject({
  language: z
    .strictObject({
      code: line(10).describe('The language code.'),
      name: line(40).describe('The language in its own letters.'),
      direction: z.enum(['ltr', 'rtl']).describe('Which way it is written.'),
      reviewed: isoDate.optional().describe('The day a speaker last checked it.'),
      reviewedBy: line(80).optional().describe('The role of whoever checked it.'),
      machine: z.boolean().default(false).describe('true until a speaker of the language has checked it.'),
    })
    .describe('The language.'),
  words: z.record(z.string().regex(/^[a-z0-9.-]+$/, 'write small letters, numbers, hyphens and dots'), word).describe('The words, by key.'),
});

export const criterion = z.strictObject({
  id: line(40).describe('The id, as in E1.2-L1-3.'),
  level: criterionLevel.describe('How much it counts.'),
  kind: z.enum(['checkable', 'site', 'out-of-scope']).describe('Whether content can show it.'),
  asks: paragraph(600).describe('What is asked, in our own words.'),
  source: line(200).describe('The document and place.'),
  section: line(120).describe('The part of the catalogue.'),
});

export const bankHolidays = z.strictObject({
  source: z
    .array(z.strictObject({ where: line(400).describe('Where it comes from.'), seen: isoDate.describe('When it was seen.') }))
    .min(1)
    .describe('Where the list comes from.'),
  reviewed: isoDate.describe('The day the list was last checked.'),
  reviewedBy: line(80).describe('The role of whoever checked it.'),
  bankHolidays: z
    .array(z.strictObject({ date: isoDate.describe('The day.'), name: line(80).describe('What it is.') }))
    .min(1)
    .describe('Bank holidays in England and Wales.'),
});

export const criteria = z.strictObject({ criteria: z.array(criterion).min(1).describe('Every criterion.') });

export type AuthorityFile = z.infer<typeof authority>;
export type BankHolidaysFile = z.infer<typeof bankHolidays>;
export type WordsFile = z.infer<typeof words>;
export type Word = z.infer<typeof word>;
export type CriterionFile = z.infer<typeof criterion>;
export type CriteriaFile = z.infer<typeof criteria>;
