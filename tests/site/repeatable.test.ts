import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build, remove } from './built/build.ts';

const folders: string[] = [];
afterAll(() => remove(...folders));

const filesOf = (folder: string) =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** The files of two sites that are not the same, each with what stands where they part. */
function differences(one: string, other: string): readonly string[] {
  const names = [...new Set([...filesOf(one), ...filesOf(other)])];
  return names.flatMap((name) => {
    const [here, there] = [one, other].map((folder) => (filesOf(folder).includes(name) ? readFileSync(join(folder, name), 'latin1') : ''));
    if (here === there) return [];
    const at = [...(here ?? '')].findIndex((letter, index) => letter !== there?.[index]);
    return [`${name} at ${at}: ${here?.slice(Math.max(0, at - 40), at + 40)} | ${there?.slice(Math.max(0, at - 40), at + 40)}`];
  });
}

test('two builds of the same content and date are the same byte for byte, whatever the machine\'s clock and language', () => {
  folders.push(build({ TZ: 'Pacific/Auckland', LANG: 'C' }), build({ TZ: 'America/Los_Angeles', LANG: 'pl_PL.UTF-8' }));
  const [one = '', other = ''] = folders.map((folder) => join(folder, 'site'));
  expect(filesOf(one).length).toBeGreaterThan(100);
  expect(differences(one, other).slice(0, 5)).toEqual([]);
});
