/** What every record carries, whatever it is about: where it came from, when it was checked, and how a gap is said. */
import { z } from 'zod';
import { email, isoDate, line, months, paragraph, partialDate, phone, slug, time, url } from './parts.ts';
import { accessAnswer, accessKey, gapStatus, recordStatus, verification, weekday } from './vocabulary.ts';

export const source = z.strictObject({
  where: line(400).describe('Where the fact was found: a web address, or the name of a document and its page.'),
  seen: partialDate.describe('When it was seen, or the date on the document: a year, a month or a day.'),
  covers: line().optional().describe('Which of the facts this source gives, when there are several sources.'),
});

/** Fields of every public record. */
export const record = {
  status: recordStatus.default('live').describe('Whether families can use it now. Only live, planned and paused records are shown.'),
  reviewed: isoDate.describe('The day someone last checked every fact in this file.'),
  reviewedBy: line(80).describe('The role of whoever checked it, as in "hub coordinator". Never a person\'s name.'),
  reviewIntervalMonths: z
    .int()
    .min(1)
    .max(36)
    .optional()
    .describe('How many months until it must be checked again. Leave out for the usual time for its kind.'),
  source: z.array(source).min(1).describe('Where the facts come from. Nothing is published without a source.'),
  verification: verification.describe('How sure we are. Phone numbers in an unverified record are never shown.'),
  notes: paragraph(4000).optional().describe('Private notes for editors. Never shown to the public.'),
  wordsChanged: isoDate
    .optional()
    .describe('The day the English words last changed, when that is not the day it was reviewed. Tells which translations are out of date.'),
};

/** An honest gap: families read the reason and what to do instead. */
export const gap = z.strictObject({
  status: gapStatus.describe('not-offered, elsewhere (someone else does it), planned, or not-confirmed (we could not find it out).'),
  reason: paragraph(400).describe('Why there is a gap, in words a family will read.'),
  whatToDoInstead: paragraph(400).describe('What a family can do instead, in words a family will read.'),
});

/** A field that may hold its value or an honest gap. */
export const orGap = <T extends z.ZodType>(value: T) => z.union([value, gap]);

export const spell = z
  .strictObject({
    days: z.array(weekday).min(1).describe('The days, as in [monday, tuesday].'),
    from: time.describe('When it opens, as in "09:00".'),
    to: time.describe('When it closes, as in "17:00".'),
    termTimeOnly: z.boolean().optional().describe('true when this is only in school term time.'),
    bankHolidays: z.boolean().optional().describe('true when these hours hold on bank holidays too. Otherwise families are told to ring first.'),
    note: line().optional().describe('A short note, as in "reception only".'),
  })
  .refine((hours) => hours.from < hours.to, { message: 'write a closing time later than the opening time', path: ['to'] });

/** Weekly hours, Europe/London; or every hour of every day. */
export const hours = z.union([z.literal('always'), z.array(spell).min(1)]);

export const hoursException = z.strictObject({
  date: isoDate.describe('The day that is different.'),
  closed: z.boolean().optional().describe('true when closed all day.'),
  from: time.optional().describe('When it opens that day.'),
  to: time.optional().describe('When it closes that day.'),
  reason: line().optional().describe('Why, as in "Bank holiday".'),
});

export const ages = z
  .strictObject({
    from: months.optional().describe('Youngest age in months. 0 is birth. Leave out when it starts in pregnancy only.'),
    to: months.optional().describe('Oldest age in months, up to and including. 24 is two, 228 is nineteen, 300 is twenty-five.'),
    pregnancy: z.boolean().default(false).describe('true when people who are pregnant, and their partners, can use it.'),
    sendTo25: z.boolean().default(false).describe('true when young people with SEND can use it until 25.'),
    adults: z.boolean().default(false).describe("true when it is for parents and other adults themselves, whatever their child's age."),
  })
  .refine((age) => age.from === undefined || age.to === undefined || age.from <= age.to, {
    message: 'write an oldest age that is not younger than the youngest',
    path: ['to'],
  });

/** Answers to the questions families ask about a building. */
export const access = z.partialRecord(
  accessKey,
  z.strictObject({
    answer: accessAnswer.describe('yes, no or partly.'),
    note: line(300).optional().describe('What a visitor should know, as in "ramp at the side door".'),
  }),
);

export const contact = z.strictObject({
  name: line().optional().describe('The name of the team or page.'),
  line: slug.optional().describe("The file name of one of the area's phone lines, without .md."),
  phone: phone.optional().describe("A phone number, when it is not one of the area's phone lines."),
  email: email.optional().describe("A team's e-mail address."),
  url: url.optional().describe('A web page.'),
  note: paragraph(400).optional().describe('Anything a family should know before they get in touch.'),
});

export const languageOffered = z.strictObject({
  code: line(10).describe('The language code, as in ur or bfi.'),
  name: line(40).describe('The language in its own letters, as in اردو.'),
});
