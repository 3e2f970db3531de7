/** Words and a place in one box: "baby group FY1 1AN", "playgroup in Bispham". What is looked for is found by its words, and search-near.ts puts the nearest first. */
import { asked, isAmongWords, isPostcode } from './postcode.ts';
import type { SearchRecord } from './search-file.ts';
import { EMPTY, wordsIn } from './search-text.ts';

/** What was typed, taken apart. */
export interface Split {
  /** The words to look for, plain; empty when the place is all that is asked. */
  readonly what: string;
  /** The postcode or the part of the area, as it was typed. */
  readonly where: string;
}

/** Words of the place and not of what is looked for. */
const NEAR = ['near', 'nearest', 'nearby', 'around'];
/** B12, E45 and S1 are told to be parts of a postcode by nothing but their place: beside other words they are words, unless the area knows them. */
const LONE = /^[A-Z]\d\w?$/i;
/** A postcode has two groups at most when it stands with other words: "vitamin d M14 5AB". */
const GROUPS = 2;

/**
 * Takes a postcode, or a part of the area, out of what was typed: the longest that is one, and the last of those. Nothing when there is none,
 * when it is all that was typed, or when it is part of a name: "Layton Library". `parts` are names of parts and outcodes of the area, plain.
 */
export function whatAndWhere(typed: string, parts: readonly string[], records: readonly Pick<SearchRecord, 'title'>[]): Split | undefined {
  const whole = plain(typed);
  // Most questions name no place: they are answered sooner for it.
  if (!/\p{N}/u.test(typed) && !parts.some((part) => whole.includes(part))) return undefined;
  if (isPostcode(typed) || parts.includes(whole)) return undefined;
  const words = typed.split(/\s+/).map(bare).filter(Boolean);
  for (let size = words.length - 1; size > 0; size--)
    for (let from = words.length - size; from >= 0; from--) {
      const where = words.slice(from, from + size).join(' ');
      if (!parts.includes(plain(where)) && (size > GROUPS || !isCode(where))) continue;
      if (isNamed(whole, plain(where), records)) return undefined;
      const said = wordsIn([...words.slice(0, from), ...words.slice(from + size)].join(' ')).filter((word) => !NEAR.includes(word));
      return { what: said.every((word) => EMPTY.includes(word)) ? '' : said.join(' '), where };
    }
  return undefined;
}

/** A word without the marks round it: "(FY1", "1AN)?". */
const bare = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
const plain = (text: string) => wordsIn(text).join(' ');

/** True of a postcode beside other words. Of "FY1 2 year old" only the beginning is one. */
function isCode(text: string): boolean {
  const told = asked(text);
  return isAmongWords(text) && !LONE.test(text) && !(told.is === 'postcode' && told.sector && !told.unit);
}

/** True when the place is part of a name that was typed, in whole or in part. */
const isNamed = (whole: string, where: string, records: readonly Pick<SearchRecord, 'title'>[]) =>
  records.some(({ title }) => {
    const name = plain(title);
    return name.includes(whole) || (name !== where && name.includes(where) && whole.includes(name));
  });
