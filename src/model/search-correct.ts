/** Puts slips of the fingers right with the area's own words: "brest feeding", "health visiter", "autisim". Damerau-Levenshtein, own and small. */
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

/** What was typed with unknown words replaced by the nearest known ones; the same text when every word is known or like none. `known` counts each word. */
export function corrected(typed: string, known: ReadonlyMap<string, number>): string {
  const stems = new Set([...known.keys()].map(stem));
  const isKnown = (word: string) => known.has(word) || stems.has(stem(word)) || /\d/.test(word);
  const words = wordsIn(typed);
  return words
    .map((word, at) => {
      if (word.length < 4 || isKnown(word) || isKnown(word + (words[at + 1] ?? '~'))) return word;
      // The last word may not be typed to its end yet.
      if (at === words.length - 1 && [...known.keys()].some((one) => one.startsWith(word))) return word;
      return nearest(word, known) ?? word;
    })
    .join(' ');
}

function nearest(word: string, known: ReadonlyMap<string, number>): string | undefined {
  let most = word.length < 6 ? 1 : word.length < 9 ? 2 : 3;
  let found: string | undefined;
  for (const [one, count] of known) {
    if (one.length < 4) continue;
    const away = steps(word, one, most) + (one[0] === word[0] ? 0 : 0.5);
    if (away < most || (away === most && (!found || count > (known.get(found) ?? 0)))) [most, found] = [away, one];
  }
  return found;
}
