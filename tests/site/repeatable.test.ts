import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build, remove } from './built/build.ts';

const folders: string[] = [];
afterAll(() => remove(...folders));

/** Every file of a site with its bytes. */
const filesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );

/** The files of two sites that are not the same, each with what stands where they part. */
function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((name) => {
    const [here = '', there = ''] = [one.get(name), other.get(name)];
    if (here === there) return [];
    const at = [...here].findIndex((letter, index) => letter !== there[index]);
    return [`${name} at ${at}: ${here.slice(Math.max(0, at - 40), at + 40)} | ${there.slice(Math.max(0, at - 40), at + 40)}`];
  });
}

test("two builds of the same content and date are the same byte for byte, whatever the machine's clock and language", () => {
  folders.push(build({ TZ: 'Pacific/Auckland', LANG: 'C' }), build({ TZ: 'America/Los_Angeles', LANG: 'pl_PL.UTF-8' }));
  const [one = new Map(), other = new Map()] = folders.map((folder) => filesOf(join(folder, 'site')));
  expect(one.size).toBeGreaterThan(100);
  expect(differences(one, other).slice(0, 5)).toEqual([]);
});
