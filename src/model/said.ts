/**
 * Words with the language they are really in. A page has two languages: the frame's, which the reader asked for, and the words',
 * which may have to be English. Every text of a record carries its own, so a fallback gets the right lang and dir (WCAG 2.2, 3.1.2).
 */
import type { TranslationEntry } from './contents.ts';

export interface Said<T = string> {
  readonly text: T;
  readonly language: string;
}

/** A text that only ever comes in English, such as a name or an editor's note; nothing when there is none. */
export const inEnglish = (text: string | false | undefined): Said | undefined => (text ? { text, language: 'en' } : undefined);

/** The words of a record, each with its language. What nobody wrote is left out. */
export type Spoken<W> = { readonly [K in keyof W]: undefined extends W[K] ? Said<NonNullable<W[K]>> | undefined : Said<W[K]> } & { readonly body: Said };

export interface Translation {
  readonly words: Readonly<Record<string, unknown>>;
  /** True when the English words changed after this was made. */
  readonly stale: boolean;
  readonly machine: boolean;
}

export interface Words<W> {
  readonly english: W & { readonly body: string };
  readonly others: ReadonlyMap<string, Translation>;
}

/** Gathers a record's English words and its translations. `written` is the ISO date of the English words. */
export function wordsOf<W extends object>(
  fields: readonly string[],
  file: object,
  body: string,
  written: string,
  translations: readonly TranslationEntry[],
): Words<W> {
  const source = file as Record<string, unknown>;
  const english = Object.fromEntries(fields.filter((field) => source[field] !== undefined).map((field) => [field, source[field]]));
  return {
    english: { ...(english as W), body: body.trim() },
    others: new Map(
      translations.map(({ language, file: { translates, machine = false, ...words }, body: own }) => [
        language,
        { words: own.trim() ? { ...words, body: own.trim() } : words, stale: translates < written, machine },
      ]),
    ),
  };
}

/** The record's words for a reader of this language: translated where there is a translation, English where there is not. */
export function spoken<W>({ english, others }: Words<W>, language: string): Spoken<W> {
  const own = others.get(language)?.words ?? {};
  return Object.fromEntries(
    Object.entries(english).map(([field, text]) => [field, own[field] === undefined ? { text, language: 'en' } : { text: own[field], language }]),
  ) as Spoken<W>;
}

/** What a reader of this language should be told about the record's words. */
export function wordsState<W>({ others }: Words<W>, language: string): 'own' | 'stale' | 'missing' {
  if (language === 'en') return 'own';
  const translation = others.get(language);
  if (!translation) return 'missing';
  return translation.stale ? 'stale' : 'own';
}
