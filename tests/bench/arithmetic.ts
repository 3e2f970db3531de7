/** The sums behind the tables. */

/** The one in the middle when sorted by `size`; with an even number, the lower of the two. Throws when there is none. */
export function median<Item>(items: readonly Item[], size: (item: Item) => number): Item {
  const middle = [...items].sort((one, other) => size(one) - size(other))[Math.floor((items.length - 1) / 2)];
  if (middle === undefined) throw new Error('There is no median of nothing.');
  return middle;
}

/** The biggest by `size`; the first of equals. Throws when there is none. */
export function biggest<Item>(items: readonly Item[], size: (item: Item) => number): Item {
  return items.reduce((most, item) => (size(item) > size(most) ? item : most));
}

export interface Point {
  readonly pages: number;
  readonly amount: number;
}

/** How much more each further 1,000 pages cost, from one size to the next. Steady figures mean that the cost grows in a straight line. */
export const slopes = (points: readonly Point[]): readonly number[] =>
  points.slice(1).map(({ pages, amount }, at) => {
    const before = points[at] ?? { pages: 0, amount: 0 };
    return ((amount - before.amount) / (pages - before.pages)) * 1000;
  });

/** A weighted mean of scores from 0 to 1, as Lighthouse makes a category's score; scores that are null do not count. */
export function weighted(scores: readonly { readonly score: number | null; readonly weight: number }[]): number {
  const counted = scores.filter(({ score }) => score !== null);
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? Number.NaN : counted.reduce((sum, { score, weight }) => sum + (score ?? 0) * weight, 0) / total;
}
