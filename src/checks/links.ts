/**
 * The command: npm run links. Asks whether the addresses off the site still answer, remembers in .cache/links.json, and says which have failed on
 * more than one day. Without a way out it says so and learns nothing. Exit 1 when a link is broken, 2 when nothing could be asked.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { londonMoment } from '../model/london.ts';
import { askAll, isOffline } from './ask-links.ts';
import { type Answer, type Memory, isDue, remember, verdict } from './link-memory.ts';
import { outwardLinks } from './outward-links.ts';
import { readContent } from './read.ts';

const CACHE = '.cache/links.json';
/** Sites asked first: when none of them can be found there is no way out, and the rest need not be tried. */
const FIRST = 5;

const { date: today } = londonMoment(new Date());
const links = outwardLinks(readContent(process.env['SITE_CONTENT'] ?? 'content').files);
const memory = readMemory();
const due = [...links.keys()].filter((url) => isDue(memory[url], today));
const first = [...new Map(due.map((url) => [new URL(url).host, url])).values()].slice(0, FIRST);
const answers = new Map<string, Answer>();
const ask = (urls: readonly string[]) => askAll(urls, fetch, setTimeout, (url, answer) => answers.set(url, answer));

await ask(first);
if (isOffline([...answers.values()])) {
  console.error(`There is no way out from here: ${first.length} sites could not be found. Nothing was asked and nothing was learned.`);
  answers.clear();
  process.exitCode = 2;
} else await ask(due.filter((url) => !first.includes(url)));

const now: Memory = Object.fromEntries(
  [...links.keys()].flatMap((url) => {
    const answer = answers.get(url);
    const known = answer ? remember(memory[url], answer, today) : memory[url];
    return known ? [[url, known]] : [];
  }),
);
if (answers.size > 0) writeMemory(now);
tell();

function tell() {
  const told = Object.entries(now).map(([url, known]) => ({ url, known, says: verdict(known) }));
  for (const { url, known, says } of told.filter(({ says }) => says === 'broken' || says === 'may be down')) {
    const why = 'status' in known.answer ? `answers ${known.answer.status}` : known.answer.failed;
    console.log(`${says}: ${url}\n  ${why}. Failed on ${known.failures.join(', ')}.`);
    for (const { path, line } of links.get(url) ?? []) console.log(`  content/${path}:${line}`);
  }
  const count = (verdict: string) => told.filter(({ says }) => says === verdict).length;
  console.log(
    `${links.size} addresses: ${answers.size} asked now, ${count('works')} work, ${count('refuses')} are there and refuse programs, ${count('may be down')} failed once, ${count('broken')} failed on more days, ${links.size - told.length} never asked.`,
  );
  if (count('broken') > 0 && process.exitCode === undefined) process.exitCode = 1;
}

function readMemory(): Memory {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8')) as Memory;
  } catch {
    return {};
  }
}

function writeMemory(memory: Memory) {
  mkdirSync(dirname(CACHE), { recursive: true });
  writeFileSync(`${CACHE}.new`, `${JSON.stringify(memory, null, 1)}\n`);
  renameSync(`${CACHE}.new`, CACHE);
}
