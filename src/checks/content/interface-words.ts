/** The interface in each language says the same things with the same {places} filled in, in the plural forms that the language has. */
import type { Word, WordsFile } from '../../schema/national.ts';
import type { Finding } from '../findings.ts';
import { nearest } from '../nearest.ts';
import { choice, quoted } from '../quote.ts';
import { type RecordFile, recordsOf, type SourceFile } from '../source-file.ts';

type Words = WordsFile['words'];
type Form = Intl.LDMLPluralRule;

/** Must-fix findings: words that are missing, not in English, or with other {places}; plural forms a language has (CLDR) that are not written. */
export function interfaceWords(files: readonly SourceFile[]): Finding[] {
  const all = recordsOf(files, 'words');
  const english = all.find(({ id }) => id === 'en')?.fields.words;
  return all.flatMap((file) => [...wrongCode(file), ...(file.fields.words ? compared(file, file.fields.words, english ?? file.fields.words) : [])]);
}

const finding = (file: RecordFile<'words'>, path: readonly PropertyKey[], found: string, write: string): Finding => ({
  level: 'must',
  rule: 'interface-words',
  path: file.path,
  line: file.lineOf(path),
  found,
  write,
});

function wrongCode(file: RecordFile<'words'>): Finding[] {
  const code = file.fields.language?.code;
  return code === undefined || code === file.id
    ? []
    : [finding(file, ['language', 'code'], `The language is ${quoted(code)}, and the file is called ${file.id}.yml.`, 'Give both the same code.')];
}

function compared(file: RecordFile<'words'>, words: Words, english: Words): Finding[] {
  const missing = Object.keys(english).filter((key) => !Object.hasOwn(words, key));
  const more = Object.keys(words).filter((key) => !Object.hasOwn(english, key));
  return [
    ...missing.map((key) =>
      finding(
        file,
        ['words'],
        `${quoted(key)} is missing. In English it is ${quoted(textOf(english[key]))}.`,
        `Write "${key}: " and the words in this language.`,
      ),
    ),
    ...more.map((key) => {
      const near = nearest(key, missing);
      return finding(
        file,
        ['words', key],
        `${quoted(key)} is not in the English words.`,
        near ? `Did you mean ${near}?` : 'Take it out, or write it in en.yml too.',
      );
    }),
    ...Object.entries(words).flatMap(([key, word]) =>
      english[key] === undefined ? [] : [...forms(file, key, word, english[key]), ...places(file, key, word, english[key])],
    ),
  ];
}

function forms(file: RecordFile<'words'>, key: string, word: Word, english: Word): Finding[] {
  const at = ['words', key];
  if (typeof english === 'string')
    return typeof word === 'string' ? [] : [finding(file, at, `${quoted(key)} has plural forms, and the English has none.`, 'Write it as one text.')];
  const needed = new Intl.PluralRules(file.id).resolvedOptions().pluralCategories;
  if (typeof word === 'string')
    return [
      finding(
        file,
        at,
        `${quoted(key)} is one text, and the English has plural forms.`,
        `Write ${choice(needed, 'and')}, each on its own line and two spaces in.`,
      ),
    ];
  const missing = needed.filter((form) => word[form] === undefined);
  const more = (Object.keys(word) as Form[]).filter((form) => !needed.includes(form));
  return [
    ...missing.map((form) => finding(file, at, `${quoted(key)} has no form for ${quoted(form)}, which this language has.`, `Add "${form}: " and the words.`)),
    ...more.map((form) =>
      finding(
        file,
        [...at, form],
        `${quoted(key)} has a form for ${quoted(form)}, which this language has not.`,
        `Take it out. This language has ${choice(needed, 'and')}.`,
      ),
    ),
  ];
}

/** Every {place} must be in the text for "other"; the other forms may leave out the number, as in "one place". */
function places(file: RecordFile<'words'>, key: string, word: Word, english: Word): Finding[] {
  const wanted = placesIn(textOf(english));
  const texts = typeof word === 'string' ? [word] : Object.values(word).filter((text) => text !== undefined);
  const lost = wanted.filter((place) => !placesIn(textOf(word)).includes(place));
  const strange = [...new Set(texts.flatMap(placesIn))].filter((place) => !wanted.includes(place));
  return [
    ...lost.map((place) =>
      finding(
        file,
        ['words', key],
        `${quoted(key)} has no ${place}, and the English has.`,
        `Write ${place} where the value is to stand. Do not translate what is in the brackets.`,
      ),
    ),
    ...strange.map((place) =>
      finding(
        file,
        ['words', key],
        `${quoted(key)} has ${place}, and the English has not.`,
        wanted.length > 0 ? `Write ${choice(wanted, 'and')} as it is in English.` : 'Take it out.',
      ),
    ),
  ];
}

const textOf = (word: Word | undefined) => (typeof word === 'object' ? word.other : (word ?? ''));
const placesIn = (text: string) => [...new Set(text.match(/\{[^{}]*\}/g) ?? [])];
