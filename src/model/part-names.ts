/** What families call parts of an area, so that a box knows a place when it is given one. */
import type { Area } from './entities.ts';
import { wordsIn } from './search-text.ts';

/** Plain names: the area's localities, each of two that are told as one ("Old Town and Harbour"), and the outcodes of its places. None is there twice. */
export function partNames({ file, hubs, otherPlaces }: Pick<Area, 'file' | 'hubs' | 'otherPlaces'>): readonly string[] {
  const names = file.localities.flatMap(({ name }) => [name, ...(name.includes(' and ') ? name.split(' and ') : [])]);
  const outcodes = [...hubs, ...otherPlaces].flatMap((place) => place.file.address?.postcode?.split(' ')[0] ?? []);
  return [...new Set([...names, ...outcodes].map((name) => wordsIn(name).join(' ')))];
}
