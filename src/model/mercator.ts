/** Web Mercator (EPSG:3857), in which map tiles are cut: the world is a square of side 1 with its corner in the north-west. */
import type { LatLng } from './national-grid.ts';

/** A point of the square world, x to the east and y to the south. */
export type Point = readonly [x: number, y: number];

export interface Box {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** Metres round the earth at the equator, as tiles count them. */
const ROUND = 40_075_016.686;

/** Where a position is in the square world. */
export function toWorld({ lat, lng }: LatLng): Point {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** The position of a point of the square world. */
export const fromWorld = ([x, y]: Point): LatLng => ({
  lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
  lng: (x - 0.5) * 360,
});

/** How many metres on the ground one side of the square world is, at a latitude. */
export const metresAt = (lat: number) => ROUND * Math.cos((lat * Math.PI) / 180);

/** The smallest box of the square world round some points. Throws when there are none. */
export function boxRound(points: readonly Point[]): Box {
  if (points.length === 0) throw new RangeError('A box needs at least one point.');
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { west: Math.min(...xs), north: Math.min(...ys), east: Math.max(...xs), south: Math.max(...ys) };
}
