/**
 * A copy of the site's code and content in a folder of its own, with its own cache. A build measured there neither disturbs the working copy's
 * cache nor is disturbed by an edit half-way.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** Where Astro and Vite keep what they made before: the copy starts without. */
const CACHES = ['.astro', '.vite', '.vite-temp', '.cache'];

/** Copies the site at `site` to the empty folder `to`; the packages are linked, one by one. */
export function copySite(site: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of PARTS.filter((one) => existsSync(join(site, one)))) cpSync(join(site, name), join(to, name), { recursive: true });
  mkdirSync(join(to, 'node_modules'));
  for (const name of readdirSync(join(site, 'node_modules')).filter((one) => !CACHES.includes(one)))
    symlinkSync(join(site, 'node_modules', name), join(to, 'node_modules', name));
}
