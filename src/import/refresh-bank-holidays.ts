/** The command: npm run import:bank-holidays. Writes content/national/bank-holidays.yml anew from GOV.UK; whatever goes wrong, the file stays as it was. */
import { renameSync, writeFileSync } from 'node:fs';
import { londonMoment } from '../model/london.ts';
import { ADDRESS, daysIn, fileText } from './bank-holidays.ts';

const FILE = `${process.env['SITE_CONTENT'] ?? 'content'}/national/bank-holidays.yml`;
const { date: today } = londonMoment(new Date());

try {
  const response = await fetch(process.env['BANK_HOLIDAYS_URL'] ?? ADDRESS, { signal: AbortSignal.timeout(15_000) });
  if (!response.ok) throw new Error(`GOV.UK answered ${response.status}.`);
  const days = daysIn(await response.text(), Number(today.slice(0, 4)));
  writeFileSync(`${FILE}.new`, fileText(days, today));
  renameSync(`${FILE}.new`, FILE);
  console.log(`${days.length} bank holidays, to ${days.at(-1)?.date}, are in ${FILE}. Look at what changed before you publish.`);
} catch (error) {
  const cause = error instanceof Error ? ((error.cause as Error | undefined)?.message ?? error.message) : String(error);
  console.error(`We could not get the bank holidays from GOV.UK (${cause.split('\n')[0]}). Nothing was changed: ${FILE} is as it was.`);
  process.exitCode = 1;
}
