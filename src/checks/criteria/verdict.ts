/** What a rule says of one criterion in one area. A rule returns parts, one a condition; the engine makes one verdict of them. */
import type { Published } from './published.ts';

/** Something published that shows a condition is met, or a gap that is said honestly. */
export interface Evidence {
  /** What it is, as in "Harbour hub"; for a gap, the reason an editor wrote. */
  readonly says: string;
  /** The file it stands in, relative to the content folder. */
  readonly path: string;
  /** The field, as in "fis.url"; nothing when it is the whole file. */
  readonly field?: string;
  /** The parts of the address of the page that shows it, under the area's root; nothing when no page does. */
  readonly page?: readonly string[];
  /** True when it is a gap that an editor says honestly, and not the thing itself. */
  readonly isGap?: boolean;
}

/** What an editor does about it: which file, which field, what to write. A path that ends in / is a folder that needs a new file. */
export interface Remedy {
  readonly path: string;
  readonly field?: string;
  readonly write: string;
}

/** What was found of one condition. Nothing in `lacks` means that it holds, by what was found or by an honest gap. */
export interface Part {
  readonly found: readonly Evidence[];
  readonly gaps: readonly Evidence[];
  readonly lacks: readonly Remedy[];
  /** True when only the council can give it, such as the result of a survey. */
  readonly fromCouncil?: boolean;
  /** Why nobody asks this of the area. */
  readonly notAsked?: string;
}

export type Rule = (here: Published) => Part | readonly Part[];

export type Answer = 'met' | 'gap' | 'not-met' | 'evidence-given' | 'evidence-missing' | 'not-applicable' | 'not-scored';
