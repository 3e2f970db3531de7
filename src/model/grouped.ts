/** Pins that would lie on top of one another, put together: on the picture, and on the map that moves. */

/** The items in groups: no two groups start nearer to each other than `apart`, in the units of `at`. The order is kept. */
export function grouped<Item>(items: readonly Item[], at: (item: Item) => readonly [x: number, y: number], apart: number): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const [x, y] = at(item);
    const near = groups.find(([first]) => {
      const [otherX, otherY] = at(first as Item);
      return Math.hypot(x - otherX, y - otherY) < apart;
    });
    if (near) near.push(item);
    else groups.push([item]);
  }
  return groups;
}
