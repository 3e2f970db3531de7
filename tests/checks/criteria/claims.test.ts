import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CLAIMS } from '../../../src/checks/criteria/claims.ts';
import { keptFrom, tableKeptFrom } from './tests-that-run.ts';

/** The rules of a built site are a table of sentences, which this file goes through in every clone of the project. */
const RULES = 'tests/site/rules/every.ts';
const GOES_THROUGH = 'tests/site/every-page.test.ts';

test.each(Object.entries(CLAIMS))('what is claimed for %s is held by tests of those names, which run on every machine', (_, claim) => {
  for (const { file, test: name } of [claim, ...(claim.also ?? [])]) {
    expect(file === RULES || file.endsWith('.test.ts'), file).toBe(true);
    expect(keptFrom(readFileSync(file, 'utf8'), name), `${file}: ${name}`).toEqual([]);
  }
});

test('every rule of a built site is gone through on every machine', () => {
  expect(tableKeptFrom(readFileSync(GOES_THROUGH, 'utf8'), 'EVERY')).toEqual([]);
});

describe('a test that holds a claim', () => {
  test.each([
    "test('a', () => {});",
    "describe('b', () => { it('a', () => {}); });",
    "describe('b', () => { test.skip('c', () => {}); test('a', () => {}); });",
    "test.each(cases)('a', () => {});",
    "describe.each(cases)('b', (_, { deployment }) => { const { origin } = deployment; test.runIf(origin !== undefined)('a', () => {}); });",
    "export const EVERY = { 'a': rule };",
  ])('runs as %s', (text) => expect(keptFrom(text, 'a')).toEqual([]));

  test.each([
    "test('a b', () => {});",
    "// test('a', () => {});",
    "const name = 'a';",
    "test.skip('a', () => {});",
    "test.todo('a');",
    "test.fails('a', () => {});",
    "test('a', { skip: true }, () => {});",
    "test('a', ({ skip }) => { skip(); });",
    "test('a', (context) => { context.skip(); });",
    "test.skipIf(!existsSync('../shared'))('a', () => {});",
    "test.runIf(existsSync('../shared'))('a', () => {});",
    "const isThere = existsSync('../shared'); test.runIf(isThere)('a', () => {});",
    "test.skipIf(!isThere).each(cases)('a', () => {});",
    "describe.skipIf(!isThere)('b', () => { test('a', () => {}); });",
    "describe('b', { skip: true }, () => { test('a', () => {}); });",
    "describe.skip('b', () => { describe('c', () => { test('a', () => {}); }); });",
    "describe.each(cases)('b', (one) => { const isThere = existsSync(one.file); test.runIf(isThere)('a', () => {}); });",
    "describe.each(cases)('b', () => { test.runIf(process.env['X'])('a', () => {}); });",
    "if (isThere) test('a', () => {});",
    "isThere && test('a', () => {});",
  ])('may not run as %s', (text) => expect(keptFrom(text, 'a')).not.toEqual([]));

  test('of a table is kept back with the table', () => {
    expect(tableKeptFrom("test.each(Object.entries(EVERY))('%s', () => {});", 'EVERY')).toEqual([]);
    expect(tableKeptFrom("test.skipIf(!isThere).each(Object.entries(EVERY))('%s', () => {});", 'EVERY')).toEqual(['skipIf']);
    expect(tableKeptFrom("test.each(cases)('%s', () => {});", 'EVERY')).toEqual(['is not gone through']);
  });
});
