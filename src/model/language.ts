/** The interface's words in each language, and what is shown when a language has none for something. */
import type { Word, WordsFile } from '../schema/national.ts';

export interface Language {
  /** BCP 47, as in ur. */
  readonly code: string;
  /** Its name in its own letters. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Readonly<Record<string, Word>>;
}

/** Says an interface text by its key, with {names} filled in; {count} chooses the plural form. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Which way a language is written, by its BCP 47 code. */
export const directionOf = (code: string): 'ltr' | 'rtl' => (new Intl.Locale(code).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr');

/** Turns a words file into a language. */
export const languageOf = ({ language, words }: WordsFile): Language => ({ code: language.code, name: language.name, direction: language.direction, words });

/** The word of a key as it was written: in the language, or in English. Throws when neither has it: a page never shows a key. */
function wordOf(key: string, language: Language, english: Language): Word {
  const word = language.words[key] ?? english.words[key];
  if (word === undefined) throw new Error(`No words for "${key}". Add it to content/national/words/en.yml.`);
  return word;
}

/** The words of some keys, for a reader's browser to say. Throws as the speaker does. */
export const wordsOf = (keys: readonly string[], language: Language, english: Language): Readonly<Record<string, Word>> =>
  Object.fromEntries(keys.map((key) => [key, wordOf(key, language, english)]));

/**
 * The function that says the interface's words in a language.
 * Throws when neither the language nor English has the key, or a value is missing.
 */
export function speaker(language: Language, english: Language): Say {
  const plurals = new Intl.PluralRules(language.code);
  const englishPlurals = new Intl.PluralRules('en');
  return (key, values = {}) => {
    const word = wordOf(key, language, english);
    const count = values['count'];
    const rules = language.words[key] === undefined ? englishPlurals : plurals;
    const text = typeof word === 'string' ? word : (word[rules.select(Number(count ?? 0))] ?? word.other);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The words "${key}" need a value for {${name}}.`);
      return String(value);
    });
  };
}

/** Joins names as people say them, in the language: "a, b and c". */
export const listed = (items: readonly string[], language: string) => new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);

/** The locale whose habits we write dates and lists in: British for English. */
export const localeOf = (language: string) => (language === 'en' ? 'en-GB' : `${language}-u-nu-latn`);
