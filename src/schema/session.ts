/** One entry of a timetable. Sessions are structured, never prose, because everything about "when" is made from them. */
import { z } from 'zod';
import { isoDate, line, paragraph, slug, time, url } from './parts.ts';
import { ages, languageOffered } from './record.ts';
import { accessRoute, audience, providerType, sessionKind } from './vocabulary.ts';

const DAY = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const EVERY = new RegExp(`^(day|weekday|(first|second|third|fourth|last) ${DAY}|${DAY}s?( and ${DAY}s?)*|[2-8] weeks from \\d{4}-\\d{2}-\\d{2})$`);

/** How often, as people say it. */
export const every = z
  .string('write how often in words, as in tuesday, first monday, or 2 weeks from 2027-01-05')
  .regex(EVERY, 'write how often as people say it: tuesday, monday and friday, first monday, weekday, day, or 2 weeks from 2027-01-05');

export const session = z
  .strictObject({
    name: line(120).optional().describe('A name of its own, when it is not the same as the service.'),
    place: slug.optional().describe('The file name of the place, without .md. Leave out when it is online.'),
    online: z.boolean().optional().describe('true when it is online.'),
    kind: sessionKind.default('group').describe('What sort of session it is.'),
    every: every.optional().describe('How often: tuesday; monday and friday; first monday; 2 weeks from 2027-01-05.'),
    dates: z.array(isoDate).min(1).optional().describe('The exact days, when there is no rule.'),
    from: time.describe('When it starts, as in "09:30".'),
    to: time.optional().describe('When it ends, as in "11:00". Leave out when it is not known.'),
    startsOn: isoDate.optional().describe('The first day of the run.'),
    endsOn: isoDate.optional().describe('The last day of the run. After it, families do not see it.'),
    termTimeOnly: z.boolean().default(false).describe('true when it does not run in school holidays.'),
    bankHolidays: z.boolean().optional().describe('true when it runs on bank holidays too. Otherwise families are told it is not on.'),
    except: z.array(isoDate).optional().describe('Days it does not run, known long before.'),
    cancelled: z
      .array(
        z.strictObject({
          date: isoDate.describe('The day that is cancelled.'),
          reason: line().optional().describe('Why, if families should know.'),
          instead: line().optional().describe('What to do instead.'),
        }),
      )
      .optional()
      .describe('Days that were called off. They stay on the page, struck through, until they pass.'),
    access: z.array(accessRoute).min(1).describe('How people join: drop-in, book and so on.'),
    bookingUrl: url.optional().describe('Where to book, if online.'),
    ages: ages.optional().describe('Ages, when not the same as the service.'),
    audiences: z.array(audience).optional().describe('Who it is made for, when not the same as the service.'),
    language: languageOffered.optional().describe('The language it is run in, when not English.'),
    professionalsPresent: z.array(line(80)).optional().describe('Who you can talk to there, by role, as in "health visitor".'),
    provider: z
      .strictObject({ name: line().describe('Who runs it.'), type: providerType.describe('What sort of organisation they are.') })
      .optional()
      .describe('Who runs it, when not the same as the service.'),
    cost: paragraph(200).optional().describe('What it costs, when not the same as the service.'),
    relaxed: z.boolean().optional().describe('true for a quiet or relaxed session.'),
    lastChecked: isoDate.optional().describe('The day this session was last checked, when later than the whole file.'),
    note: paragraph(400).optional().describe('Anything else to know, as in "ring the bell by the green door".'),
  })
  .refine((entry) => (entry.every === undefined) !== (entry.dates === undefined), {
    message: 'write either how often it runs (every) or the exact days (dates), and not both',
    path: ['every'],
  })
  .refine((entry) => (entry.place === undefined) !== (entry.online !== true), {
    message: 'write the place, or online: true, and not both',
    path: ['place'],
  })
  .refine((entry) => entry.to === undefined || entry.from < entry.to, { message: 'write an end later than the start', path: ['to'] })
  .refine((entry) => entry.startsOn === undefined || entry.endsOn === undefined || entry.startsOn <= entry.endsOn, {
    message: 'write a last day that is not before the first day',
    path: ['endsOn'],
  });

export type SessionFile = z.infer<typeof session>;
