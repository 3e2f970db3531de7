import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CLAIMS, NOT_YET } from '../../../src/checks/criteria/claims.ts';

test.each(Object.entries(CLAIMS))('what is claimed for %s is held by tests of those names', (_, claim) => {
  for (const { file, test: name } of [claim, ...(claim.also ?? [])]) expect(readFileSync(file, 'utf8').replaceAll("\\'", "'")).toContain(name);
});

test('nothing is both claimed and said not to be there yet', () => {
  expect(Object.keys(NOT_YET).filter((id) => id in CLAIMS)).toEqual([]);
});
