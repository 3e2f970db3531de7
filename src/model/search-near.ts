/** Puts what was found by its words in the order of distance from a place. */
import { nearestFirst } from './distance.ts';
import type { LatLng } from './national-grid.ts';
import { isPlaced } from './pins.ts';
import type { SearchPlace, SearchRecord } from './search-file.ts';

/** A record by its number, with the nearest of its places by its own, and how many miles it is to there, where that is known. */
export interface NearRecord {
  readonly at: number;
  readonly place?: number | undefined;
  readonly miles?: number;
}

/** Records by number, the nearest first; those that are nowhere in particular come last, in the order they were given. None is left out. */
export function nearestRecords(
  numbers: readonly number[],
  records: readonly Pick<SearchRecord, 'places'>[],
  places: readonly SearchPlace[],
  from: LatLng,
): readonly NearRecord[] {
  const spot = (number: number): readonly LatLng[] => {
    const place = places[number];
    return isPlaced(place) ? [place] : [];
  };
  const placesOf = (at: number) => records[at]?.places ?? [];
  return nearestFirst(numbers, (at) => placesOf(at).flatMap(spot), from).map(({ thing: at, ...far }) => ({
    at,
    ...('miles' in far && { ...far, place: nearestFirst(placesOf(at), spot, from)[0]?.thing }),
  }));
}
