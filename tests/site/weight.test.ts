import { expect, test } from 'vitest';
import { builtSite } from './built/deployment.ts';
import { told } from './rules/every.ts';
import { heavyPages, LIMITS, scriptBytes } from './rules/weight.ts';

const built = builtSite();

test('no page is heavier on a first visit than its kind may be: 14 kB, or 24 kB for the offer, the A to Z and other long lists', () => {
  expect(told(heavyPages(built))).toEqual([]);
});

// Design 7 says 12 kB for the whole site; README, decision 31, says why the search, the postcode box and the map stand beside it.
test('our own client JavaScript is 12 kB gzipped at most as pages open, and 13 kB more for the search, the postcode box, the map and the worker', () => {
  const { atOnce, later } = scriptBytes(built);
  expect(atOnce).toBeLessThanOrEqual(LIMITS.scripts);
  expect(later).toBeLessThanOrEqual(LIMITS.later);
});
