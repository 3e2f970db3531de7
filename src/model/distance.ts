/** How far things are, as the crow flies, and the nearest first. A straight line is all we can know: every distance shown says that it is one. */
import type { LatLng } from './national-grid.ts';

/** The mean radius of the earth in miles (International Union of Geodesy and Geophysics: 6,371.0088 km). */
const EARTH_MILES = 3958.7613;

/** Miles between two places in a straight line (haversine; within half a per cent of the true ellipsoid). */
export function milesBetween(one: LatLng, other: LatLng): number {
  const [from, to] = [radians(one.lat), radians(other.lat)];
  const half = Math.sin((to - from) / 2) ** 2 + Math.cos(from) * Math.cos(to) * Math.sin(radians(other.lng - one.lng) / 2) ** 2;
  return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** A distance in figures, as in "1.2" or "23": tenths of a mile up to ten, then whole miles. Never less than a tenth. */
export function milesWords(miles: number, locale: string): string {
  const digits = miles < 9.95 ? 1 : 0;
  return new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(Math.max(miles, 0.1));
}

/** Something found, with how many miles away it is where that is known. */
export interface Found<Thing> {
  readonly thing: Thing;
  readonly miles?: number;
}

/**
 * All the things, the nearest first; those that are nowhere in particular come last, in the order they were given. None is left out.
 * `placesOf` gives the places a thing is at: the nearest of them counts.
 */
export function nearestFirst<Thing>(things: readonly Thing[], placesOf: (thing: Thing) => readonly LatLng[], from: LatLng): readonly Found<Thing>[] {
  return things
    .map((thing): Found<Thing> => {
      const miles = Math.min(...placesOf(thing).map((place) => milesBetween(from, place)));
      return Number.isFinite(miles) ? { thing, miles } : { thing };
    })
    .sort((one, other) => (one.miles ?? Infinity) - (other.miles ?? Infinity) || 0);
}
const radians = (angle: number) => (angle * Math.PI) / 180;
