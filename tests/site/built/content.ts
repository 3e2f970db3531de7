/** What editors wrote, read on its own and not through the site's model, so that a slip in the model cannot hide itself. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kind, placeOf } from '../../../src/schema/files.ts';
import { parseSource } from '../../../src/schema/front-matter.ts';

/** One record as written, before any default is filled in. */
export interface Written {
  readonly kind: Kind;
  readonly area?: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Content {
  /** Ids of the areas. */
  readonly areas: readonly string[];
  /** Codes of the languages besides English. */
  readonly languages: readonly string[];
  readonly records: readonly Written[];
}

/** Reads every record of a content folder, without translations. */
export function readContent(folder: string): Content {
  const records = globSync('**/*.{md,yml}', { cwd: folder })
    .sort()
    .flatMap((path): Written[] => {
      const place = placeOf(path);
      if (!place || place.language !== 'en') return [];
      const { data } = parseSource(readFileSync(join(folder, path), 'utf8'), path.endsWith('.md') ? 'md' : 'yml');
      return [{ kind: place.kind, id: place.id, ...(place.area && { area: place.area }), fields: data as Written['fields'] }];
    });
  return {
    areas: records.filter(({ kind }) => kind === 'area').map(({ area = '' }) => area),
    languages: records.filter(({ kind, id }) => kind === 'words' && id !== 'en').map(({ id }) => id),
    records,
  };
}

/** Every phone number a record gives, at any depth, written without spaces. */
export function numbersOf(value: unknown, field = ''): readonly string[] {
  if (typeof value === 'string') return ['number', 'phone', 'textphone'].includes(field) ? [value.replaceAll(' ', '')] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => numbersOf(inner, Array.isArray(value) ? field : name));
}

/** Where a guide stands: a topic's is on the topic's page, two have a page of their own. */
export function addressOf({ kind, id, fields }: Written): readonly string[] {
  const own: Record<string, string> = { 'worried-about-a-child': 'worried-about-a-child', 'for-professionals': 'professionals' };
  if (kind === 'guide') return typeof fields['topic'] === 'string' ? ['topics', fields['topic']] : own[id] ? [own[id]] : ['guides', id];
  const folders: Partial<Record<Kind, string>> = { service: 'services', line: 'phone-lines', place: 'places' };
  return [folders[kind] ?? kind, id];
}
