import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { SOUND, TODAY, withFolder } from '../checks/content-folder.ts';
import { filledIn } from './filled-in.ts';

const SERVICE = 'areas/hill/services/warm-drinks.md';

function make(folder: string, ...words: string[]) {
  const env = { PATH: process.env['PATH'], SITE_CONTENT: folder, BUILD_DATE: TODAY };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/new/run.ts', ...words], { encoding: 'utf8', env });
  return { status, out: stdout.replaceAll(folder, 'content'), err: stderr.replaceAll(folder, 'content') };
}
const paths = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

describe('npm run new', { timeout: 60_000 }, () => {
  it('makes a file and says where it is', () => {
    withFolder({}, (folder) => {
      const before = paths(folder);
      expect(make(folder, 'service', 'hill', 'Warm drinks')).toMatchObject({ status: 0, err: '', out: expect.stringContaining(`content/${SERVICE}`) });
      expect(paths(folder).filter((path) => !before.includes(path))).toEqual([SERVICE]);
      expect(read(folder, SERVICE)).toContain('name: "Warm drinks"');
    });
  });

  it('makes a service that has nothing to fix once it is filled in', () => {
    withFolder({}, (folder) => {
      make(folder, 'service', 'hill', 'Warm drinks');
      const changes = { [SERVICE]: filledIn(read(folder, SERVICE), { type: '"vcfs"' }) };
      expect(withFolder(changes, (filled) => checkContent(filled, TODAY).findings).filter(({ level }) => level === 'must')).toEqual([]);
    });
  });

  it('never writes over a file', () => {
    withFolder({ [SERVICE]: 'mine' }, (folder) => {
      expect(make(folder, 'service', 'hill', 'Warm drinks!')).toMatchObject({
        status: 2,
        out: '',
        err: expect.stringContaining('is there already, and nothing was changed'),
      });
      expect(read(folder, SERVICE)).toBe('mine');
    });
  });

  it('never writes into a folder that is there already', () => {
    withFolder({ 'areas/vale/lines/old.md': 'mine' }, (folder) => {
      expect(make(folder, 'area', 'Vale')).toMatchObject({ status: 2, err: expect.stringContaining('areas/vale already') });
      expect(paths(join(folder, 'areas/vale'))).toEqual(['lines', 'lines/old.md']);
    });
  });

  it('stays in the content folder, whatever it is called with', () => {
    withFolder({}, (folder) => {
      const content = join(folder, 'areas/hill/guides');
      cpSync(SOUND, content, { recursive: true });
      const outside = () => paths(folder).filter((path) => !path.startsWith('areas/hill/guides/'));
      const before = outside();
      for (const words of [
        ['area', '../../X'],
        ['service', '..', 'x'],
        ['service', 'hill', '../../x'],
        ['translation', 'ur', '../housing.md'],
      ])
        make(content, ...words);
      expect(paths(content)).toEqual(expect.arrayContaining(['areas/x/area.yml', 'areas/hill/services/x.md']));
      expect(outside()).toEqual(before);
    });
  });

  it('makes an area from what the list of authorities knows', () => {
    withFolder({}, (folder) => {
      expect(make(folder, 'area', 'blackpool').status).toBe(0);
      expect(read(folder, 'areas/blackpool/area.yml')).toContain('officialCode: "E06000009"');
    });
  });

  it('asks for the capitals of an area that is in no list', () => {
    withFolder({}, (folder) => {
      expect(make(folder, 'area', 'north sea')).toMatchObject({ status: 2, err: expect.stringContaining('npm run new -- area "North Sea"') });
      expect(paths(join(folder, 'areas'))).not.toContain('north-sea');
    });
  });

  it('says what makes a translation seen only while it is missing', () => {
    withFolder({}, (folder) => {
      expect(make(folder, 'translation', 'pl', 'areas/hill/offer.md').out).toContain('languages:\n  - code: "pl"');
      expect(make(folder, 'translation', 'ur', 'areas/hill/lines/family-hub-line.md').out).not.toContain('languages:');
    });
  });

  it('makes a guide to a topic when it has the name of one, and says what it replaces', () => {
    withFolder({}, (folder) => {
      make(folder, 'guide', 'hill', 'Feeding');
      make(folder, 'guide', 'hill', 'School attendance');
      expect(read(folder, 'areas/hill/guides/feeding.md')).toContain('# In this area families read this instead of');
      expect(read(folder, 'areas/hill/guides/school-attendance.md')).toContain('topic: "school-attendance"');
    });
  });

  it('makes a translation beside the English file, however its path is written', () => {
    withFolder({}, (folder) => {
      for (const [language, path] of [
        ['ur', 'content/areas/hill/offer.md'],
        ['pl', './areas/hill/offer.md'],
        ['ar', join(folder, 'areas/hill/offer.md')],
        ['ro', 'areas\\hill\\offer.md'],
      ] as const) {
        expect(make(folder, 'translation', language, path).err).toBe('');
        expect(read(folder, `areas/hill/offer.${language}.md`)).toContain('translates: "2026-11-01"');
      }
    });
  });

  it.each([
    ['a file that is not there', 'areas/hill/ofer.md', 'Did you mean content/areas/hill/offer.md?'],
    ['a translation', 'areas/hill/area.ur.yml', 'is a translation itself'],
    ['a list with no words', 'national/authorities.yml', 'has no words to translate'],
    ['a file that cannot be read', 'areas/hill/places/broken.md', 'cannot be read'],
  ])('makes no translation of %s', (_, path, message) => {
    withFolder({ 'areas/hill/places/broken.md': '---\nname: "x\n---\n' }, (folder) => {
      expect(make(folder, 'translation', 'pl', path)).toMatchObject({ status: 2, out: '', err: expect.stringContaining(message) });
    });
  });

  it('says what to do where there is no content', () => {
    withFolder({}, (folder) => {
      expect(make(join(folder, 'nothing'), 'area', 'Hill')).toMatchObject({ status: 2, err: expect.stringContaining('There is no folder') });
    });
  });
});
