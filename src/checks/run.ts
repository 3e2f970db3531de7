/**
 * The command: npm run check [-- --json] [--area <id>]. Reads content/ (or SITE_CONTENT), tells what it found, and exits with 1 only when
 * something must be fixed; with 2 when it was called in a way it does not know.
 */
import { parseArgs } from 'node:util';
import { checkContent } from './check.ts';
import { countOf } from './findings.ts';
import { nearest } from './nearest.ts';
import { choice, clean, quoted } from './quote.ts';
import { asAnnotations, asJson, asText } from './report.ts';

const USAGE = 'Write: npm run check, or with -- after it any of: --json (for machines), --area <its folder> (one area only).\n';

/** Runs the command with its arguments. Returns the exit code. */
function run(args: readonly string[]): number {
  const { json, area } = optionsIn(args);
  const folder = (process.env['SITE_CONTENT'] ?? 'content').replace(/\/+$/, '');
  const { files, findings } = checkContent(folder, today());
  const areas = [...new Set(files.flatMap((file) => file.area ?? []))];
  if (area !== undefined && !areas.includes(area))
    throw new Error(`There is no area ${quoted(area)}. ${nearest(area, areas) ? `Did you mean ${nearest(area, areas)}?` : `We have ${choice(areas, 'and')}.`}`);
  const inArea = <Item extends { readonly path: string }>(items: readonly Item[]) =>
    area === undefined ? items : items.filter(({ path }) => path.startsWith(`areas/${area}/`));
  const shown = inArea(findings);
  const colour = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
  process.stdout.write(json ? asJson(shown, folder) : asText(shown, folder, inArea(files).length, colour));
  if (!json && process.env['GITHUB_ACTIONS']) process.stdout.write(asAnnotations(shown, folder));
  return countOf('must', shown) > 0 ? 1 : 0;
}

function optionsIn(args: readonly string[]): { json: boolean; area: string | undefined } {
  try {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false }, area: { type: 'string' } } });
    // Without the bare --, npm keeps --area for itself.
    if (values.area === undefined && process.env['npm_config_area'] !== undefined) throw new Error('kept by npm');
    return { json: values.json, area: values.area };
  } catch {
    const kept = process.env['npm_config_area'];
    const area = args.find((word) => !word.startsWith('-')) ?? (kept === 'true' ? undefined : kept);
    throw new Error(area === undefined ? USAGE.trim() : `Write -- by itself before the options:\n\n  npm run check -- --area ${clean(area)}`);
  }
}

/** Today in Europe/London as an ISO date, or the day BUILD_DATE says. */
function today(): string {
  const given = process.env['BUILD_DATE'] || undefined;
  if (given !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(given))
    throw new Error(`BUILD_DATE is ${quoted(given)}. Write a date as year-month-day, as in 2026-11-21.`);
  return given ?? new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
