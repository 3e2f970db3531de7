/** Choices that look random and are the same every time for the same seed (mulberry32, a public domain generator). */
export interface Random {
  /** A whole number from 0 up to, and not including, `most`. */
  below(most: number): number;
  /** True for about this share of the times, 0 to 1. */
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** So many different ones, in the order they stand in. */
  some<Item>(items: readonly Item[], count: number): Item[];
}

/** Makes the choices of a seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number) => Math.floor(next() * most);
  return {
    below,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
    some: (items, count) => {
      const keys = items.map((_, at) => ({ at, key: next() })).sort((one, other) => one.key - other.key);
      const chosen = new Set(keys.slice(0, count).map(({ at }) => at));
      return items.filter((_, at) => chosen.has(at));
    },
  };
}
