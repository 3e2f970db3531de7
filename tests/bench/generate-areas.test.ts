import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSource } from '../../src/schema/front-matter.ts';
import { placeOf, schemaOf } from '../../src/schema/files.ts';
import { checkContent } from '../../src/checks/check.ts';
import { generatedArea, writeContent } from './generate-areas.ts';

const TODAY = '2026-11-21';
/** Milliseconds: hundreds of files are read and checked. */
const SLOW = 60_000;
const files = generatedArea(2, 7, TODAY);

/** What is wrong with a file, in the words of its schema. */
function faults(path: string, text: string): string[] {
  const place = placeOf(path);
  if (!place) return [`${path}: no such kind of file`];
  const { data, problems } = parseSource(text, path.endsWith('.md') ? 'md' : 'yml');
  const issues = schemaOf(place.kind, place.language).safeParse(data).error?.issues ?? [];
  return [...problems.map(({ message }) => message), ...issues.map((issue) => `${path} ${issue.path.join('.')}: ${issue.message}`)];
}

describe('a generated area', () => {
  it('meets the schemas in every file', () => {
    expect([...files].flatMap(([path, text]) => faults(path, text))).toEqual([]);
  });

  it('has 150 services, 15 places, 12 lines and an offer', () => {
    const count = (kind: string) => [...files.keys()].filter((path) => placeOf(path)?.kind === kind && placeOf(path)?.language === 'en').length;
    expect(['area', 'service', 'place', 'line', 'offer'].map(count)).toEqual([1, 150, 15, 12, 1]);
  });

  it('names only records that are there', () => {
    const ids = (folder: string) => [...files.keys()].flatMap((path) => new RegExp(`/${folder}/([a-z0-9-]+)\\.md$`).exec(path)?.[1] ?? []);
    const named = [...files.values()].flatMap((text) => [...text.matchAll(/place: (\S+)/g)].map(([, id]) => id));
    expect(new Set(named).isSubsetOf(new Set(ids('places')))).toBe(true);
    expect(new Set(ids('services')).size).toBe(150);
  });

  it('is the same every time, and however many others there are', () => {
    expect([...generatedArea(2, 7, TODAY)]).toEqual([...files]);
    expect([...generatedArea(2, 8, TODAY)]).not.toEqual([...files]);
  });

  it('has only telephone numbers that are kept for drama', () => {
    const numbers = [...files.values()].flatMap((text) => text.match(/\b0\d[\d ]{8,}/g) ?? []);
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter((number) => !number.startsWith('01632 960'))).toEqual([]);
  });

  it('says nothing of where and when for services about abuse', () => {
    const abuse = [...files].filter(([path]) => path.includes('/services/safe-at-home') && placeOf(path)?.language === 'en');
    expect(abuse.length).toBe(5);
    for (const [, text] of abuse) expect(text).not.toMatch(/^(places|sessions|venue):/m);
  });

  it('lies in open sea, no two in the same place', () => {
    const boxes = [1, 30, 31, 150].map(
      (number) =>
        String(generatedArea(number, 7, TODAY).get(`areas/area-${String(number).padStart(3, '0')}/area.yml`))
          .match(/(?<=lat: |lng: ).+/g)
          ?.map(Number) ?? [],
    );
    expect(new Set(boxes.map(String)).size).toBe(4);
    for (const [south = 0, west = 0, north = 0, east = 0] of boxes) {
      expect([south, north].every((lat) => lat >= 49.2 && lat <= 49.4)).toBe(true);
      expect([west, east].every((lng) => lng >= -12.5 && lng <= -8)).toBe(true);
    }
  });
});

describe('a generated content folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
  beforeAll(() => writeContent(folder, 'content/national', 2, 7, TODAY), SLOW);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('holds the areas and what the whole country shares', () => {
    expect(existsSync(join(folder, 'national/authorities.yml'))).toBe(true);
    for (const [path, text] of files) expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
  });

  it(
    'has nothing in its areas that must be fixed',
    () => {
      const { findings } = checkContent(folder, TODAY);
      expect(findings.filter(({ level, path }) => level === 'must' && path.startsWith('areas/'))).toEqual([]);
    },
    SLOW,
  );
});
