/** What the boxes ask for: small enough, whole, and honest about whose data it is. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { NearHere } from '../../src/model/near.ts';
import type { OutcodeShard } from '../../src/model/outcode-shard.ts';
import { builtSite } from './built/deployment.ts';
import { all, attribute, textOf } from './built/html.ts';
import { fileAt } from './built/site.ts';

const built = builtSite();
const shards = built.files.filter((file) => /^geo\/pc\/[A-Z\d]+\.json$/.test(file));
const nears = built.files.filter((file) => file.endsWith('near.json'));
const json = <T>(file: string) => JSON.parse(String(built.read(file))) as T;
const gzipped = (file: string) => gzipSync(built.read(file), { level: 9 }).length;
const isThere = (href: string) => !href.startsWith('/') || built.has(fileAt(built, href) ?? '');

describe('shards', () => {
  test('of the made-up area are there in every build, all 3,000 of its postcodes', () => {
    const own = shards.filter((file) => /\/ZZ\d\.json$/.test(file)).map((file) => json<OutcodeShard>(file));
    expect(own.flatMap(({ s }) => Object.values(s).map(([units]) => units.length / 2)).reduce((sum, many) => sum + many, 0)).toBe(3000);
    expect(new Set(own.flatMap(({ la }) => la))).toEqual(new Set(['X06000001']));
  });

  test('are 10 kB gzipped at most, so that a look-up is', () => expect(shards.filter((file) => gzipped(file) > 10_000)).toEqual([]));
});

describe('what a box asks for', () => {
  test('is there for every page that has one', () => {
    const asked = built.pages.flatMap(({ path, top }) => all(top, 'near-you').map((box) => ({ path, near: attribute(box, 'data-near') ?? '' })));
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter(({ near }) => !isThere(near))).toEqual([]);
  });

  test('is 8 kB gzipped at most', () => expect(nears.filter((file) => gzipped(file) > 8000)).toEqual([]));

  test('leads only to pages that are there', () => {
    const dead = nears.flatMap((file) => {
      const { places = [], services = [], ours, authorities } = json<NearHere>(file);
      return [...places, ...services, ...Object.values(ours)]
        .map(({ href }) => href)
        .concat(authorities)
        .filter((href) => !isThere(href));
    });
    expect(dead).toEqual([]);
  });
});

test('whose data the distances come from is said on the pages that show them when it was imported, and not else', () => {
  const isImported = shards.some((file) => !/\/ZZ\d\.json$/.test(file));
  const wrong = built.pages.filter(({ top }) => {
    const isSaid = textOf(all(top, 'footer')[0]).includes('Royal Mail copyright and database right');
    return isSaid !== (isImported && all(top, 'near-you').length > 0);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
