import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { swapIn } from '../../src/import/swap-in.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const write = (name: string) => {
  mkdirSync(at(name));
  writeFileSync(join(at(name), 'file'), name);
};
const swap = () => swapIn(at('place'), at('writing'), at('previous'));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
  write('writing');
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['where there was nothing', []],
  ['of what was there', ['place']],
  ['of what was there, whatever a run that was ended left', ['place', 'previous']],
  ['when a run was ended half way', ['previous']],
])('a folder takes the place %s', (_, there) => {
  there.forEach(write);
  swap();
  expect([readFileSync(join(at('place'), 'file'), 'utf8'), readdirSync(folder)]).toEqual(['writing', ['place']]);
});

test('what is there stays when nothing was written', () => {
  write('place');
  rmSync(at('writing'), { recursive: true });
  expect(swap).toThrow();
  expect(existsSync(at('place'))).toBe(true);
});
