/** Builds the site into a folder of its own, for tests that need another deployment than dist. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder outside the project. */
export const emptyFolder = () => mkdtempSync(join(tmpdir(), 'front-door-'));

/** Removes folders made by emptyFolder. */
export const remove = (...folders: readonly string[]) => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
};

/** Runs one of the project's own commands. Returns its exit code and all it said. */
export function run(command: string, args: readonly string[], settings: Readonly<Record<string, string>>): { code: number; said: string } {
  // Only what a shell would give: vitest sets BASE_URL, MODE and more, which Astro would take for its own.
  const { PATH = '', HOME = '', TMPDIR = tmpdir() } = process.env;
  const env = { PATH: `${join(process.cwd(), 'node_modules', '.bin')}:${PATH}`, HOME, TMPDIR, ASTRO_TELEMETRY_DISABLED: '1', ...settings };
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env });
  return { code: status ?? 1, said: `${stdout}${stderr}` };
}

/** Builds the site with these settings and returns its folder. Throws with all the build said when it fails. */
export function build(settings: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  const { code, said } = run('astro', ['build', '--silent', '--config', 'tests/site/built/astro.config.mjs'], {
    BUILD_DATE: '2026-11-21',
    ...settings,
    SITE_OUT: join(folder, 'site'),
    TEST_CACHE: join(folder, 'cache'),
  });
  if (code === 0) return folder;
  remove(folder);
  throw new Error(said);
}
