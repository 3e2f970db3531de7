/** A reader with Chromium and the built site before them; everything their browser complains of is written down. */
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page as Tab } from 'playwright-core';
import { builtSite } from '../site/built/deployment.ts';
import { chromiumPath } from './chromium.ts';
import type { Built, Page } from '../site/built/site.ts';
import { sensitivePages } from '../site/rules/safety.ts';
import { serve } from './serve.ts';

export interface Reader {
  readonly built: Built;
  readonly origin: string;
  /** All that the host was asked, as it could write it down. */
  readonly log: readonly string[];
  /** Opens a tab. Its complaints grow as it is used. */
  readonly open: (options?: BrowserContextOptions) => Promise<{ tab: Tab; context: BrowserContext; complaints: string[] }>;
  readonly close: () => Promise<void>;
}

export const PHONE = { width: 360, height: 640 } as const;

/** Starts a browser, with more of Chromium's own switches if asked, and a host for the built site. */
export async function reader(...switches: readonly string[]): Promise<Reader> {
  const built = builtSite();
  const host = await serve(built);
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', ...switches] });
  return {
    built,
    origin: host.origin,
    log: host.log,
    open: async (options) => {
      const context = await browser.newContext(options);
      const complaints: string[] = [];
      const tab = await context.newPage();
      const say = (what: string) => complaints.push(`${new URL(tab.url()).pathname}: ${what}`);
      tab.on('pageerror', (error) => say(error.message));
      tab.on('console', (message) => (['error', 'warning'].includes(message.type()) ? say(message.text()) : undefined));
      tab.on('request', (request) => (new URL(request.url()).origin === host.origin ? undefined : say(`asked for ${request.url()}`)));
      tab.on('response', (response) =>
        response.status() >= 400 && response.request().resourceType() !== 'document' ? say(`${response.status()} ${response.url()}`) : undefined,
      );
      return { tab, context, complaints };
    },
    close: async () => {
      await browser.close();
      await host.close();
    },
  };
}

/** One language that runs each way: the others use the same pages. */
const LANGUAGES = ['en', 'ur'];

/** The fullest page of each kind in English and in Urdu (or in other languages), and the fullest sensitive one of each: if those are right, the rest are. */
export function onePageOfEachKind(built: Built, languages: readonly string[] = LANGUAGES): readonly Page[] {
  const sensitive = new Set(sensitivePages(built).map(({ page }) => page));
  const pages = built.pages.filter(({ language }) => languages.includes(language));
  const groups = Map.groupBy(pages, (page) => `${page.kind} ${page.language} ${sensitive.has(page)}`);
  return [...groups.values()].flatMap((alike) => alike.toSorted((one, other) => other.html.length - one.html.length).slice(0, 1));
}
