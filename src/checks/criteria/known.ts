/** A record as families can see it, with where it is written and which page shows it; and how evidence and remedies point at it. */
import { freshness, REVIEW_MONTHS } from '../../model/freshness.ts';
import { guideParts } from '../../model/guides.ts';
import { withoutSecrets } from '../../model/sensitive.ts';
import type { SourceFile } from '../source-file.ts';
import type { Evidence, Remedy } from './verdict.ts';

export interface Known<File extends object = object> {
  readonly id: string;
  /** Its file, relative to the content folder. */
  readonly path: string;
  readonly name: string;
  /** What it says in public: no secrets of a sensitive record, no numbers nobody confirmed. */
  readonly file: File;
  readonly body: string;
  /** True until its next review is overdue. */
  readonly isFresh: boolean;
  /** The parts of its page's address under the area's root; nothing when it has no page. */
  readonly page?: readonly string[];
}

/** Where the pages of each kind stand. A guide's page is not always of its own name. */
const PAGES: Readonly<Record<string, (id: string, file: Record<string, unknown>) => readonly string[] | undefined>> = {
  area: () => ['about'],
  place: (id) => ['places', id],
  service: (id) => ['services', id],
  line: (id) => ['phone-lines', id],
  helpline: () => ['helplines'],
  guide: (id, file) => guideParts({ id, file }),
  offer: () => ['offer'],
  panel: () => ['have-your-say'],
  way: () => ['have-your-say'],
  change: () => ['have-your-say'],
};
/** What area.yml says stands on several pages. */
const AREA_PAGES: Readonly<Record<string, readonly string[]>> = {
  welcome: [],
  feedback: ['have-your-say'],
  complaints: ['have-your-say'],
  suggestService: ['have-your-say'],
  accessibility: ['accessibility'],
  altFormats: ['accessibility'],
  neighbours: [],
  brand: [],
};

/** What a file says in public. `today` is an ISO date. */
export function known<File extends object>(source: SourceFile, today: string): Known<File> {
  const { kind, id, path, body } = source;
  const { file } = withoutSecrets(kind, { id, file: source.fields, body });
  const months = file['reviewIntervalMonths'] ?? REVIEW_MONTHS[kind as keyof typeof REVIEW_MONTHS];
  const page = PAGES[kind]?.(id, file);
  return {
    id,
    path,
    name: String(file['name'] ?? id),
    file: file as File,
    body,
    isFresh: !freshness(String(file['reviewed']), Number(months), today).includes('overdue'),
    ...(page && { page }),
  };
}

/** The record, or one of its fields, as evidence. */
export function at({ path, name, page }: Known, field?: string): Evidence {
  const own = path.endsWith('/area.yml') ? (AREA_PAGES[field?.split('.')[0] ?? ''] ?? page) : page;
  return { says: name, path, ...(field && { field }), ...(own && { page: own }) };
}

/** Write this in that field of that record. */
export const edit = ({ path }: Known, field: string, write: string): Remedy => ({ path, field, write });
