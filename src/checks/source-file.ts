/** One file of content as the rules see it, and how a rule gets at the files it is about. */
import type { z } from 'zod';
import type { Kind, KINDS, Place } from '../schema/files.ts';

export interface SourceFile extends Place {
  /** Relative to the content folder, as in "areas/blackpool/area.yml". */
  readonly path: string;
  readonly lines: readonly string[];
  /** The fields as they are written; nothing when the file could not be read. */
  readonly data: unknown;
  /** The fields that are right, each looked at on its own, with the usual value where one was left out. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The Markdown under the fields, and the line it starts on. */
  readonly body: string;
  readonly bodyLine: number;
  /** The line (from 1) of the field at this path, or of the nearest field above it. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** A file of one kind, in English. Any field may be missing, because a rule also sees files that have other faults. */
export type RecordFile<K extends Kind> = Omit<SourceFile, 'kind' | 'fields'> & {
  readonly kind: K;
  readonly fields: Partial<z.output<(typeof KINDS)[K]['schema']>>;
};

const sorted = new WeakMap<readonly SourceFile[], Map<string, SourceFile[]>>();

/** The English files of one kind. Sorted once a list, because every rule asks, and a country has thirty thousand files. */
export function recordsOf<K extends Kind>(files: readonly SourceFile[], kind: K): RecordFile<K>[] {
  const kinds =
    sorted.get(files) ??
    Map.groupBy(
      files.filter(({ language }) => language === 'en'),
      (file) => file.kind,
    );
  sorted.set(files, kinds);
  return (kinds.get(kind) ?? []) as unknown as RecordFile<K>[];
}

/** True when families can see the record: it is not a draft and not closed. An area, which has other states, is always seen. */
export const isShown = ({ fields }: { readonly fields: { readonly status?: unknown } }) => fields.status !== 'draft' && fields.status !== 'closed';

/** True when the file has the field at all, right or wrong: a rule about what is missing must not speak of what is only mistaken. */
export const hasField = ({ data }: { readonly data: unknown }, field: string) => {
  const value = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[field] : undefined;
  return value !== undefined && value !== null;
};
