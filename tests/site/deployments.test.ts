/** The same pages must stand as one area's own site, and under a folder of a council's; and a build made again must be the same. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, remove } from './built/build.ts';
import { readContent } from './built/content.ts';
import { type Built, readSite } from './built/site.ts';
import { EVERY, told } from './rules/every.ts';
import { scanned } from '../formats/scanned.ts';

const UNDER_A_FOLDER = { SITE_BASE: '/family-hubs', SITE_URL: 'https://www.council.test' };
interface Case {
  readonly settings: Readonly<Record<string, string>>;
  readonly deployment: { readonly alone?: string; readonly base?: string; readonly origin?: string };
  /** The address of the area's first page. */
  readonly home: string;
}

const DEPLOYMENTS: Readonly<Record<string, Case>> = {
  'one area alone': { settings: { SITE_AREA: 'blackpool' }, deployment: { alone: 'blackpool' }, home: '/' },
  'under a folder': {
    settings: UNDER_A_FOLDER,
    deployment: { base: '/family-hubs/', origin: 'https://www.council.test' },
    home: '/family-hubs/blackpool/',
  },
};

const folders = new Map<string, string>();
const siteOf = (name: string) => join(folders.get(name) ?? '', 'site');
const content = readContent('content');

beforeAll(() => {
  for (const [name, { settings }] of Object.entries(DEPLOYMENTS)) folders.set(name, build({ ...settings, TZ: 'Pacific/Auckland', LANG: 'C' }));
});
afterAll(() => remove(...folders.values()));

describe.each(Object.entries(DEPLOYMENTS))('%s', (name, { deployment, home }) => {
  let built: Built;
  beforeAll(() => {
    built = readSite({ ...deployment, folder: siteOf(name) }, content);
  });

  test.each(Object.entries(EVERY))('%s', (_, rule) => {
    expect(told(rule(built))).toEqual([]);
  });

  test('has the pages of the area where they belong', () => {
    expect(built.pages.filter(({ kind, language }) => kind === 'home' && language === 'en').map(({ path }) => path)).toContain(home);
    expect(built.pages.filter(({ kind, area }) => kind === 'topic' && area === 'blackpool').length).toBeGreaterThanOrEqual(29);
  });

  test('has the pages of the national site only when it is national', () => {
    expect(built.pages.some(({ kind }) => kind === 'national')).toBe(!('alone' in deployment));
    expect(built.files.some((file) => /(^|\/)compare(\.json|\/)/.test(file))).toBe(!('alone' in deployment));
  });

  const { origin, base } = deployment;
  test.runIf(origin !== undefined)('where a site has an address, each page of the offer has a code to scan that leads to it', () => {
    const offers = built.pages.filter(({ kind }) => kind === 'offer');
    expect(offers.length).toBeGreaterThan(6);
    for (const { path, html } of offers) {
      const code = path.replace(/offer\/$/, 'offer.svg');
      expect(html).toContain(`src="${code}"`);
      expect(scanned(String(built.read(code.replace(base ?? '/', ''))))).toBe(`${origin}${path}`);
    }
  });
});

test('one of the deployments has an address', () => {
  expect(Object.values(DEPLOYMENTS).some(({ deployment }) => deployment.origin !== undefined)).toBe(true);
});

test("two builds of the same content and date are the same byte for byte, whatever the machine's clock and language", () => {
  folders.set('again', build({ ...UNDER_A_FOLDER, TZ: 'America/Los_Angeles', LANG: 'pl_PL.UTF-8' }));
  const [one, other] = [filesOf(siteOf('under a folder')), filesOf(siteOf('again'))];
  expect(one.size).toBeGreaterThan(100);
  expect(differences(one, other).slice(0, 5)).toEqual([]);
});

/** Every file of a site with its bytes. */
const filesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );

/** The files of two sites that are not the same, each with what stands where they part. */
function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((name) => {
    const [here = '', there = ''] = [one.get(name), other.get(name)];
    if (here === there) return [];
    const at = [...here].findIndex((letter, index) => letter !== there[index]);
    return [`${name} at ${at}: ${here.slice(Math.max(0, at - 40), at + 40)} | ${there.slice(Math.max(0, at - 40), at + 40)}`];
  });
}
