/** Which places of an area have a pin, and the number each has in the list and on the map. */
import type { Area, Place } from './entities.ts';
import type { LatLng } from './national-grid.ts';

export interface Numbered {
  readonly place: Place;
  readonly at: LatLng;
  readonly number: number;
}

/** The places of an area that have a position, in the order of its list: hubs first. A sensitive place has none. */
export const numbered = ({ hubs, otherPlaces }: Area): readonly Numbered[] =>
  [...hubs, ...otherPlaces]
    .flatMap((place) => (place.file.coordinates ? [{ place, at: place.file.coordinates }] : []))
    .map((pin, at) => ({ ...pin, number: at + 1 }));

/** True when a place's position is told. */
export const isPlaced = (place: Partial<LatLng> | undefined): place is LatLng => place?.lng !== undefined;

/** A position as an element of a page carries it, for the map to read. */
export const dataAt = ({ lat, lng }: LatLng) => `${lat},${lng}`;
