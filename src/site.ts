/**
 * The door: reads everything once, builds the directory, and lists the roots that pages are made under.
 * Pages import from here and never ask the content store themselves (measured: 2.5 times slower at 6,000 pages).
 */
import { getCollection } from 'astro:content';
import type { Contents, Entry, TranslationEntry } from './model/contents.ts';
import { directory } from './model/directory.ts';
import type { Area } from './model/entities.ts';
import { type AreaFrame, type Frame, frame } from './model/frame.ts';
import type { Language } from './model/language.ts';
import { rootPath } from './model/paths.ts';
import { type Kind, placeOf } from './schema/files.ts';

/** One tree of pages: an area (or the whole country) in one language. */
export interface Root {
  /** The route's [...root]: nothing for the first page of the site. */
  readonly path: string | undefined;
  readonly area?: Area;
  readonly language: Language;
}

/** A root of an area. */
export type AreaRoot = Root & { readonly area: Area };

const read = async <File>(kind: Kind): Promise<Entry<File>[]> => {
  const entries = await getCollection(kind as never);
  return (entries as { id: string; data: File; body?: string }[]).map(({ id: path, data, body = '' }) => {
    const place = placeOf(path);
    const area = place?.area;
    return { id: kind === 'area' ? (area ?? '') : (place?.id ?? path), ...(area && { area }), file: data, body };
  });
};

const readTranslations = async (): Promise<TranslationEntry[]> => {
  const entries = await getCollection('translation' as never);
  return (entries as { id: string; data: TranslationEntry['file']; body?: string }[]).flatMap(({ id: path, data, body = '' }) => {
    const place = placeOf(path);
    if (!place) return [];
    const { kind, area, id, language } = place;
    return [{ kind: kind as TranslationEntry['kind'], id: kind === 'area' ? (area ?? '') : id, ...(area && { area }), language, file: data, body }];
  });
};

/** Today in Europe/London as an ISO date; BUILD_DATE says another, so that a build can be made again. */
export const today = process.env['BUILD_DATE'] ?? new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());

const [holidays] = await read<{ bankHolidays: Contents['bankHolidays'] }>('holidays');
const [searchWords] = await read<NonNullable<Contents['searchWords']>>('searchWords');
const [authorities] = await read<{ authorities: Contents['authorities'] }>('authorities');

/** Everything the site knows. */
export const site = directory(
  {
    areas: await read('area'),
    places: await read('place'),
    services: await read('service'),
    lines: await read('line'),
    helplines: await read('helpline'),
    guides: await read('guide'),
    offers: await read('offer'),
    panels: await read('panel'),
    ways: await read('way'),
    changes: await read('change'),
    resources: await read('resource'),
    notices: await read('notice'),
    words: await read('words'),
    authorities: authorities?.file.authorities ?? [],
    bankHolidays: holidays?.file.bankHolidays ?? [],
    searchWords: searchWords?.file,
    translations: await readTranslations(),
  },
  today,
);

const only = process.env['SITE_AREA'];
if (only && !site.areas.has(only))
  throw new Error(`SITE_AREA is "${only}", and there is no folder content/areas/${only}. We have: ${[...site.areas.keys()].join(', ')}.`);

/** The roots of every area we publish, one a language. With SITE_AREA, that area stands at the first page. */
export const areaRoots: readonly AreaRoot[] = [...site.areas.values()]
  .filter(({ id }) => !only || id === only)
  .flatMap((area) => area.languages.map((language) => ({ path: rootPath(only ? undefined : area.id, language.code) || undefined, area, language })));

const nationalLanguages = [...new Set(['en', ...areaRoots.map(({ language }) => language.code)])].flatMap((code) => site.languages.get(code) ?? []);

/** The roots of areas that stand beside others: none when only one area is published. */
export const comparedRoots: readonly AreaRoot[] = only ? [] : areaRoots;

/** The roots of the national site: none when only one area is published. */
export const nationalRoots: readonly Root[] = only
  ? []
  : nationalLanguages.map((language) => ({ path: rootPath(undefined, language.code) || undefined, language }));

/** The frame of a page under a root. */
export const frameOf = <R extends Root>(root: R) =>
  frame(
    site,
    root.language,
    root.area,
    { base: import.meta.env.BASE_URL, alone: only !== undefined },
    root.area?.languages ?? nationalLanguages,
  ) as R extends AreaRoot ? AreaFrame : Frame;

/** What getStaticPaths returns for a page that stands once under each root. */
export const underEach = <R extends Root>(roots: readonly R[]) => roots.map((root) => ({ params: { root: root.path }, props: { root } }));

/** The roots of areas in English: calendars have one address in all languages. */
export const englishRoots = areaRoots.filter(({ language }) => language.code === 'en');
