/** Lighthouse's four scores, as a phone on a slow connection would get them (its own mobile profile), one Chromium for all pages. */
import { existsSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { weighted } from './arithmetic.ts';
import { serve } from './serve.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];
/** The audit that a page kept from search engines fails on purpose. */
const NOINDEX = 'is-crawlable';
const ATTEMPTS = 4;

export interface Scores extends Readonly<Record<Category, number>> {
  readonly kind: string;
  readonly path: string;
  /** The SEO score if search engines were let in, all else the same. */
  readonly seoIfListed: number;
  /** True when the page is kept from search engines. */
  readonly noindex: boolean;
  /** Milliseconds to the largest text or picture, simulated. */
  readonly largestPaint: number;
  /** Milliseconds the page did not answer, simulated. */
  readonly blocked: number;
  /** Every other audit that cost points. */
  readonly lost: readonly string[];
}

export interface Target {
  readonly kind: string;
  readonly path: string;
}

interface Audited {
  readonly id: string;
  readonly weight: number;
  readonly score: number | null;
}

/** Scores one page after another of a built site. `chromium` is the path of the browser. */
export async function scorePages(site: string, pages: readonly Target[], chromium: string): Promise<Scores[]> {
  if (!existsSync(chromium)) throw new Error(`There is no browser at ${chromium}. Say where Chromium is, as in CHROMIUM=/usr/bin/chromium.`);
  const server = await serve(site);
  const chrome = await launch({ chromePath: chromium, chromeFlags: ['--headless=new', '--no-sandbox'], logLevel: 'silent' });
  try {
    const scores: Scores[] = [];
    for (const page of pages) scores.push(await scorePage(server.origin, page, chrome.port));
    return scores;
  } finally {
    chrome.kill();
    server.close();
  }
}

async function scorePage(origin: string, { kind, path }: Target, port: number): Promise<Scores> {
  const { audits, categories } = await resultOf(`${origin}${path}`, port);
  const scoreOf = (category: Category) => percent(categories[category]?.score ?? Number.NaN);
  const auditsOf = (category: Category): Audited[] =>
    (categories[category]?.auditRefs ?? []).map(({ id, weight }) => ({ id, weight, score: audits[id]?.score ?? null }));
  const seo = auditsOf('seo');
  return {
    kind,
    path,
    performance: scoreOf('performance'),
    accessibility: scoreOf('accessibility'),
    'best-practices': scoreOf('best-practices'),
    seo: scoreOf('seo'),
    seoIfListed: percent(weighted(seo.map((audit) => (audit.id === NOINDEX ? { ...audit, score: 1 } : audit)))),
    noindex: seo.some(({ id, score }) => id === NOINDEX && score === 0),
    largestPaint: Math.round(audits['largest-contentful-paint']?.numericValue ?? Number.NaN),
    blocked: Math.round(audits['total-blocking-time']?.numericValue ?? Number.NaN),
    lost: lostIn(CATEGORIES.flatMap(auditsOf)),
  };
}

/** Asks again when the browser lost track of the page, which happens on a busy machine. Throws when it goes wrong each time. */
async function resultOf(address: string, port: number): Promise<Result> {
  let fault = 'no answer';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const result = await lighthouse(address, { port, output: 'json', logLevel: 'silent', formFactor: 'mobile', onlyCategories: [...CATEGORIES] });
    if (result && !result.lhr.runtimeError) return result.lhr;
    fault = result?.lhr.runtimeError?.message ?? fault;
  }
  throw new Error(`Lighthouse could not read ${address}: ${fault}`);
}

/** The audits that took a point or more, in the order Lighthouse lists them. */
const lostIn = (audits: readonly Audited[]) =>
  audits.filter(({ id, weight, score }) => weight > 0 && score !== null && score < 0.995 && id !== NOINDEX).map(({ id }) => id);

const percent = (score: number) => Math.round(score * 100);
