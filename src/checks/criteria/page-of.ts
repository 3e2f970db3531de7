/** What is known of the pages of one kind of record: its own page, the fields that are read on it, and those that stand elsewhere. */

/** The parts of a page's address under the area's root; nothing when there is no page. */
export type Parts = readonly string[] | undefined;

export interface Pages<File> {
  /** The record's own page. A guide's is not always of its own name. */
  readonly own: (id: string, file: File) => Parts;
  /** The fields that are read on it, with all that is inside them. */
  readonly shows: readonly (keyof File & string)[];
  /** Fields, or parts of them with dots between, that another page shows, or that nobody sees. */
  readonly others?: Readonly<Record<string, (file: File, id: string) => Parts>>;
}

export const nowhere = () => undefined;
/** Always that page. */
export const on =
  (...parts: readonly string[]) =>
  () =>
    parts;
