/**
 * The command: npm run review -- <area> [--csv | --emails]. Says what is to be checked again, by provider and date.
 * "national" in the place of an area is what the whole country shares.
 */
import { parseArgs } from 'node:util';
import { speaker, languageOf } from '../model/language.ts';
import { londonMoment } from '../model/london.ts';
import type { WordsFile } from '../schema/national.ts';
import { choice, quoted } from './quote.ts';
import { readContent } from './read.ts';
import { dueIn } from './review-due.ts';
import { reviewCsv, reviewLetters, reviewText } from './review-report.ts';
import { recordsOf } from './source-file.ts';

const NATIONAL = 'national';

function run(args: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { csv: { type: 'boolean', default: false }, emails: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const { files } = readContent(process.env['SITE_CONTENT'] ?? 'content');
  const areas = recordsOf(files, 'area').flatMap(({ area }) => area ?? []);
  const [area] = positionals;
  if (area === undefined || ![...areas, NATIONAL].includes(area))
    throw new Error(
      `${area === undefined ? 'Say which area' : `There is no area ${quoted(area)}`}: npm run review -- ${choice([...areas, NATIONAL])}. Add --csv or --emails if you like.`,
    );
  const today = process.env['BUILD_DATE'] || londonMoment(new Date()).date;
  const dues = dueIn(files, area === NATIONAL ? undefined : area, today);
  if (values.csv) return reviewCsv(dues);
  if (!values.emails) return reviewText(dues);
  const english = languageOf(recordsOf(files, 'words').find(({ id }) => id === 'en')?.fields as WordsFile);
  const network = recordsOf(files, 'area').find((file) => file.area === area)?.fields.networkName ?? 'Front Door';
  return reviewLetters(dues, network, speaker(english, english), today);
}

try {
  process.stdout.write(run(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
