/** npm run bench:search [-- queries.json]: what the built search finds, moves and takes, beside Pagefind alone and MiniSearch alone. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from '../browser/chromium.ts';
import { frameIn, wholeDirectory } from '../model/whole-directory.ts';
import { RIVALS, writeRivals } from './search-rivals.ts';
import { type Answer, answers, moved, type Query, timed } from './search-visit.ts';
import { serve } from './serve.ts';
import { fixed, kB, type Row, table } from './table.ts';

const AREAS = ['blackpool', 'wrenmouth'];
const SITE = process.env['SITE_DIST'] ?? 'dist';
const TIMES = 3;
const HEAD = ['area', 'search', 'first 3 %', 'first %', 'first kB', 'in all kB', 'next kB', 'cold s', 'warmed s'];
/** What a page brings of itself: its own address, styles and scripts; and for a rival, its own script and library. */
const OF_PAGE = /\/assets\/|\/$|\.html$|\.css$|\.svg$/;

const [file = '../shared/search/queries.json'] = process.argv.slice(2);

if (!existsSync(file)) console.log(`Skipped: there is no ${file}. Give a file of queries: npm run bench:search -- queries.json`);
else if (!existsSync(join(SITE, 'index.html'))) {
  console.error(`There is no built site in ${SITE}. Run npm run build first.`);
  process.exitCode = 1;
} else await bench(JSON.parse(readFileSync(file, 'utf8')) as Query[]);

async function bench(queries: readonly Query[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  const own = await serve(SITE);
  const whole = wholeDirectory(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()));
  const rows: Row[] = [];
  const missed: string[] = [];
  for (const area of AREAS) {
    const folder = mkdtempSync(join(tmpdir(), 'front-door-search-'));
    await writeRivals(frameIn(whole, area), folder);
    const rivals = await serve(folder);
    const ours = await measured(browser, `${own.origin}/${area}/search/`, queries, (path) => OF_PAGE.test(path), /records\.json/);
    rows.push([area, 'ours', ...ours.cells]);
    missed.push(...ours.missed.map((query) => `${area}: ${query}`));
    for (const name of RIVALS) {
      const { cells } = await measured(
        browser,
        `${rivals.origin}/${name}.html`,
        queries,
        (path) => path === `/${name}.html` || path === `/${name}.js` || path.startsWith('/minisearch/'),
        undefined,
      );
      rows.push([area, `${name} alone`, ...cells]);
    }
    rivals.close();
    rmSync(folder, { recursive: true });
  }
  await browser.close();
  own.close();
  console.log(`${queries.length} queries of ${file}\n\n${table(HEAD, rows)}\n`);
  console.log(
    `Slow phone: 700 kbit/s, 300 ms, a processor 6 times slower; the middle of ${TIMES} visits. Cold: all that the search needs is asked for at Enter.`,
  );
  console.log(`Not among the first three of ours: ${missed.join('; ') || 'none'}.`);
}

async function measured(browser: Browser, page: string, queries: readonly Query[], isPage: (path: string) => boolean, held: RegExp | undefined) {
  process.stderr.write(`${page}\n`);
  const all = await answers(browser, page, queries);
  const isGood = ({ topics, found }: Answer, many: number) => found.slice(0, many).some((own) => own.some((topic) => topics.includes(topic)));
  const share = (many: number) => fixed((100 * all.filter((one) => isGood(one, many)).length) / all.length, 1);
  const { first, all: whole, next } = await moved(browser, page, ['breastfeeding help', 'housing'], isPage);
  const cold = await middle(() => timed(browser, page, 'breastfeeding help', held ?? /\0/));
  const warmed = await middle(() => timed(browser, page, 'breastfeeding help', undefined));
  const cells = [share(3), share(1), kB(first), kB(whole), kB(next), fixed(cold / 1000, 2), fixed(warmed / 1000, 2)];
  return { cells, missed: all.filter((one) => !isGood(one, 3)).map(({ query }) => query) };
}

async function middle(visit: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) times.push(await visit());
  return times.sort((one, other) => one - other)[Math.floor(TIMES / 2)] ?? 0;
}
