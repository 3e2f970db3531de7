/** "Did you mean ...?": the name that is most like the one an editor wrote. */

/** The candidate most like the word, or nothing when none is like it. Capitals, spaces, hyphens and a file ending do not count. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const plain = simple(word);
  if (plain.length === 0 || plain.length > 80) return undefined;
  const [best] = candidates.map((candidate) => ({ candidate, far: distance(plain, simple(candidate)) })).sort((one, other) => one.far - other.far);
  const most = plain.length < 3 ? 0 : Math.max(1, Math.floor(plain.length / 3));
  if (best && best.far <= most) return best.candidate;
  return plain.length < 3 ? undefined : candidates.find((candidate) => simple(candidate).includes(plain));
}

const simple = (word: string) =>
  word
    .toLowerCase()
    .replace(/\.(md|yml)$/, '')
    .replace(/[^a-z0-9/]/g, '');

/**
 * How many slips of the finger apart two words are: a letter too many, too few, wrong, or two swapped
 * (optimal string alignment, after Damerau 1964).
 */
export function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const wrong = one[at - 1] === other[to - 1] ? 0 : 1;
      next[to] = Math.min((next[to - 1] ?? 0) + 1, (row[to] ?? 0) + 1, (row[to - 1] ?? 0) + wrong);
      const swapped = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      if (swapped) next[to] = Math.min(next[to] ?? 0, (before[to - 2] ?? 0) + 1);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
