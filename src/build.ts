/**
 * Builds the site. Bad content stops it before it starts, and so does a criterion of a level that an area enforces. A build that fails
 * leaves the last good site standing: everything is written beside it, and the two change places only when the new one is whole.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';

const out = process.env['SITE_OUT'] ?? 'dist';
const building = `${out}-building`;
const previous = `${out}-previous`;

const run = (command: string, args: readonly string[]) => {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, SITE_OUT: building } });
  if (status === 0) return;
  rmSync(building, { recursive: true, force: true });
  console.error(existsSync(out) ? `\nNothing was changed. The last good site is still in ${out}/.` : '\nNothing was built.');
  process.exit(status ?? 1);
};

rmSync(building, { recursive: true, force: true });
run('node', ['src/checks/run.ts']);
run('node', ['src/checks/criteria/run.ts', '--build']);
run('astro', ['build', '--silent']);
rmSync(previous, { recursive: true, force: true });
if (existsSync(out)) renameSync(out, previous);
renameSync(building, out);
rmSync(previous, { recursive: true, force: true });
console.log(`The site is in ${out}/.`);
