/** Any two areas can stand side by side (V-OFFER-4): what each area's file must hold for that, over all that were built. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { CompareFile } from '../../src/model/compare.ts';
import { builtSite } from './built/deployment.ts';
import { all, attribute } from './built/html.ts';
import { fileAt } from './built/site.ts';
import { told } from './rules/every.ts';

/** What one area's answers may weigh, gzipped: a postcode look-up is given as much (design 7). */
const MOST = 10_000;

const built = builtSite();
const pages = built.pages.filter(({ kind }) => kind === 'compare');
const files = built.files.filter((name) => /(^|\/)compare\.json$/.test(name)).map((name) => ({ name, bytes: built.read(name) }));
const read = files.map(({ name, bytes }) => ({ name, file: JSON.parse(String(bytes)) as CompareFile }));

test('every area has a file in each of its languages, and the page is there in each language of the site', () => {
  const homes = built.pages.filter(({ kind }) => kind === 'home');
  expect(files.map(({ name }) => `${built.base}${name}`).sort()).toEqual(homes.map(({ path }) => `${path}compare.json`).sort());
  expect(pages.map(({ language }) => language).sort()).toEqual([...new Set(homes.map(({ language }) => language))].sort());
});

test('every area answers the same questions in the same order, so that any two can stand side by side', () => {
  for (const page of pages) {
    const questions = all(page.top, '[data-question]').map((row) => attribute(row, 'data-question'));
    expect(questions.length).toBeGreaterThan(15);
    for (const { name, file } of read) expect(Object.keys(file.answers), name).toEqual(questions);
  }
});

test('no answer is empty', () => {
  const empty = read.flatMap(({ name, file }) =>
    Object.entries(file.answers).flatMap(([question, { says, list = [] }]) => ([...says, ...list].every(([[text]]) => !text) ? [`${name}: ${question}`] : [])),
  );
  expect(told(empty)).toEqual([]);
});

test('every area that can be chosen has its file, in the language of the page or in English', () => {
  for (const { path, language, top } of pages) {
    const chosen = all(top, 'option[data-file]').map((option) => fileAt(built, attribute(option, 'data-file') ?? '') ?? '');
    expect(new Set(chosen).size, path).toBe(built.content.areas.length);
    expect(chosen.filter((name) => ![language, 'en'].includes(read.find((one) => one.name === name)?.file.language ?? ''))).toEqual([]);
  }
});

test('all that the answers lead to is there', () => {
  const dead = read.flatMap(({ name, file }) =>
    Object.values(file.answers)
      .flatMap(({ says, list = [] }) => [...says, ...list])
      .flatMap(([, href]) => (href === undefined || href.startsWith('tel:') || leads(href) ? [] : [`${name}: ${href}`])),
  );
  expect(told(dead)).toEqual([]);
});

test('the file of an area is 10 kB gzipped at most', () => {
  expect(files.filter(({ bytes }) => gzipSync(bytes, { level: 9 }).length > MOST).map(({ name }) => name)).toEqual([]);
});

/** True when a page of ours is there, with the part of it that the address names. */
function leads(href: string): boolean {
  const [path = '', part] = href.split('#');
  const page = built.pages.find((one) => one.path === path);
  return page !== undefined && (part === undefined || all(page.top, `[id="${part}"]`).length > 0);
}
