import { describe, expect, it } from 'vitest';
import type { Build } from './builds.ts';
import { slopesOf } from './builds.ts';
import type { KindBytes, PageBytes } from './page-bytes.ts';
import { reportOf } from './report.ts';

const bytes = { raw: 20_000, gzip: 5_000, brotli: 4_000 };
const page: PageBytes = {
  kind: 'home',
  path: '/x/',
  html: bytes,
  css: bytes,
  js: { raw: 0, gzip: 0, brotli: 0 },
  all: { raw: 40_000, gzip: 10_000, brotli: 8_000 },
};
const home: KindBytes = { kind: 'home', pages: 2, median: page, worst: page };
const build = (name: string, pages: number, seconds: number): Build => {
  const cost = { seconds, cpuSeconds: seconds * 2, peakMB: 500 + pages / 10 };
  return { name, files: pages, pages, check: cost, build: cost, checked: true, loadBefore: 0.1 };
};
const builds = [build('1 area', 300, 5), build('10 areas', 3_300, 11)];
const head = { made: '2026-11-21T00:00:00.000Z', machine: { processors: 2 } };

describe('the report', () => {
  it('has only what was measured', () => {
    expect(reportOf(head)).not.toContain('##');
    expect(reportOf({ ...head, bytes: [home] })).toMatch(/^# .*\n[\s\S]*^## First visit/m);
  });

  it('shows a page in kB, part by part', () =>
    expect(reportOf({ ...head, bytes: [home] })).toMatch(/\| home +\| +2 \| median \| 20\.0 \| +5\.0 \| +4\.0 .*\| 40\.0 \| 10\.0 \| +8\.0 \| \/x\/ +\|/));

  it('shows what each further 1,000 pages cost', () => {
    const slopes = slopesOf(builds);
    expect(slopes[0]).toBeUndefined();
    expect(slopes[1]?.build).toEqual({ seconds: 2, cpuSeconds: 4, peakMB: 100 });
    expect(reportOf({ ...head, builds: builds.map((one, at) => ({ ...one, slope: slopes[at] })) })).toMatch(/1 area to 10 areas \| +2\.00 \| +4\.00 \|/);
  });
});
