/** npm run bench: what pages weigh, what builds cost, and what Lighthouse says. Prints tables; writes the same figures as JSON to .cache/bench.json. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { chromiumPath } from '../browser/chromium.ts';
import { type Build, buildSite, slopesOf } from './builds.ts';
import { writeContent } from './generate-areas.ts';
import { scorePages } from './lighthouse.ts';
import { optionsOf, type Part } from './options.ts';
import { byKind, weighPages } from './page-bytes.ts';
import { type Figures, reportOf } from './report.ts';
import { copySite } from './site-copy.ts';

const SITE = resolve(import.meta.dirname, '../..');
const CACHE = join(SITE, '.cache/bench.json');
const SEED = 1;
/** The area that is built by itself. */
const ALONE = 'blackpool';

const say = (text: string) => process.stderr.write(`${text}\n`);

/** Runs the parts that were asked for, in a folder that is removed afterwards. */
async function bench(args: readonly string[]): Promise<void> {
  const { parts, areas, json } = optionsOf(args);
  const asked = (...some: Part[]) => some.some((part) => parts.includes(part));
  const folder = temporary();
  const copy = join(folder, 'site');
  const content = join(copy, 'content');
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
  const loadAtStart = loadavg()[0] ?? 0;
  copySite(SITE, copy);
  const build: Building = (name, from, env, to) => {
    say(`Building ${name}`);
    return buildSite(copy, { name, content: from, env, out: to, today });
  };

  let figures: Figures = { made: new Date().toISOString(), machine: machine(loadAtStart) };
  const found = (part: Partial<Figures>) => {
    figures = { ...figures, ...part };
    for (const file of [CACHE, ...(json === undefined ? [] : [resolve(json)])]) save(file, figures);
  };

  const out = join(folder, 'out');
  const whole = asked('bytes', 'alone', 'lighthouse') ? await build('as it stands', content, {}, out) : undefined;
  const kinds = asked('bytes', 'lighthouse') ? byKind(weighPages(out)) : [];
  if (asked('bytes')) found({ bytes: kinds });
  if (whole && asked('alone')) found({ alone: [whole, await build(`${ALONE} alone`, content, { SITE_AREA: ALONE }, join(folder, 'alone'))] });
  if (asked('lighthouse')) {
    say(`Asking Lighthouse about ${kinds.length} pages`);
    const targets = kinds.map(({ kind, median }) => ({ kind, path: median.path }));
    found({ lighthouse: await scorePages(out, targets, chromiumPath()) });
  }
  if (asked('builds')) await generatedBuilds(folder, areas, today, build, (builds) => found({ builds }));
  console.log(reportOf(figures));
}

/** Each part is written as soon as it is measured, so that a run that is cut short has not been for nothing. */
function save(file: string, figures: Figures): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(figures)}\n`);
}

type Building = (name: string, content: string, env: Readonly<Record<string, string>>, out: string) => Promise<Build>;

async function generatedBuilds(
  folder: string,
  areas: readonly number[],
  today: string,
  build: Building,
  found: (builds: NonNullable<Figures['builds']>) => void,
) {
  const content = join(folder, 'generated-content');
  const builds: Build[] = [];
  for (const count of areas) {
    rmSync(content, { recursive: true, force: true });
    writeContent(content, join(folder, 'site/content/national'), count, SEED, today);
    builds.push(await build(count === 1 ? '1 area' : `${count} areas`, content, {}, join(folder, 'generated')));
    const slopes = slopesOf(builds);
    found(builds.map((one, at) => ({ ...one, ...(slopes[at] && { slope: slopes[at] }) })));
  }
}

/** What the figures were measured on. */
function machine(load: number): Figures['machine'] {
  const { version } = JSON.parse(readFileSync(join(SITE, 'node_modules/astro/package.json'), 'utf8')) as { version: string };
  return {
    processors: cpus().length,
    model: cpus()[0]?.model ?? 'unknown',
    'memory GB': Math.round(totalmem() / 1e9),
    'load at start': load,
    Node: process.versions.node,
    Astro: version,
  };
}

/** A folder for the copy and what it builds, gone when the command ends, however it ends. */
function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'front-door-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
  return folder;
}

try {
  await bench(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
