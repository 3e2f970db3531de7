/** Cuts areas and lines to a box: for pictures, which need nothing beyond their paper, and for maps that are imported for one area. */
import type { Point } from './mercator.ts';

export interface Edge {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part of a ring inside the edge (Sutherland and Hodgman, 1974). */
export function cutArea(ring: readonly Point[], { left, top, right, bottom }: Edge): readonly Point[] {
  const sides: readonly (readonly [axis: 0 | 1, at: number, sign: 1 | -1])[] = [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ];
  return sides.reduce<readonly Point[]>((points, [axis, at, sign]) => {
    const isIn = (point: Point) => (point[axis] - at) * sign >= 0;
    return points.flatMap((point, index) => {
      const before = points.at(index - 1) ?? point;
      const crossing = isIn(point) === isIn(before) ? [] : [between(before, point, axis, at)];
      return isIn(point) ? [...crossing, point] : crossing;
    });
  }, ring);
}

function between(from: Point, to: Point, axis: 0 | 1, at: number): Point {
  const share = (at - from[axis]) / (to[axis] - from[axis]);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** The stretches of a line that may touch the box: a stretch wholly beyond one side is left out. */
export function cutLine(line: readonly Point[], { left, top, right, bottom }: Edge): readonly (readonly Point[])[] {
  const kept: Point[][] = [];
  let joins = false;
  line.slice(1).forEach((to, at) => {
    const from = line[at] ?? to;
    const isBeyond = (axis: 0 | 1, least: number, most: number) => (from[axis] < least && to[axis] < least) || (from[axis] > most && to[axis] > most);
    const misses = isBeyond(0, left, right) || isBeyond(1, top, bottom);
    if (!misses) {
      if (joins) kept.at(-1)?.push(to);
      else kept.push([from, to]);
    }
    joins = !misses;
  });
  return kept;
}
