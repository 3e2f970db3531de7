import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editorSchemas } from '../../src/checks/editor-schemas.ts';
import { fieldGuide } from '../../src/checks/field-guide.ts';

describe('npm run fields', { timeout: 60_000 }, () => {
  it('has been run since the schema last changed', () => {
    expect(readFileSync('content/FIELDS.md', 'utf8')).toBe(fieldGuide());
    for (const [name, text] of editorSchemas()) expect(readFileSync(`content/.schemas/${name}`, 'utf8')).toBe(text);
  });

  it('finds nothing to do with --check', () => {
    expect(spawnSync(process.execPath, ['src/checks/write-field-guide.ts', '--check'], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  it('is what the editor settings point to', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': Record<string, unknown> };
    const names = Object.keys(settings['yaml.schemas']).map((path) => path.replace('./content/.schemas/', ''));
    expect(names.filter((name) => !editorSchemas().has(name))).toEqual([]);
  });
});
