/** Bank holidays of England and Wales, from the JSON that GOV.UK publishes. Only the facts are taken: the day and its name. */
import { z } from 'zod';
import type { BankHolidaysFile } from '../schema/national.ts';

export const ADDRESS = 'https://www.gov.uk/bank-holidays.json';

/** What GOV.UK publishes, as far as we read it. */
const published = z.object({
  'england-and-wales': z.object({
    events: z.array(z.object({ title: z.string().min(1).max(60), date: z.iso.date(), notes: z.string().max(60).default('') })).min(8),
  }),
});

/** The days of GOV.UK's JSON from a year on, in order. Throws when the text is not what we know. */
export function daysIn(json: string, fromYear: number): BankHolidaysFile['bankHolidays'] {
  const { events } = published.parse(JSON.parse(json))['england-and-wales'];
  return events
    .filter(({ date }) => Number(date.slice(0, 4)) >= fromYear)
    .map(({ date, title, notes }) => ({ date, name: `${title.replaceAll('’', "'")}${notes && ` (${notes.toLowerCase()})`}` }))
    .sort((one, other) => one.date.localeCompare(other.date));
}

/** The whole file as we keep it. */
export function fileText(days: BankHolidaysFile['bankHolidays'], seen: string): string {
  const lines = days.map(({ date, name }) => `  - { date: ${date}, name: ${JSON.stringify(name)} }`);
  return [
    '# Bank holidays in England and Wales. Written by: npm run import:bank-holidays',
    'source:',
    '  - where: https://www.gov.uk/bank-holidays',
    `    seen: ${seen}`,
    `reviewed: ${seen}`,
    'reviewedBy: front door editors',
    'bankHolidays:',
    ...lines,
    '',
  ].join('\n');
}
