import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type Changes, TODAY, withFolder } from './content-folder.ts';

const SERVICE = 'areas/hill/services/stay-and-play.md';

function check(args: readonly string[], changes: Changes = {}, env: Record<string, string> = {}) {
  return withFolder(changes, (folder) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/checks/run.ts', ...args], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], SITE_CONTENT: folder, BUILD_DATE: TODAY, ...env },
    });
    return { status, out: stdout.replaceAll(folder, 'content'), err: stderr };
  });
}

describe('npm run check', { timeout: 60_000 }, () => {
  it('ends well when nothing must be fixed, even if something should be', () => {
    expect(check([])).toEqual({ status: 0, out: '0 must fix, 0 should fix, 0 soon, in 28 files.\n', err: '' });
    expect(check([], {}, { BUILD_DATE: '2027-12-01' })).toMatchObject({ status: 0, out: expect.stringMatching(/0 must fix, [1-9]/) });
  });

  it('ends with 1 when something must be fixed', () => {
    const { status, out } = check([], { [SERVICE]: ['cost: free', 'cost: fre'] });
    expect(status).toBe(1);
    expect(out).toContain(`content/${SERVICE}:13  must fix\n  Found: "cost" is "fre".\n  To do: Did you mean free?`);
  });

  it('has no colour when nobody looks', () => {
    expect(check([], { [SERVICE]: '' }).out).not.toContain('\u001B');
  });

  it('gives one array for machines, as long as it may be', () => {
    const { status, out } = check(['--json'], { [SERVICE]: `---\n${Array.from({ length: 600 }, (_, at) => `field${at}: x`).join('\n')}\n---\n` });
    expect(status).toBe(1);
    expect(JSON.parse(out).length).toBeGreaterThan(600);
  });

  it('looks at one area when asked', () => {
    expect(check(['--area', 'hill'], { 'national/guides/feeding.md': '' }).status).toBe(0);
    expect(check(['--area', 'hil'])).toMatchObject({ status: 2, err: 'There is no area "hil". Did you mean hill?\n' });
  });

  it('notes each finding on GitHub', () => {
    expect(check([], { [SERVICE]: '' }, { GITHUB_ACTIONS: 'true' }).out).toContain(
      `::error file=content/${SERVICE},line=1,title=must fix%3A not-readable::The file is empty.`,
    );
  });

  it('shows the whole command when the bare -- was left out', () => {
    expect(check(['hill'], {}, { npm_config_area: 'true' })).toMatchObject({ status: 2, err: expect.stringContaining('npm run check -- --area hill') });
    expect(check([], {}, { npm_config_area: 'hill' })).toMatchObject({ status: 2, err: expect.stringContaining('npm run check -- --area hill') });
  });

  it('says how it is called when it is called otherwise', () => {
    expect(check(['--jsn'])).toMatchObject({ status: 2, err: expect.stringContaining('npm run check') });
    expect(check([], {}, { BUILD_DATE: 'today' })).toMatchObject({ status: 2, err: expect.stringContaining('year-month-day') });
  });
});
