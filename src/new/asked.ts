/** What an editor asked for, from the words after "npm run new --". What we do not understand is answered with the right form, never with a guess. */
import type { z } from 'zod';
import { pagesOf } from '../checks/content/pages.ts';
import { nearest } from '../checks/nearest.ts';
import { choice, clean, quoted, sentence } from '../checks/quote.ts';
import { type Kind, KINDS, placeOf } from '../schema/files.ts';
import { fileName } from './file-name.ts';

/** What to make: an area (the folder of its name), a file at a path under content/, or a translation of the English file at a path as it was written. */
export type Asked =
  | { readonly make: 'area'; readonly id: string; readonly name: string }
  | { readonly make: 'file'; readonly kind: Kind; readonly id: string; readonly area?: string; readonly name: string; readonly path: string }
  | { readonly make: 'translation'; readonly language: string; readonly english: string };

/** What is in the content folder already. */
export interface There {
  readonly areas: readonly string[];
  readonly languages: readonly string[];
}

const kinds = Object.keys(KINDS) as Kind[];
const pathOf = (kind: Kind, id: string, area?: string) => `${area === undefined ? 'national' : `areas/${area}`}/${kind}s/${id}.md`;
/** Kinds that an area has files of, and kinds that the whole country has. A guide is both. */
const LOCAL = kinds.filter((kind) => placeOf(pathOf(kind, 'x', 'x'))?.kind === kind);
const NATIONAL = kinds.filter((kind) => placeOf(pathOf(kind, 'x'))?.kind === kind);
const EXAMPLES: Partial<Record<Kind, string>> = {
  service: 'Stay and play',
  place: 'North Hub',
  line: 'Family hub line',
  guide: 'Moving home',
  notice: 'North Hub is shut on Friday',
};

/** Every form of the command, one a line, after a sentence. */
export const FORMS = [
  'npm run new makes a file that is ready to fill in. Write one of these:',
  '',
  '  npm run new -- area "Name of the area"',
  ...LOCAL.map((kind) => `  npm run new -- ${kind} <area> "${EXAMPLES[kind] ?? 'Its name'}"`),
  ...NATIONAL.map((kind) => `  npm run new -- ${kind} "Its name"${kind === 'guide' ? '   (for every area)' : ''}`),
  '  npm run new -- translation <language> <path of the English file>',
].join('\n');

/** Reads the words of the command. Throws an Error whose message tells the editor what to write instead. */
export function asked(words: readonly string[], there: There): Asked {
  const [what, ...rest] = words.map((word) => clean(word)).filter((word) => word !== '');
  if (what === undefined) throw new Error(FORMS);
  const known = ['area', ...LOCAL, ...NATIONAL, 'translation'];
  if (!known.includes(what)) throw new Error(`We cannot make ${quoted(what)}.${didYouMean(what, known)}\n\n${FORMS}`);
  if (what === 'area') return newArea(rest.join(' '), there);
  if (what === 'translation') return newTranslation(rest);
  return newFile(what as Kind, rest, there);
}

function newArea(given: string, { areas, languages }: There): Asked {
  const name = named('area', given, 'npm run new -- area "Name of the area"');
  const id = idOf(name);
  if (areas.includes(id)) throw new Error(`There is an area ${quoted(id)} already, in areas/${id}. Nothing was changed.`);
  const taken = [...pagesOf([], undefined)].map((page) => page.split('/')[1]);
  if (taken.includes(id) || languages.includes(id))
    throw new Error(`An area cannot be called ${quoted(id)}, because a page of the site has that address. Write its whole name, as in "${name} County".`);
  return { make: 'area', id, name };
}

function newTranslation([language, ...path]: readonly string[]): Asked {
  const form = 'npm run new -- translation ur content/areas/<area>/services/stay-and-play.md';
  if (language === undefined || path.length === 0) throw new Error(`Say which language, and then which file. Write:\n\n  ${form}`);
  if (!/^[a-z]{2,3}$/.test(language))
    throw new Error(`${quoted(language)} is not a language code. A code has two or three small letters, as in ur or pl. Write:\n\n  ${form}`);
  if (language === 'en') throw new Error(`English is what a translation is made from. Write another language first:\n\n  ${form}`);
  return { make: 'translation', language, english: path.join(' ') };
}

function newFile(kind: Kind, rest: readonly string[], { areas }: There): Asked {
  const [first = '', ...others] = rest;
  const form = `npm run new -- ${kind} ${LOCAL.includes(kind) ? '<area> ' : ''}"${EXAMPLES[kind] ?? 'Its name'}"`;
  if (LOCAL.includes(kind) && areas.includes(first)) {
    const name = named(kind, others.join(' '), form.replace('<area>', first));
    const id = idOf(name);
    return { make: 'file', kind, id, area: first, name, path: pathOf(kind, id, first) };
  }
  const near = nearest(first, areas);
  const meant = near === undefined || others.length === 0 ? '' : ` Did you mean ${near}?`;
  if (!NATIONAL.includes(kind) || meant !== '') {
    const have = areas.length > 0 ? `We have ${choice(areas.slice(0, 12), 'and')}.` : 'There is none yet: begin with npm run new -- area "Name of the area".';
    throw new Error(`${first === '' ? 'Say which area it is in.' : `There is no area ${quoted(first)}.${meant}`} ${have} Write:\n\n  ${form}`);
  }
  const name = named(kind, rest.join(' '), form.replace('<area> ', ''));
  const id = idOf(name);
  return { make: 'file', kind, id, name, path: pathOf(kind, id) };
}

/** The name, when the schema takes it. */
function named(kind: Kind, name: string, form: string): string {
  if (name === '') throw new Error(`Say what it is called. Write:\n\n  ${form}`);
  const { shape } = KINDS[kind].schema as z.ZodObject;
  const problem = (shape['name'] as z.ZodType).safeParse(name).error?.issues[0]?.message;
  if (problem !== undefined) throw new Error(`The name is ${name.length} characters long. ${sentence(problem)}`);
  return name;
}

function idOf(name: string): string {
  const id = fileName(name);
  if (id === '')
    throw new Error(
      `A file name is made from the letters a to z and numbers, and ${quoted(name)} has none. Write the name in English letters here. In the file you may write it as you like.`,
    );
  return id;
}

const didYouMean = (word: string, known: readonly string[]) => {
  const near = nearest(word, known);
  return near === undefined ? '' : ` Did you mean ${near}?`;
};
