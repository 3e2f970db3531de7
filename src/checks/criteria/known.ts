/** A record as families can see it, with where it is written and which page shows it; and how evidence and remedies point at it. */
import { freshness, REVIEW_MONTHS } from '../../model/freshness.ts';
import { withoutSecrets } from '../../model/sensitive.ts';
import type { Kind } from '../../schema/files.ts';
import type { SourceFile } from '../source-file.ts';
import { pageOf } from './pages.ts';
import type { Evidence, Remedy } from './verdict.ts';

export interface Known<File extends object = object> {
  readonly id: string;
  readonly kind: Kind;
  /** Its file, relative to the content folder. */
  readonly path: string;
  readonly name: string;
  /** What it says in public: no secrets of a sensitive record, no numbers nobody confirmed. */
  readonly file: File;
  readonly body: string;
  /** True until its next review is overdue. */
  readonly isFresh: boolean;
}

/** What a file says in public. `today` is an ISO date; `secret` has the file names of its area's sensitive places. */
export function known<File extends object>(source: SourceFile, today: string, secret: ReadonlySet<string>): Known<File> {
  const { kind, id, path, body } = source;
  const { file } = withoutSecrets(kind, { id, file: source.fields, body }, secret);
  const months = file['reviewIntervalMonths'] ?? REVIEW_MONTHS[kind as keyof typeof REVIEW_MONTHS];
  return {
    id,
    kind,
    path,
    name: String(file['name'] ?? id),
    file: file as File,
    body,
    isFresh: !freshness(String(file['reviewed']), Number(months), today).includes('overdue'),
  };
}

/** The record, or one of its fields, as evidence, with the page that shows it. */
export function at({ kind, id, path, name, file }: Known, field?: string): Evidence {
  const page = pageOf(kind, id, file, field);
  return { says: name, path, ...(field && { field }), ...(page && { page }) };
}

/** Write this in that field of that record. */
export const edit = ({ path }: Known, field: string, write: string): Remedy => ({ path, field, write });
