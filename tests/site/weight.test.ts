import { expect, test } from 'vitest';
import { builtSite } from './built/deployment.ts';
import { LIMITS, scriptBytes } from './rules/weight.ts';

test('our own client JavaScript is 12 kB gzipped at most, the whole site', () => {
  expect(scriptBytes(builtSite())).toBeLessThanOrEqual(LIMITS.scripts);
});
