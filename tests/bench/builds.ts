/** Builds the site from one content folder or another and says what that took. */
import { globSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { slopes } from './arithmetic.ts';
import { type Measured, runMeasured } from './run-measured.ts';

export interface Build {
  readonly name: string;
  /** Files of content. */
  readonly files: number;
  /** HTML pages made. */
  readonly pages: number;
  readonly check: Cost;
  readonly build: Cost;
  /** False when the check found something to fix, or broke off: its time may then be short. */
  readonly checked: boolean;
  /** Load average of the machine before it began. */
  readonly loadBefore: number;
}

type Cost = Pick<Measured, 'seconds' | 'cpuSeconds' | 'peakMB'>;

/** What each further 1,000 pages cost from the build before to this one. */
export interface Slope {
  readonly check: Cost;
  readonly build: Cost;
}

export interface Site {
  readonly name: string;
  /** The folder of content. */
  readonly content: string;
  /** More of the environment, as in SITE_AREA. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the pages go. */
  readonly out: string;
  /** An ISO date. */
  readonly today: string;
}

/** Checks the content and builds the site with the code in `copy`. Throws, with what Astro said, when it does not build. */
export async function buildSite(copy: string, { name, content, env, out, today }: Site): Promise<Build> {
  const settings = { SITE_CONTENT: content, SITE_OUT: out, BUILD_DATE: today, ASTRO_TELEMETRY_DISABLED: '1', ...env };
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  forget(copy);
  const check = await runMeasured('src/checks/run.ts', [], copy, settings);
  const build = await runMeasured('node_modules/astro/bin/astro.mjs', ['build', '--silent'], copy, settings);
  if (!build.ok) throw new Error(`The build of ${name} failed:\n${build.output.slice(-4000)}`);
  return {
    name,
    files: globSync('**/*.{md,yml}', { cwd: content }).length,
    pages: globSync('**/*.html', { cwd: out }).length,
    check: costOf(check),
    checked: check.ok,
    build: costOf(build),
    loadBefore: check.loadBefore,
  };
}

/** The slopes between builds, smallest first; the first build has none. */
export function slopesOf(builds: readonly Build[]): (Slope | undefined)[] {
  const along = (part: 'check' | 'build', figure: keyof Cost) => slopes(builds.map((build) => ({ pages: build.pages, amount: build[part][figure] })));
  const costs = (part: 'check' | 'build') => {
    const [seconds, cpuSeconds, peakMB] = [along(part, 'seconds'), along(part, 'cpuSeconds'), along(part, 'peakMB')];
    return seconds.map((_, at): Cost => ({ seconds: seconds[at] ?? 0, cpuSeconds: cpuSeconds[at] ?? 0, peakMB: peakMB[at] ?? 0 }));
  };
  const [checks, built] = [costs('check'), costs('build')];
  return [undefined, ...checks.flatMap((check, at) => (built[at] ? { check, build: built[at] } : []))];
}

/** Every build starts cold, as on a new machine. */
function forget(copy: string): void {
  for (const cache of ['.astro', 'node_modules/.astro', 'node_modules/.vite']) rmSync(join(copy, cache), { recursive: true, force: true });
}

const costOf = ({ seconds, cpuSeconds, peakMB }: Measured): Cost => ({ seconds, cpuSeconds, peakMB });
