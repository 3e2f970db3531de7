/** Addresses in one line. */
import type { PlaceFile } from '../schema/place.ts';

/** The lines and the postcode, with the town between them where it is asked for: "31 Dingle Avenue, FY3 7NX". */
export const addressLine = ({ lines, postcode }: NonNullable<PlaceFile['address']>, town?: string) => [...lines, town, postcode].filter(Boolean).join(', ');
