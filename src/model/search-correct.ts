/** Puts slips of the fingers right with the area's own words: "brest feeding", "health visiter", "autisim". Damerau-Levenshtein, own and small. */
import type { SearchFile, SearchRecord } from './search-file.ts';
import { stem, wordsIn } from './search-text.ts';

/** Steps from one word to another: a letter more, less, other, or two that changed places. Stops counting beyond `most`. */
export function steps(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row[j] = least;
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[other.length] ?? most + 1;
}

export interface Vocabulary {
  /** Every word, and how often it stands somewhere. */
  readonly words: ReadonlyMap<string, number>;
  readonly stems: ReadonlySet<string>;
  /** Two words that stand side by side somewhere, with a space between. */
  readonly pairs: ReadonlySet<string>;
}

/** The words of an area's records, topics and groups. */
export function vocabulary({ topics, groups, urgent }: Pick<SearchFile, 'topics' | 'groups' | 'urgent'>, records: readonly SearchRecord[]): Vocabulary {
  const words = new Map<string, number>();
  const pairs = new Set<string>();
  for (const text of [records.flatMap(({ title, summary, also = '' }) => [title, summary, also]), topics, groups, urgent].flat(4))
    wordsIn(text).forEach((word, at, all) => {
      words.set(word, (words.get(word) ?? 0) + 1);
      pairs.add(`${all[at - 1]} ${word}`);
    });
  return { words, pairs, stems: new Set([...words.keys()].map(stem)) };
}

/** What was typed with unknown words replaced by the nearest known ones; the same text when every word is known or like none. */
export function corrected(typed: string, known: Vocabulary): string {
  const isKnown = (word: string) => known.words.has(word) || known.stems.has(stem(word)) || /\d/.test(word);
  return wordsIn(typed)
    .map((word, at, all) => {
      if (word.length < 4 || isKnown(word) || isKnown(word + (all[at + 1] ?? '~'))) return word;
      // The last word may not be typed to its end yet.
      if (at === all.length - 1 && [...known.words.keys()].some((one) => one.startsWith(word))) return word;
      return nearest(word, all[at - 1], all[at + 1], known) ?? word;
    })
    .join(' ');
}

/** The known word with the fewest steps; of those alike, one that stands beside the same words, then one with the same first letter, then the commonest. */
function nearest(word: string, before: string | undefined, after: string | undefined, { words, pairs }: Vocabulary): string | undefined {
  const most = word.length < 6 ? 1 : word.length < 9 ? 2 : 3;
  const near = [...words].flatMap(([one, count]) => {
    const away = one.length < 4 ? Infinity : steps(word, one, most);
    if (away > most) return [];
    const beside = Number(pairs.has(`${before} ${one}`)) + Number(pairs.has(`${one} ${after}`));
    return [{ one, cost: away - beside * 0.9 - Number(one[0] === word[0]) * 0.5 - Math.min(count, 50) / 500 }];
  });
  return near.sort((one, other) => one.cost - other.cost)[0]?.one;
}
