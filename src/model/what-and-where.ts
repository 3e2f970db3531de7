/** Words and a place in one box: "baby group FY1 1AN", "playgroup in Bispham". What is looked for is found by its words, and search-near.ts puts the nearest first. */
import { isPostcode } from './postcode.ts';
import type { SearchRecord } from './search-file.ts';
import { EMPTY, wordsIn } from './search-text.ts';

/** What was typed, taken apart. */
export interface Split {
  /** The words to look for, plain. */
  readonly what: string;
  /** The postcode or the part of the area, as it was typed. */
  readonly where: string;
}

/** Words that join the two. */
const BETWEEN = [...EMPTY, 'near', 'nearest', 'around'];

/** B12, E45 and S1 are told to be parts of a postcode by nothing but their place: beside other words they are words, unless the area knows them. */
const LONE = /^[A-Z]\d\w?$/i;

/**
 * Takes a postcode, or a part of the area, from the end or the beginning of what was typed: the longest that is one. Nothing when there is none,
 * when there are no other words, or when it is all part of a name: "Layton Library". `parts` are names of parts and outcodes of the area, plain.
 */
export function whatAndWhere(typed: string, parts: readonly string[], records: readonly Pick<SearchRecord, 'title'>[]): Split | undefined {
  const words = typed.split(/\s+/).filter(Boolean);
  const isWhere = (text: string) => (isPostcode(text) && !LONE.test(text)) || parts.includes(wordsIn(text).join(' '));
  if (isWhere(typed)) return undefined;
  for (let cut = 1; cut < words.length; cut++)
    for (const [what, where] of [
      [words.slice(0, cut), words.slice(cut)],
      [words.slice(-cut), words.slice(0, -cut)],
    ].map((some) => some.map((one) => one.join(' ')))) {
      if (!what || !where || !isWhere(where)) continue;
      const said = wordsIn(what).filter((word) => !BETWEEN.includes(word));
      const whole = wordsIn(typed).join(' ');
      return said.length === 0 || records.some(({ title }) => wordsIn(title).join(' ').includes(whole)) ? undefined : { what: said.join(' '), where };
    }
  return undefined;
}
