/** Everything a page needs to speak to one reader: the language asked for, the words, the addresses. Pages make one and pass it down. */
import type { Area, Directory } from './entities.ts';
import { type Language, type Say, speaker, wordsOf } from './language.ts';
import { type Go, goFrom, linkFrom, rootPath } from './paths.ts';
import { type Said, type Spoken, type Words, spoken } from './said.ts';
import type { Word } from '../schema/national.ts';

export interface Frame {
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly area?: Area;
  readonly directory: Directory;
  readonly say: Say;
  /** The words of some keys, for the reader's browser to say. Throws as `say` does. */
  readonly wordsOf: (keys: readonly string[]) => Readonly<Record<string, Word>>;
  /** The address of a page of this area (or of the national site) in this language. */
  readonly go: Go;
  /** The same in another language. */
  readonly goIn: (language: string) => Go;
  /** The same of another area, or of the national site when none is named. Where one area stands alone there is no other. */
  readonly goTo: (area: string | undefined, language: string) => Go;
  /** True when one area stands at the first page. */
  readonly alone: boolean;
  /** The address of a file that has one address in all languages and areas. */
  readonly file: (path: string) => string;
  /** Where a link that an editor wrote leads. */
  readonly link: (href: string) => string;
  /** A record's words for this reader. */
  readonly read: <W>(words: Words<W>) => Spoken<W>;
  /** An interface text, with its language. */
  readonly said: (text: string) => Said;
}

interface Deployment {
  /** Where the site stands, as in "/" or "/family-hubs/". */
  readonly base: string;
  /** True when one area stands at the first page. */
  readonly alone: boolean;
}

/** Makes the frame of a root. Throws when the words have no English, which the check reports first. */
export function frame(directory: Directory, language: Language, area: Area | undefined, { base, alone }: Deployment, languages: readonly Language[]): Frame {
  const english = directory.languages.get('en');
  if (!english) throw new Error('content/national/words/en.yml is missing.');
  const goIn = (code: string) => goFrom({ path: rootPath(alone ? undefined : area?.id, code), base });
  const go = goIn(language.code);
  return {
    language,
    languages,
    ...(area && { area }),
    directory,
    say: speaker(language, english),
    wordsOf: (keys) => wordsOf(keys, language, english),
    go,
    goIn,
    goTo: (id, code) => goFrom({ path: rootPath(alone ? undefined : id, code), base }),
    alone,
    file: (path) => `${base.replace(/\/$/, '')}/${path}`,
    link: linkFrom(go),
    read: (words) => spoken(words, language.code),
    said: (text) => ({ text, language: language.code }),
  };
}

/** The frame of a page of an area. */
export type AreaFrame = Frame & { readonly area: Area };

/** The addresses of another area's pages: in the reader's language where it has them, and in English where not. */
export const goThere = ({ id, languages }: Area, { goTo, language }: Frame): Go =>
  goTo(id, languages.some(({ code }) => code === language.code) ? language.code : 'en');
