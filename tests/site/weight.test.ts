import { expect, test } from 'vitest';
import { builtSite } from './built/deployment.ts';
import { told } from './rules/every.ts';
import { heavyPages, LIMITS, scriptBytes } from './rules/weight.ts';

const built = builtSite();

test('no page is heavier on a first visit than its kind may be: 14 kB, or 24 kB for the offer, the A to Z and other long lists', () => {
  expect(told(heavyPages(built))).toEqual([]);
});

test('our own client JavaScript is 12 kB gzipped at most, the whole site', () => {
  expect(scriptBytes(built)).toBeLessThanOrEqual(LIMITS.scripts);
});
