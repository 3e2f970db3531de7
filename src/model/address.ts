/** Addresses in one line. */
import type { PlaceFile } from '../schema/place.ts';
import type { Place } from './entities.ts';

/** The lines and the postcode, with the town between them where it is asked for: "31 Dingle Avenue, FY3 7NX". */
export const addressLine = ({ lines, postcode }: NonNullable<PlaceFile['address']>, town?: string) => [...lines, town, postcode].filter(Boolean).join(', ');

/** The town of a place, as a word without spaces and as its name; none when nobody wrote it. */
export function townOf(place: Pick<Place, 'file'> | undefined): (readonly [slug: string, name: string])[] {
  const town = place?.file.address?.town;
  return town ? [[town.toLowerCase().replaceAll(' ', '-'), town]] : [];
}
