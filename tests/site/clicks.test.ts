import { describe, expect, test } from 'vitest';
import { TOPICS } from '../../src/schema/topics.ts';
import { builtSite } from './built/deployment.ts';
import { clicksFrom } from './rules/links.ts';

const built = builtSite();
const homes = built.pages.filter(({ kind, area }) => kind === 'home' && area);
const annexF = TOPICS.filter(({ annexF: number }) => number !== undefined).map(({ slug }) => slug);

test('there are 24 topics in Annex F', () => {
  expect(annexF).toHaveLength(24);
});

describe.each(homes.map(({ path }) => path))('from %s', (home) => {
  const clicks = clicksFrom(built, home);
  const at = (...parts: readonly string[]) => clicks.get(`${home}${parts.map((part) => `${part}/`).join('')}`);

  test.each(annexF)('the topic %s has its page, at most 2 clicks away', (slug) => {
    expect(at('topics', slug)).toBeLessThanOrEqual(2);
  });

  test('the offer, the hubs, the phone lines and help now are one click away', () => {
    expect([at('offer'), at('places'), at('phone-lines'), at('help-now'), at('worried-about-a-child')]).toEqual([1, 1, 1, 1, 1]);
  });

  test('every hub is one click away', () => {
    const hubs = built.content.records.filter(({ kind, fields }) => kind === 'place' && String(fields['type']).includes('hub'));
    expect(hubs.filter(({ id }) => (at('places', id) ?? 1) > 1).map(({ id }) => id)).toEqual([]);
  });

  test('every service is at most 2 clicks away', () => {
    const services = built.pages.filter(({ kind, path }) => kind === 'service' && path.startsWith(`${home}services/`));
    expect(services.length).toBeGreaterThan(0);
    expect(services.filter(({ path }) => (clicks.get(path) ?? 99) > 2).map(({ path }) => path)).toEqual([]);
  });
});
