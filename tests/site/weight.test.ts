import { expect, test } from 'vitest';
import { builtSite } from './built/deployment.ts';
import { told } from './rules/every.ts';
import { heavyPages, LIMITS, scriptBytes } from './rules/weight.ts';

const built = builtSite();

test('no page is heavier on a first visit than its kind may be: 14 kB, or 24 kB for the offer, the A to Z and other long lists', () => {
  expect(told(heavyPages(built))).toEqual([]);
});

// Design 7 says 12 kB for the whole site; README, decision 31, says what there is more and why.
test('no page loads more than 11.2 kB gzipped of our own JavaScript as it opens, and all of it together is 27.5 kB at most', () => {
  const { most, all } = scriptBytes(built);
  expect(most).toBeLessThanOrEqual(LIMITS.scripts);
  expect(all).toBeLessThanOrEqual(LIMITS.all);
});
