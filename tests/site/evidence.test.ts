/** That the report on the criteria tells the truth: what it gives a page as proof of can be read on that page, as it was built. */
import { describe, expect, test } from 'vitest';
import { siteReport } from '../../src/checks/criteria/site-reports.ts';
import type { Evidence } from '../../src/checks/criteria/verdict.ts';
import { readContent } from '../../src/checks/read.ts';
import { londonMoment } from '../../src/model/london.ts';
import { dateWords } from '../../src/model/when.ts';
import { builtSite } from './built/deployment.ts';
import { all, attribute, first, textOf } from './built/html.ts';

/** The day the site was built for. */
const today = process.env['BUILD_DATE'] || londonMoment(new Date()).date;
const built = builtSite();
const { files } = readContent(process.env['SITE_CONTENT'] ?? 'content');
const records = new Map(files.map((file) => [file.path, file.fields]));

/** What is written at a path such as "stages[1].phone". */
const valueAt = (fields: unknown, path: string) =>
  path.split(/[.[\]]+/).reduce<unknown>((inside, name) => (name ? (inside as Record<string, unknown> | undefined)?.[name] : inside), fields);

/** The names of files, the words of closed lists and times, which pages say in words of their own. */
const isCode = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$|^\d\d:\d\d$/.test(text) && !isDate(text);
const isDate = (text: string) => /^\d{4}(-\d\d){1,2}$/.test(text);

/**
 * What editors write beside a fact for one another: where a picture's file is, who allowed a logo, what a source is about. And the days of a
 * timetable, which pages say until they are past: tests/model/timetable.test.ts.
 */
const BESIDE = new Set(['file', 'permissionNote', 'covers', 'every', 'dates', 'startsOn', 'endsOn', 'except', 'cancelled', 'lastChecked']);
/** The texts written in a field, besides the site of a neighbour whose pages are here: itself, the items of a list, or the fields within it. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, inside]) => (BESIDE.has(name) || (name === 'url' && 'area' in value) ? [] : textsIn(inside)))
      : [];

/** As textOf reads a page. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

const isOn = (text: string, page: { readonly words: string; readonly links: readonly string[] }) => {
  if (isDate(text)) return page.words.includes(dateWords(text, 'en').replace(/(\d+ \w+) \d+$/, '$1'));
  if (/^https?:/.test(text)) return page.links.includes(text);
  return page.words.includes(plain(text)) || page.links.includes(`mailto:${text}`);
};

describe.each(['wrenmouth', 'blackpool'])('%s', (area) => {
  const { answers } = siteReport(built, area, today);
  const pages = new Map(
    built.pages
      .filter((page) => page.area === area)
      .map(({ parts, language, top }) => [
        [...(language === 'en' ? [] : [language]), ...parts].join('/'),
        {
          words: [textOf(first(top, 'body')), ...all(top, 'img').map((image) => attribute(image, 'alt') ?? '')].join(' '),
          links: all(top, 'a[href]').map((link) => attribute(link, 'href') ?? ''),
        },
      ]),
  );
  const shown = new Map(
    answers.flatMap(({ evidence }) => evidence.flatMap((one): [string, Evidence][] => (one.page ? [[`${one.path} ${one.field ?? ''}`, one]] : []))),
  );

  test('every page that the report leads to is there', () => {
    expect(shown.size).toBeGreaterThan(100);
    expect([...shown.values()].flatMap(({ page }) => (page && !pages.has(page.join('/')) ? [page.join('/')] : []))).toEqual([]);
  });

  test('what is written in a field can be read on the page that is given as its proof', () => {
    const unseen = [...shown].flatMap(([where, { path, field, page }]) => {
      const on = pages.get(page?.join('/') ?? '');
      const unread = (of: string) => textsIn(valueAt(records.get(path), of)).filter((text) => !isCode(text) && (!on || !isOn(text, on)));
      const texts = field ? unread(field) : unread('name').length > 0 ? unread('summary') : [];
      return texts.map((text) => `${where}: "${text.slice(0, 60)}" is not on /${page?.join('/')}`);
    });
    expect(unseen).toEqual([]);
  });

  test('every criterion that content meets has something that families can see', () => {
    const met = answers.filter(({ row, answer }) => answer === 'met' && row.kind !== 'site');
    expect(met.length).toBeGreaterThan(100);
    expect(met.filter(({ evidence }) => evidence.length > 0 && !evidence.some(({ page }) => page)).map(({ row }) => row.id)).toEqual([]);
  });
});
