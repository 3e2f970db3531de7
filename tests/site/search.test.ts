/** The files of the search as they were built: small, whole, and with nothing in them that should stay hidden. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ranked, searchIndex } from '../../src/model/search-index.ts';
import { wordsIn } from '../../src/model/search-text.ts';
import { unpacked } from '../../src/model/today.ts';
import type { FullTextIds, SearchFile, SearchRecord } from '../../src/model/search-file.ts';
import { builtSite } from './built/deployment.ts';
import { fileAt } from './built/site.ts';

const built = builtSite();
const pages = built.pages.filter(({ kind }) => kind === 'search');
const folderOf = (path: string) => (fileAt(built, path) ?? '').replace('index.html', '');
const files = pages.map(({ path, area, language }) => {
  const folder = folderOf(path);
  const text = String(built.read(`${folder}records.json`));
  const file = JSON.parse(text) as SearchFile;
  return { path, area, language, folder, text, file, records: unpacked(file.records) as unknown as SearchRecord[] };
});
const packed = (file: string) => Math.min(brotliCompressSync(built.read(file)).length, built.read(file).length);

/** Design 7. */
const FIRST = 35_000;
const WHOLE = 125_000;

test('every area has a search in each of its languages', () => {
  const homes = built.pages.filter(({ kind, area }) => kind === 'home' && area);
  expect(pages.map(({ path }) => path).sort()).toEqual(homes.map(({ path }) => `${path}search/`).sort());
});

describe.each(files)('$path', ({ path, area, language, folder, text, file, records }) => {
  const full = built.files.filter((file) => file.startsWith(`${folder}full/`));

  test('shows first results within 35 kB', () => expect(packed(`${folder}records.json`)).toBeLessThanOrEqual(FIRST));

  test('has the full text within 125 kB in all, however many words are asked for', () => {
    expect(packed(`${folder}records.json`) + full.reduce((sum, file) => sum + packed(file), 0)).toBeLessThanOrEqual(WHOLE);
  });

  test('numbers its full text as its first results', () => {
    const { of, ids } = JSON.parse(String(built.read(`${folder}full/ids.json`))) as FullTextIds;
    expect([of, ids.length]).toEqual([file.stamp, records.length]);
  });

  test('leads to pages that are there', () => {
    expect(records.length).toBeGreaterThan(50);
    expect(records.filter(({ href }) => !built.has(fileAt(built, href.replace(/#.*/, '')) ?? '')).map(({ href }) => href)).toEqual([]);
  });

  test('finds every service of the area', () => {
    const services = built.pages.filter(
      (page) => page.kind === 'service' && page.area === area && page.language === language && page.path.startsWith(path.replace('search/', '')),
    );
    expect(services.map((page) => page.path).filter((one) => !records.some(({ href }) => href === one))).toEqual([]);
  });

  test('finds whatever is called by its name first, or second where another has nearly that name', () => {
    const index = searchIndex(
      records,
      file.topics.map(([, name]) => name),
      file.groups,
    );
    const missed = records.filter(({ title }) => {
      const first = ranked(index, wordsIn(title).join(' '), '2000-01-01').slice(0, 2);
      return !first.some(([at]) => records[at]?.title === title);
    });
    expect(missed.map(({ title }) => title)).toEqual([]);
  });

  test('has no street, position or time of anything sensitive, no unverified number, and leaves no list of words behind', () => {
    const sensitive = built.content.records.filter((one) => one.fields['sensitive'] === true && (one.area === undefined || one.area === area));
    const own = records.filter(({ href }) => sensitive.some(({ kind, id }) => ['service', 'place'].includes(kind) && href.endsWith(`s/${id}/`)));
    expect(own.filter(({ places, sessions }) => places ?? sessions).map(({ title }) => title)).toEqual([]);
    const streets = sensitive.flatMap(({ fields }) => (fields['address'] as { lines?: string[] } | undefined)?.lines ?? []);
    expect(streets.filter((street) => text.includes(street))).toEqual([]);
    expect(built.has(`${folder}full-text.json`)).toBe(false);
  });
});
