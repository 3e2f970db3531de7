/** Which file is which: the one table that the site, the checks and the editors' completion share. */
import type { z } from 'zod';
import { area } from './area.ts';
import { guide } from './guide.ts';
import { helpline, line } from './line.ts';
import { authorities, bankHolidays, criteria, words } from './national.ts';
import { notice } from './notice.ts';
import { offer } from './offer.ts';
import { place } from './place.ts';
import { resource } from './resource.ts';
import { searchWords } from './search-words.ts';
import { service } from './service.ts';
import { change, panel, way } from './taking-part.ts';
import { type Translated, translation } from './translation.ts';

/** Every kind of file, its schema, and what editors call it. */
export const KINDS = {
  area: { schema: area, called: 'an area' },
  place: { schema: place, called: 'a place' },
  service: { schema: service, called: 'a service' },
  line: { schema: line, called: 'a phone line' },
  helpline: { schema: helpline, called: 'a national helpline' },
  guide: { schema: guide, called: 'a guide' },
  offer: { schema: offer, called: 'an offer' },
  panel: { schema: panel, called: 'a panel' },
  way: { schema: way, called: 'a way to take part' },
  change: { schema: change, called: 'a change families asked for' },
  resource: { schema: resource, called: 'something on paper' },
  notice: { schema: notice, called: 'a notice' },
  authorities: { schema: authorities, called: 'the list of authorities' },
  words: { schema: words, called: 'interface words' },
  criteria: { schema: criteria, called: 'the criteria' },
  holidays: { schema: bankHolidays, called: 'the bank holidays' },
  searchWords: { schema: searchWords, called: 'the search words' },
} as const satisfies Record<string, { schema: z.ZodType; called: string }>;

export type Kind = keyof typeof KINDS;

/** What a path under content/ says of its file: its kind, area, id and language ("en" for a record, another for a translation). */
export interface Place {
  readonly kind: Kind;
  readonly area?: string;
  readonly id: string;
  readonly language: string;
}

const FOLDERS: Record<string, Kind> = {
  places: 'place',
  services: 'service',
  lines: 'line',
  guides: 'guide',
  panels: 'panel',
  ways: 'way',
  changes: 'change',
  resources: 'resource',
  notices: 'notice',
};
const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const LANGUAGE = '[a-z]{2,3}';
const SHAPES: [RegExp, (match: string[]) => Kind | undefined][] = [
  [new RegExp(`^areas/(?<area>${SLUG})/(?<id>area)(?:\\.(?<language>${LANGUAGE}))?\\.yml$`), () => 'area'],
  [new RegExp(`^areas/(?<area>${SLUG})/(?<id>offer)(?:\\.(?<language>${LANGUAGE}))?\\.md$`), () => 'offer'],
  [new RegExp(`^areas/(?<area>${SLUG})/(\\w+)/(?<id>${SLUG})(?:\\.(?<language>${LANGUAGE}))?\\.md$`), ([, , folder = '']) => FOLDERS[folder]],
  [new RegExp(`^national/guides/(?<id>${SLUG})(?:\\.(?<language>${LANGUAGE}))?\\.md$`), () => 'guide'],
  [new RegExp(`^national/helplines/(?<id>${SLUG})(?:\\.(?<language>${LANGUAGE}))?\\.md$`), () => 'helpline'],
  [new RegExp(`^national/words/(?<id>${LANGUAGE})\\.yml$`), () => 'words'],
  [/^national\/(?<id>authorities)\.yml$/, () => 'authorities'],
  [/^national\/(?<id>criteria)\.yml$/, () => 'criteria'],
  [/^national\/(?<id>bank-holidays)\.yml$/, () => 'holidays'],
  [/^national\/(?<id>search-words)\.yml$/, () => 'searchWords'],
];

/** Reads a path relative to content/. Returns nothing when the path is none of ours. */
export function placeOf(path: string): Place | undefined {
  for (const [shape, kindOf] of SHAPES) {
    const match = shape.exec(path);
    const kind = match && kindOf([...match]);
    if (kind && match.groups)
      return { kind, id: match.groups['id'] ?? '', language: match.groups['language'] ?? 'en', ...(match.groups['area'] && { area: match.groups['area'] }) };
  }
  return undefined;
}

/** The schema that a file of this kind and language must meet. */
export function schemaOf(kind: Kind, language: string): z.ZodType {
  return language !== 'en' && kind in translation ? translation[kind as Translated] : KINDS[kind].schema;
}
