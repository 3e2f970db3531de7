import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slipsOf } from '../../src/checks/slips.ts';
import { translationFile } from '../../src/new/translation-file.ts';
import { placeOf, type Place } from '../../src/schema/files.ts';
import { parseSource } from '../../src/schema/front-matter.ts';
import { type Translated, translation } from '../../src/schema/translation.ts';
import { SOUND } from '../checks/content-folder.ts';

const HILL = 'areas/hill/';
const PATHS = [
  'area.yml',
  'offer.md',
  'places/hill-hub.md',
  'services/stay-and-play.md',
  'lines/family-hub-line.md',
  'guides/housing.md',
  'panels/parents.md',
  'ways/survey.md',
  'changes/warm-drinks.md',
  'resources/poster.md',
].map((path) => `${HILL}${path}`);
const formatOf = (path: string) => (path.endsWith('.yml') ? 'yml' : 'md');
const made = (text: string, path: string) => translationFile(parseSource(text, formatOf(path)), placeOf(path) as Place, path);
const english = (path: string) => readFileSync(`${SOUND}/${path}`, 'utf8');

describe.each([...PATHS, 'national/guides/feeding.md', 'national/helplines/calm.md'])('A translation of %s', (path) => {
  const text = made(english(path), path);
  const schema = translation[placeOf(path)?.kind as Translated];

  it('can be read, and every slip in it is an empty field', () => {
    const { data, problems } = parseSource(text, formatOf(path));
    expect(problems).toEqual([]);
    expect(slipsOf(schema, data).filter(({ value }) => value !== '')).toEqual([]);
  });

  it('is right when its words are filled in', () => {
    const { data } = parseSource(text.replaceAll('""', '"الفاظ"'), formatOf(path));
    expect(slipsOf(schema, data)).toEqual([]);
  });
});

const guide = (fields: string, body = '') => made(`---\nname: Feeding\nreviewed: 2026-11-01\n${fields}\n---\n${body}`, 'national/guides/feeding.md');

describe('A new translation', () => {
  it('is dated by the English words, not by the day they were last checked', () => {
    expect(guide('')).toContain('\ntranslates: "2026-11-01"\n');
    expect(guide('wordsChanged: 2026-05-07')).toContain('\ntranslates: "2026-05-07"\n');
  });

  it('cannot be made from English that nobody has checked', () => {
    expect(() => made('---\nname: X\nreviewed: ""\n---\n', `${HILL}services/x.md`)).toThrow('Fill in the English first');
  });

  it('shows the English above each field, and no fact', () => {
    const text = guide('summary: Milk and more\ntopics: [housing]');
    expect(text).toContain('# Milk and more\nsummary: ""\n');
    expect(text).not.toContain('topics');
  });

  it('has a field for each item of a list, each link and each stage', () => {
    expect(guide('links:\n  - { key: nhs, label: On nhs.uk }')).toContain('linkLabels:\n  # On nhs.uk\n  nhs: ""\n');
    expect(made('---\nreviewed: 2026-11-01\nhowToGet: [Ring us., Come in.]\n---\n', `${HILL}services/x.md`)).toContain(
      'howToGet:\n  # Ring us.\n  - ""\n  # Come in.\n  - ""\n',
    );
    expect(made('---\nreviewed: 2026-11-01\nstages:\n  - { stage: 0-2, whatToExpect: A visit. }\n---\n', `${HILL}offer.md`)).toContain(
      'stageWords:\n  # A visit.\n  0-2: ""\n',
    );
  });

  it('shows the English text as it is, with its own left to write', () => {
    const text = guide('', '## Milk\n\n---\n\nRing [us](/places/).\n');
    expect(text).toContain('# ## Milk\n#\n# ---\n#\n# Ring [us](/places/).\n---\n');
    expect(parseSource(text, 'md').body.trim()).toBe('');
  });
});
