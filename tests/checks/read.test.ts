import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/checks/read.ts';
import { withFolder } from './content-folder.ts';

const SERVICE = 'areas/hill/services/stay-and-play.md';
const told = (folder: string) => readContent(folder).findings.map(({ path, rule }) => `${path} ${rule}`);

describe('Reading a folder', { timeout: 60_000 }, () => {
  it('gives each file its kind, area, name, language and fields', () => {
    const file = withFolder({}, (folder) => readContent(folder).files.find(({ path }) => path === 'areas/hill/places/hill-hub.ur.md'));
    expect(file).toMatchObject({ kind: 'place', area: 'hill', id: 'hill-hub', language: 'ur', fields: { translates: '2026-11-01', machine: false } });
  });

  it('gives files in the same order each time', () => {
    const paths = withFolder({}, (folder) => readContent(folder).files.map(({ path }) => path));
    expect(paths).toEqual([...paths].sort());
  });

  it('reads a file with Windows line endings and a byte order mark as it reads any other', () => {
    const text = '\uFEFF---\r\nname: Stay\r\nsummary: Toys\r\n---\r\n\r\nCome.\r\n';
    const file = withFolder({ [SERVICE]: text }, (folder) => readContent(folder).files.find(({ path }) => path === SERVICE));
    expect(file).toMatchObject({ fields: { name: 'Stay', summary: 'Toys' }, bodyLine: 5 });
    expect(file?.lineOf(['summary'])).toBe(3);
    expect(file?.lines[2]).toBe('summary: Toys');
  });

  it('keeps the name of a file it cannot read, so that others may refer to it', () => {
    const { files, findings } = withFolder({ [SERVICE]: '' }, readContent);
    expect(findings).toHaveLength(1);
    expect(files.find(({ path }) => path === SERVICE)).toMatchObject({ id: 'stay-and-play', data: undefined });
  });

  it('does not follow links, to a file, to a folder above, or to nothing', () => {
    const findings = withFolder({}, (folder) => {
      symlinkSync('/etc/hostname', join(folder, 'areas/hill/services/linked.md'));
      symlinkSync('..', join(folder, 'areas/hill/services/round'));
      symlinkSync('/no/such/file', join(folder, 'national/guides/nothing.md'));
      return told(folder);
    });
    expect(findings).toEqual([
      'areas/hill/services/linked.md not-readable',
      'areas/hill/services/round not-readable',
      'national/guides/nothing.md not-readable',
    ]);
  });

  it('does not wait for ever at a pipe', () => {
    const findings = withFolder({}, (folder) => {
      spawnSync('mkfifo', [join(folder, 'areas/hill/services/pipe.md')]);
      return told(folder);
    });
    expect(findings).toEqual(['areas/hill/services/pipe.md not-readable']);
  });

  it('takes a folder with the name of a file for a folder', () => {
    const findings = withFolder({}, (folder) => {
      mkdirSync(join(folder, 'areas/hill/services/folder.md'));
      writeFileSync(join(folder, 'areas/hill/services/folder.md/inside.md'), 'words');
      return told(folder);
    });
    expect(findings).toEqual(['areas/hill/services/folder.md/inside.md unknown-file']);
  });

  it('tells of a file it may not open', () => {
    const out = withFolder({}, (folder) => {
      chmodSync(folder, 0o755);
      chmodSync(join(folder, SERVICE), 0o000);
      const script = `import { readContent } from ${JSON.stringify(join(process.cwd(), 'src/checks/read.ts'))}; console.log(JSON.stringify(readContent(${JSON.stringify(folder)}).findings))`;
      const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {};
      return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8', ...nobody }).stdout;
    });
    expect(JSON.parse(out)).toMatchObject([{ path: SERVICE, rule: 'not-readable', found: 'The file could not be opened.' }]);
  });

  it('tells of a folder that is not there', () => {
    expect(told('/no/such/folder')).toEqual(['. not-readable']);
  });
});
