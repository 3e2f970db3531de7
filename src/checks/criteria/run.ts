/**
 * The command: npm run criteria -- <area> [--id E1.2-L1-3] [--level minimum] [--json] [--keep]. Answers the framework's criteria for an area.
 * With --build it prints the fourteen points of every area, and exits with 1 when an area enforces a level it does not hold.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { londonMoment } from '../../model/london.ts';
import { nearest } from '../nearest.ts';
import { choice, quoted } from '../quote.ts';
import { recordsOf, type SourceFile } from '../source-file.ts';
import { type AreaReport, keptFile, readAsked, reportOn } from './area-report.ts';
import { levelsNamed, stopping } from './levels.ts';
import { tasksIn } from './next.ts';
import { holds } from './points.ts';
import { answersJson, pointLines, reportText, rowText } from './told.ts';
import { countWords } from './words.ts';

const USAGE = 'npm run criteria -- <area>, and after it any of: --id E1.2-L1-3, --level minimum, --json, --keep';
const folder = (process.env['SITE_CONTENT'] ?? 'content').replace(/\/+$/, '');
const today = process.env['BUILD_DATE'] || londonMoment(new Date()).date;

/** Runs the command with its arguments. Returns the exit code. */
function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { id: { type: 'string' }, level: { type: 'string' }, json: { type: 'boolean' }, keep: { type: 'boolean' }, build: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [area] = positionals;
  const files = readAsked(folder, values.build ? undefined : area);
  const areas = recordsOf(files, 'area').flatMap(({ area: id }) => id ?? []);
  if (values.build) return ofBuild(files, areas);
  if (area === undefined || !areas.includes(area))
    throw new Error(`${area === undefined ? `Say which area, as in ${choice(areas)}` : unknown(area, areas)}. Write: ${USAGE}.`);
  const report = reportOn(files, area, today);
  process.stdout.write(told(report, values));
  if (values.keep) keep(report);
  return 0;
}

function told(report: AreaReport, { id, level, json }: { id?: string | undefined; level?: string | undefined; json?: boolean | undefined }): string {
  const { here, answers, points } = report;
  const levels = level === undefined ? undefined : levelsNamed(level);
  if (levels?.length === 0)
    throw new Error(`There is no level ${quoted(level ?? '')}. Write minimum, or one of: ${[...new Set(answers.map(({ row }) => row.level))].join(', ')}.`);
  if (id !== undefined && !answers.some(({ row }) => row.id === id))
    throw new Error(
      `${unknown(
        id,
        answers.map(({ row }) => row.id),
        'criterion',
      )}.`,
    );
  const asked = answers.filter(({ row }) => (id === undefined || row.id === id) && (levels?.includes(row.level) ?? true));
  if (json) return answersJson(here.id, asked, folder);
  if (id === undefined && levels === undefined) return reportText(report, tasksIn(answers, points), folder);
  return asked.map((one) => rowText(one, folder)).join('\n');
}

/** Writes what the answers are today, for the page to say what changed since. */
function keep({ here, answers }: AreaReport): void {
  const scored = answers.filter(({ answer }) => answer !== 'not-scored');
  const kept = { date: here.today, answers: Object.fromEntries(scored.map(({ row, answer }) => [row.id, answer])) };
  writeFileSync(join(folder, keptFile(here.id)), `${JSON.stringify(kept, null, 2)}\n`);
}

function ofBuild(files: readonly SourceFile[], areas: readonly string[]): number {
  const reports = areas.filter((area) => !process.env['SITE_AREA'] || area === process.env['SITE_AREA']).map((area) => reportOn(files, area, today));
  for (const report of reports) {
    process.stdout.write(`${report.here.area.name}, the ${report.points.length} points of a single access point: ${countWords(report.points)}.\n`);
    if (!report.points.every(({ answer }) => holds(answer))) process.stdout.write(`${pointLines(report).join('\n')}\n`);
  }
  const stops = reports.flatMap(({ here, answers }) => stopping(answers, here.area.file.criteria));
  for (const one of stops) process.stderr.write(`Must be met, says "criteria" in area.yml:\n${rowText(one, folder)}\n`);
  return stops.length > 0 ? 1 : 0;
}

function unknown(name: string, names: readonly string[], what = 'area'): string {
  const near = nearest(name, names);
  return `There is no ${what} ${quoted(name)}${near ? `. Did you mean ${near}?` : ''}`;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
