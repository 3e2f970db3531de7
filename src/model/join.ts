/** How one file becomes a record, and which files become one at all. */
import type { Translated } from '../schema/translation.ts';
import type { Entry } from './contents.ts';
import type { Freshness, Ladder } from './freshness.ts';
import type { Words } from './said.ts';

/** The fields that every record has and the join reads. */
interface AnyFile {
  readonly reviewed: string;
  readonly wordsChanged?: string | undefined;
  readonly reviewIntervalMonths?: number | undefined;
  readonly status?: string | undefined;
}

/** Turns an entry into a record with its words in every language and its freshness. */
export type Join = <File extends AnyFile, W extends object>(
  kind: Translated,
  entry: Entry<File>,
) => { id: string; file: File; words: Words<W>; freshness: Freshness; ladder: Ladder };

const SHOWN = new Set(['live', 'planned', 'paused', 'example', undefined]);

/** True for a record families may see. */
export const isShown = ({ file }: Entry<AnyFile>) => SHOWN.has(file.status);
