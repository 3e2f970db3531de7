import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'criteria-'));
  cpSync('content', folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/checks/criteria/run.ts', ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { PATH: process.env['PATH'], SITE_CONTENT: folder, BUILD_DATE: '2026-11-21' },
  });
  return { status, out: stdout.replaceAll(folder, 'content'), err: stderr.replaceAll(folder, 'content') };
};

describe('npm run criteria', { timeout: 60_000 }, () => {
  test('tells the fourteen points, the counts and the next ten things, and what a pass means', () => {
    const { status, out } = run('blackpool');
    expect(status).toBe(0);
    expect(out).toContain('It does not mean that the area meets the framework.');
    expect(out.match(/^ {2}[ \d]\d {2}\S/gm)).toHaveLength(14);
    expect(out).toMatch(/^ +10\. /m);
  });

  test('gives every row of the catalogue as one array, with its evidence and what to edit', () => {
    const rows = JSON.parse(run('blackpool', '--json').out) as { id: string; kind: string; answer: string; evidence: object[]; remedy: object[] }[];
    expect(rows).toHaveLength(522);
    expect(rows.every((row) => ['id', 'level', 'kind', 'answer', 'evidence', 'remedy'].every((key) => key in row))).toBe(true);
    expect(rows.find(({ id }) => id === 'PG-ADD-1')).toMatchObject({
      answer: 'gap',
      evidence: [{ isGap: true, file: 'content/areas/blackpool/area.yml', field: 'gaps.sfl-lead', page: '/blackpool/about/' }],
    });
    expect(rows.filter(({ kind, answer }) => (kind === 'out-of-scope') !== (answer === 'not-scored'))).toEqual([]);
  });

  test('looks at one criterion, or at a level', () => {
    expect(run('wrenmouth', '--id', 'E1.2-L1-3').out).toMatch(
      /^E1\.2-L1-3 {2}min L1 {2}Met\n.*\n {2}Shown: Wrenmouth Families Line \(content\/areas\/wrenmouth\/lines\/hub-line\.md, hours\)/,
    );
    const minimum = JSON.parse(run('wrenmouth', '--level', 'minimum', '--json').out) as { level: string }[];
    expect(new Set(minimum.map(({ level }) => level))).toEqual(new Set(['min L1', 'min L2', 'min']));
  });

  test('says what it knows when it is asked for something else', () => {
    expect(run('wrenmoth')).toMatchObject({ status: 2, err: expect.stringContaining('Did you mean wrenmouth?') });
    expect(run('wrenmouth', '--id', 'E1.2-L1-33').err).toContain('Did you mean E1.2-L1-3?');
    expect(run('wrenmouth', '--level', 'highest').err).toContain('Write minimum, or one of: min L1');
  });

  test('keeps the answers for the page to compare with, when asked', () => {
    const kept = join(folder, 'areas/wrenmouth/criteria-last.json');
    rmSync(kept, { force: true });
    run('wrenmouth');
    expect(existsSync(kept)).toBe(false);
    run('wrenmouth', '--keep');
    expect(JSON.parse(readFileSync(kept, 'utf8'))).toMatchObject({ date: '2026-11-21', answers: { 'E1.2-L1-3': 'met' } });
    const check = spawnSync(process.execPath, ['src/checks/run.ts', '--area', 'wrenmouth'], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], SITE_CONTENT: folder },
    });
    expect(check.stdout).not.toContain('criteria-last.json');
  });

  test('stops the build where an area enforces a level it does not hold, and only there', () => {
    expect(run('--build').status).toBe(0);
    const path = join(folder, 'areas/blackpool/area.yml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\ncriteria:\n  - level: minimum\n    enforce: true\n`);
    const { status, err } = run('--build');
    expect(status).toBe(1);
    expect(err).toContain('F4-V-2  min  Not met');
    expect(err).not.toContain('go further');
  });
});
