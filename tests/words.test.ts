/** The interface's words: none missing, none left over, the same in every language. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseSource } from '../src/schema/front-matter.ts';
import { words as wordsFile, type Word, type WordsFile } from '../src/schema/national.ts';
import { place } from '../src/schema/place.ts';
import { resource } from '../src/schema/resource.ts';
import { panel } from '../src/schema/taking-part.ts';
import { topicSlug } from '../src/schema/topics.ts';
import * as vocabulary from '../src/schema/vocabulary.ts';

const filesOf = (pattern: string) => globSync(pattern).sort();
const read = (path: string): WordsFile => wordsFile.parse(parseSource(readFileSync(path, 'utf8'), 'yml').data);
const english = read('content/national/words/en.yml').words;
const source = filesOf('src/**/*.{ts,astro}').map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** A template such as `topic.${slug}` as a pattern of the keys it may become. */
const patternOf = (template: string) =>
  new RegExp(
    `^${template
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replaceAll('.', '\\.'))
      .join('[a-z0-9-]+')}$`,
  );

describe('in the pages', () => {
  const said = source.flatMap(({ path, text }) => [...text.matchAll(/\bsay\('([^']+)'/g)].map(([, key = '']) => ({ path, key })));
  const templates = source.flatMap(({ path, text }) =>
    [...text.matchAll(/`((?:[a-z0-9.-]|\$\{[^}`]*\})+)`/g)].map(([, template = '']) => ({ path, template })),
  );
  const spoken = templates.filter(({ path, template }) => source.find((file) => file.path === path)?.text.includes(`say(\`${template}\``));

  test('every text that is said has English words', () => {
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter(({ key }) => english[key] === undefined)).toEqual([]);
  });

  test('every text that is said by a list has English words for something in the list', () => {
    expect(spoken.length).toBeGreaterThan(20);
    expect(spoken.filter(({ template }) => !Object.keys(english).some((key) => patternOf(template).test(key)))).toEqual([]);
  });

  test('every English text is used somewhere', () => {
    const all = source.map(({ text }) => text).join('\n');
    const patterns = templates.filter(({ template }) => /^[a-z0-9-]+\./.test(template)).map(({ template }) => patternOf(template));
    expect(Object.keys(english).filter((key) => !all.includes(`'${key}'`) && !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });
});

describe('what editors choose from a list has words', () => {
  test.each([
    ['topic', topicSlug.options],
    ['stage', vocabulary.stage.options],
    ['core', vocabulary.core.options],
    ['mode', vocabulary.mode.options],
    ['method', vocabulary.method.options],
    ['route', vocabulary.accessRoute.options],
    ['provider', vocabulary.providerType.options],
    ['dads', vocabulary.dadsWelcome.options],
    ['audience', vocabulary.audience.options],
    ['place-type', vocabulary.placeType.options],
    ['facility', vocabulary.facility.options],
    ['advice', vocabulary.adviceTopic.options],
    ['access', vocabulary.ACCESS_KEYS],
    ['comms', vocabulary.ACCESS_KEYS],
    ['answer', vocabulary.accessAnswer.options],
    ['connects', vocabulary.connectsTo.options],
    ['alt', vocabulary.altFormat.options],
    ['premises', vocabulary.premises.options.filter((option) => option !== 'other')],
    ['relationship', vocabulary.relationshipStatus.options],
    ['paper', resource.shape.kind.options],
    ['help', place.shape.helpWith.unwrap().element.options],
    ['part.mode', panel.shape.modes.unwrap().element.options],
  ])('%s', (list, options) => {
    expect((options as readonly string[]).filter((option) => english[`${list}.${option}`] === undefined)).toEqual([]);
  });
});

const formsOf = (word: Word | undefined) => (typeof word === 'object' ? Object.values(word) : [word ?? '']);
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

describe.each(filesOf('content/national/words/*.yml').map((path) => [path]))('%s', (path) => {
  const { language, words } = read(path);

  test('has the same keys as the English', () => {
    expect(Object.keys(words).filter((key) => english[key] === undefined)).toEqual([]);
    expect(Object.keys(english).filter((key) => words[key] === undefined)).toEqual([]);
  });

  test('takes no value that the English does not give', () => {
    const given = (key: string) => new Set([...formsOf(english[key]).flatMap(namesIn), ...(typeof english[key] === 'object' ? ['count'] : [])]);
    expect(
      Object.keys(words).filter((key) =>
        formsOf(words[key])
          .flatMap(namesIn)
          .some((name) => !given(key).has(name)),
      ),
    ).toEqual([]);
  });

  test('leaves no value of the English out of its usual form', () => {
    const usual = (word: Word | undefined) => namesIn(typeof word === 'object' ? word.other : (word ?? '')).join();
    expect(Object.keys(words).filter((key) => usual(words[key]) !== usual(english[key]))).toEqual([]);
  });

  test('has the plural forms that its language tells apart', () => {
    const needed = new Intl.PluralRules(language.code).resolvedOptions().pluralCategories;
    const plurals = Object.entries(words).filter(([, word]) => typeof word === 'object');
    expect(plurals.filter(([, word]) => needed.some((form) => form !== 'other' && !(form in (word as object)))).map(([key]) => key)).toEqual([]);
  });

  test('is named by its own code', () => {
    expect(path).toContain(`/${language.code}.yml`);
  });
});
