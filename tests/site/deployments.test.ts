/** The same pages must stand as one area's own site, and under a folder of a council's. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, remove } from './built/build.ts';
import { readContent } from './built/content.ts';
import { type Built, readSite } from './built/site.ts';
import { EVERY, told } from './rules/every.ts';

const content = readContent('content');

const DEPLOYMENTS = {
  'one area alone': { settings: { SITE_AREA: 'blackpool' }, deployment: { alone: 'blackpool' } },
  'under a folder': {
    settings: { SITE_BASE: '/family-hubs', SITE_URL: 'https://www.council.example' },
    deployment: { base: '/family-hubs/', origin: 'https://www.council.example' },
  },
} as const;

describe.each(Object.entries(DEPLOYMENTS))('%s', (_, { settings, deployment }) => {
  let folder: string;
  let built: Built;

  beforeAll(() => {
    folder = build(settings);
    built = readSite({ ...deployment, folder: join(folder, 'site') }, content);
  });
  afterAll(() => remove(folder));

  test.each(Object.entries(EVERY))('%s', (_sentence, rule) => {
    expect(told(rule(built))).toEqual([]);
  });

  test('has the same pages of the area', () => {
    const home = built.pages.find(({ kind, language }) => kind === 'home' && language === 'en');
    expect(home?.path).toBe('alone' in deployment ? '/' : '/family-hubs/blackpool/');
    expect(built.pages.filter(({ kind }) => kind === 'topic').length).toBeGreaterThanOrEqual(29);
  });

  test('has the pages of the national site only when it is national', () => {
    expect(built.pages.some(({ kind }) => kind === 'national')).toBe(!('alone' in deployment));
  });
});
