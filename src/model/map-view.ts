/** The part of the world a picture shows, and how large: positions become places on the paper. */
import { type Box, type Point, boxRound, fromWorld, metresAt, toWorld } from './mercator.ts';
import type { LatLng } from './national-grid.ts';

export interface View {
  /** The paper, in units of the picture. */
  readonly width: number;
  readonly height: number;
  /** Units a side of the square world would have. */
  readonly scale: number;
  /** The square world that shows. */
  readonly box: Box;
  /** Units in a metre on the ground, in the middle. */
  readonly metre: number;
}

export interface Paper {
  readonly width: number;
  /** The height follows what is shown, between these. */
  readonly least: number;
  readonly most: number;
  /** Room at the edges, for pins. */
  readonly margin: number;
  /** Metres shown across at least, so that one place has its streets round it. */
  readonly across: number;
}

/** The view that shows all positions. Throws when there are none. */
export function viewOf(positions: readonly LatLng[], { width, least, most, margin, across }: Paper): View {
  const { west, north, east, south } = boxRound(positions.map(toWorld));
  const [x, y] = [(west + east) / 2, (north + south) / 2];
  const metres = metresAt(fromWorld([x, y]).lat);
  const [wide, high] = [Math.max(east - west, 1e-9), Math.max(south - north, 1e-9)];
  const height = Math.min(most, Math.max(least, Math.round(((width - 2 * margin) * high) / wide + 2 * margin)));
  const scale = Math.min((width - 2 * margin) / wide, (height - 2 * margin) / high, width / (across / metres));
  const [halfX, halfY] = [width / scale / 2, height / scale / 2];
  return { width, height, scale, box: { west: x - halfX, north: y - halfY, east: x + halfX, south: y + halfY }, metre: scale / metres };
}

/** Where a point of the square world is on the paper. */
export const onPaper = ([x, y]: Point, { box, scale }: View): Point => [(x - box.west) * scale, (y - box.north) * scale];

/** Map tiles of a zoom level that the view shows. */
export function tilesIn({ box }: Pick<View, 'box'>, z: number): readonly { z: number; x: number; y: number }[] {
  const side = 2 ** z;
  const [left, right] = [Math.floor(box.west * side), Math.floor(box.east * side)];
  const [top, bottom] = [Math.floor(box.north * side), Math.floor(box.south * side)];
  return Array.from({ length: right - left + 1 }, (_, column) =>
    Array.from({ length: bottom - top + 1 }, (__, row) => ({ z, x: left + column, y: top + row })),
  ).flat();
}

const MILE = 1609.344;
/** The miles a scale bar may stand for, and how they are written. */
const BARS: readonly (readonly [miles: number, words: string])[] = [
  [0.1, '0.1 miles'],
  [0.25, '¼ mile'],
  [0.5, '½ mile'],
  [1, '1 mile'],
  [2, '2 miles'],
  [5, '5 miles'],
  [10, '10 miles'],
  [20, '20 miles'],
];

/** The longest scale bar that fits in some units, with its length in units. */
export function scaleBar({ metre }: View, room: number): { words: string; length: number } {
  const bars = BARS.map(([miles, words]) => ({ words, length: miles * MILE * metre }));
  return bars.findLast(({ length }) => length <= room) ?? (bars[0] as (typeof bars)[number]);
}
