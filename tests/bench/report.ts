/** The figures as text, each table with how to read it. */
import type { Build, Slope } from './builds.ts';
import type { Scores } from './lighthouse.ts';
import type { Bytes, KindBytes, PageBytes } from './page-bytes.ts';
import { fixed, kB, table } from './table.ts';

type SizedBuild = Build & { readonly slope?: Slope };

/** What the benchmark found. A part that was not asked for is not there. */
export interface Figures {
  readonly made: string;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly bytes?: readonly KindBytes[];
  readonly builds?: readonly SizedBuild[];
  readonly alone?: readonly Build[];
  readonly lighthouse?: readonly Scores[];
}

/** Everything, for a terminal. */
export function reportOf({ made, machine, bytes, builds, alone, lighthouse }: Figures): string {
  return [
    `# Benchmark, ${made}\n\n${Object.entries(machine)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}\n\nThese are measurements, not tests: nothing here passes or fails.`,
    bytes && bytesPart(bytes),
    (builds || alone) && buildsPart(builds ?? [], alone ?? []),
    lighthouse && lighthousePart(lighthouse),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function bytesPart(kinds: readonly KindBytes[]): string {
  const head = ['kind', 'pages', 'page', ...['HTML', 'CSS', 'JS', 'all'].flatMap((part) => [part, 'gzip', 'brotli']), 'address'];
  const three = ({ raw, gzip, brotli }: Bytes) => [kB(raw), kB(gzip), kB(brotli)];
  const row = (page: PageBytes, which: string, kind: string, pages: string) => [
    kind,
    pages,
    which,
    ...[page.html, page.css, page.js, page.all].flatMap(three),
    page.path,
  ];
  const rows = kinds.flatMap(({ kind, pages, median, worst, mostScript }) =>
    pages === 1
      ? [row(median, 'only', kind, '1')]
      : [row(median, 'median', kind, fixed(pages, 0)), row(worst, 'worst', '', ''), ...(mostScript ? [row(mostScript, 'most JS', '', '')] : [])],
  );
  return `## First visit, in kB

What a browser with an empty cache fetches to show and run a page: its HTML, its stylesheets, and the scripts that load by themselves.
1 kB is 1,000 bytes. Each part as it is, then with gzip 9, then with brotli 11. A kind is what stands in data-page; "median" is the
middle page of its kind and "worst" the heaviest, by brotli of all; "most JS" is there when another page has more JavaScript. The last
"brotli" is the one to look at: the design (section 7) wants 14 at most for home, place, service, guide, topic and phone-line pages, and
24 for the offer, the A to Z and other long lists.

${table(head, rows)}`;
}

function buildsPart(generated: readonly SizedBuild[], asItStands: readonly Build[]): string {
  return `## Builds

"check" is npm run check, "build" is astro build after it, both cold. Seconds are on the clock; CPU seconds are the processor's, of all
threads, and move less when the machine is busy. MB is the most memory the process held, 1,000,000 bytes each. "Load before" near 0
means that the machine was quiet.${generated.length > 0 ? `\n\n${generatedPart(generated)}` : ''}${asItStands.length > 0 ? `\n\n### The site as it stands, and one area alone\n\n${buildTable(asItStands)}` : ''}`;
}

function generatedPart(builds: readonly SizedBuild[]): string {
  const rows = builds.flatMap(({ slope, name }, at) => {
    const figures = slope && [slope.check.seconds, slope.check.cpuSeconds, slope.build.seconds, slope.build.cpuSeconds].map((seconds) => fixed(seconds, 2));
    return figures ? [[`${builds[at - 1]?.name} to ${name}`, ...figures, fixed(slope.build.peakMB, 0)]] : [];
  });
  const slopes = `

Each further 1,000 pages cost, from one size to the next. The same figure in each line means that the cost grows in a straight line; a
figure that rises means that it grows faster than the site does.

${table(['from', 'check s', 'check CPU s', 'build s', 'build CPU s', 'build MB'], rows)}`;
  return `### Generated areas

Each has 150 services, 15 places, 12 phone lines and an offer; one in three has its pages in Urdu as well.

${buildTable(builds)}${rows.length > 0 ? slopes : ''}`;
}

function buildTable(builds: readonly Build[]): string {
  const head = ['site', 'files', 'pages', 'check s', 'check CPU s', 'check MB', 'build s', 'build CPU s', 'build MB', 'load before'];
  const costs = ({ check, build }: Build) =>
    [check, build].flatMap(({ seconds, cpuSeconds, peakMB }) => [fixed(seconds, 1), fixed(cpuSeconds, 1), fixed(peakMB, 0)]);
  const rows = builds.map((build) => [build.name, fixed(build.files, 0), fixed(build.pages, 0), ...costs(build), fixed(build.loadBefore, 2)]);
  const unchecked = builds.filter(({ checked }) => !checked).map(({ name }) => name);
  const note = `\n\nThe check did not pass, so its time may be short: ${unchecked.join(', ')}.`;
  return `${table(head, rows)}${unchecked.length > 0 ? note : ''}`;
}

function lighthousePart(scores: readonly Scores[]): string {
  const head = [
    'kind',
    'performance',
    'accessibility',
    'best practices',
    'SEO',
    'SEO if listed',
    'largest paint ms',
    'blocked ms',
    'points lost to',
    'address',
  ];
  const rows = scores.map((page) => [
    page.kind,
    ...[page.performance, page.accessibility, page['best-practices'], page.seo, page.seoIfListed, page.largestPaint, page.blocked].map((score) =>
      fixed(score, 0),
    ),
    page.lost.join(', '),
    page.path,
  ]);
  const hidden = scores.filter(({ noindex }) => noindex).length;
  return `## Lighthouse, mobile profile

Scores out of 100 for the median page of each kind, as a mid-range phone on slow 4G would get it, simulated, one run each; on a busy
machine "performance" and "blocked ms" come out worse than they are. ${hidden} of ${scores.length} pages carry noindex on purpose (those of example areas, and the
404 page), which fails Lighthouse's audit "is-crawlable"; "SEO if listed" is the score with that one audit passed. "Points lost to"
names every other audit that took something off.

${table(head, rows)}`;
}
