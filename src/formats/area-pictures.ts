/** The pictures of an area: all its places, on a narrow and on a wide paper, and the streets round one place. */
import type { Area, Place } from '../model/entities.ts';
import type { MapSchema } from '../model/map-kinds.ts';
import { type Paper, type View, viewOf } from '../model/map-view.ts';
import type { LatLng } from '../model/national-grid.ts';
import { numbered } from '../model/pins.ts';
import type { Shape } from './map-shapes.ts';
import { mapSvg } from './map-svg.ts';

/** A map to draw on. */
export interface Ground {
  readonly schema: MapSchema;
  /** True when there is nothing but the names of localities. */
  readonly isBare: boolean;
  readonly shapesIn: (view: View) => readonly Shape[];
}

/** The papers. Units are half a pixel of a small phone. */
const PAPERS = {
  narrow: { width: 800, least: 520, most: 1000, margin: 90, across: 1500 },
  wide: { width: 1600, least: 700, most: 1100, margin: 110, across: 2500 },
  place: { width: 800, least: 560, most: 560, margin: 90, across: 1200 },
} as const satisfies Record<string, Paper>;

/** What the picture of all places shows. Nothing when no place has a position. */
export function placesView(area: Area, paper: 'narrow' | 'wide', { isBare }: Ground): View | undefined {
  const pins = numbered(area).map(({ at }) => at);
  return pins.length > 0 ? viewOf([...pins, ...(isBare ? localitiesOf(area) : [])], PAPERS[paper]) : undefined;
}

/** What the picture of one place shows: the streets round it, or, when we have none, the localities it is between. */
export function placeView(area: Area, at: LatLng, { isBare }: Ground): View {
  const near = localitiesOf(area).toSorted((one, other) => far(one, at) - far(other, at));
  return viewOf([at, ...(isBare ? near.slice(0, 3) : [])], PAPERS.place);
}

/** The picture of all places of an area. */
export const placesPicture = (area: Area, view: View, ground: Ground) =>
  mapSvg(
    ground.shapesIn(view),
    ground.schema,
    numbered(area).map(({ at, number, place }) => ({ at, number, isHub: place.isHub })),
    view,
    `Map of ${area.words.english.networkName}`,
  );

/** The picture of one place. */
export const placePicture = (place: Place, at: LatLng, view: View, ground: Ground) =>
  mapSvg(ground.shapesIn(view), ground.schema, [{ at, isHub: place.isHub }], view, `Map of the streets near ${place.words.english.name}`);

const localitiesOf = (area: Area) => area.file.localities.flatMap(({ coordinates }) => coordinates ?? []);
/** Good enough to say which is nearer. */
const far = (one: LatLng, other: LatLng) => Math.hypot(one.lat - other.lat, (one.lng - other.lng) * Math.cos((one.lat * Math.PI) / 180));
