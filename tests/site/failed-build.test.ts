/** A build that fails must leave the last good site whole: nothing gone, nothing new. */
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyFolder, remove, run } from './built/build.ts';

let folder: string;
let out: string;

beforeEach(() => {
  folder = emptyFolder();
  out = join(folder, 'site');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'the last good site');
});
afterEach(() => remove(folder));

const expectTheLastGoodSite = () => {
  expect(readdirSync(folder).filter((name) => name.startsWith('site'))).toEqual(['site']);
  expect(readdirSync(out)).toEqual(['index.html']);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good site');
};

test('a file that cannot be read stops the build before it starts, and is named', () => {
  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  appendFileSync(join(content, 'areas/blackpool/area.yml'), '\nname: [twice\n');
  const { code, said } = run('node', ['src/build.ts'], { SITE_CONTENT: content, SITE_OUT: out });
  expect(code).not.toBe(0);
  expect(said).toContain('areas/blackpool/area.yml');
  expect(said).toContain('The last good site is still in');
  expectTheLastGoodSite();
});

test('a build that fails half way is thrown away, and says why', () => {
  const { code, said } = run('node', ['src/build.ts'], { SITE_AREA: 'atlantis', SITE_OUT: out });
  expect(code).not.toBe(0);
  expect(said).toMatch(/atlantis[\s\S]*blackpool/);
  expectTheLastGoodSite();
});
