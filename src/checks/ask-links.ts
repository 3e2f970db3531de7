/** Asks addresses politely: a few sites at once, each one address at a time with a pause between, the head before the page, and saying who we are. */
import type { Answer } from './link-memory.ts';

const SITES_AT_ONCE = 4;
const PAUSE = 1000;
const PATIENCE = 15_000;
const HEADERS = { 'User-Agent': 'FrontDoorLinkCheck/1.0 (checks the links of a family hub directory, once a week)' };

type Fetch = (url: string, options: RequestInit) => Promise<{ readonly status: number }>;

/** Asks every address and hands on each answer as it comes. `fetch` and `wait` are passed in so that a test needs no network and no patience. */
export async function askAll(
  urls: readonly string[],
  fetch: Fetch,
  wait: (ms: number) => Promise<unknown>,
  tell: (url: string, answer: Answer) => void,
): Promise<void> {
  const sites = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  const worker = async () => {
    for (let site = sites.shift(); site; site = sites.shift()) {
      for (const [at, url] of site.entries()) {
        if (at > 0) await wait(PAUSE);
        tell(url, await askOne(url, fetch));
      }
    }
  };
  await Promise.all(Array.from({ length: SITES_AT_ONCE }, worker));
}

async function askOne(url: string, fetch: Fetch): Promise<Answer> {
  const ask = (method: string) => fetch(url, { method, headers: HEADERS, redirect: 'follow', signal: AbortSignal.timeout(PATIENCE) });
  try {
    const { status } = await ask('HEAD');
    return status < 400 ? { status } : { status: (await ask('GET')).status };
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
    return { failed: cause?.code ?? cause?.message ?? message };
  }
}

/** Failures that say nothing about the address, only about us: there is no way out. */
export const isOffline = (answers: readonly Answer[]) =>
  answers.length > 0 &&
  answers.every((answer) => 'failed' in answer && /ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ECONNREFUSED|ENETDOWN/.test(answer.failed));
