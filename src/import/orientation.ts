/**
 * A map to find one's way by where no streets were imported: the authority's outline and its neighbours', where people live, and the names
 * of places. From open data: authority outlines (TopoJSON), Code-Point Open, and a list of places.
 */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { cutArea, cutLine } from '../model/cut.ts';
import { fromGrid, type LatLng, toGrid } from '../model/national-grid.ts';
import { type Bounds, widened } from './map-tiles.ts';

/** A row of the list of places: its name, its rank from 1 (city) to 6, latitude, longitude. */
export type PlaceRow = readonly [name: string, rank: number, lat: number, lng: number, ...rest: unknown[]];

/** The side of a square of the map that is called lived in, in metres of the National Grid. */
const SQUARE = 250;
/** Ranks: to this one a town, to that one a village. */
const TOWN = 2;
const VILLAGE = 4;
/** Room round the area, as a share of it. */
const ROOM = 0.4;

/** The bounds of the map: wider than the area's own, so that it is seen where it lies. */
export const roomy = (bounds: Bounds) => widened(bounds, ROOM);

/** The outline of an authority, by its code, and of those near it. The code is read from whichever property holds one. */
export function outlines(topology: Topology, code: string, bounds: Bounds): readonly Feature[] {
  const [west, south, east, north] = roomy(bounds);
  const edge = { left: west, top: south, right: east, bottom: north };
  const all = Object.values(topology.objects).flatMap(
    (object) => feature(topology, object as GeometryCollection).features as Feature<Polygon | MultiPolygon>[],
  );
  return all.flatMap(({ properties, geometry }): Feature[] => {
    const isOwn = Object.values(properties ?? {}).includes(code);
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const cut = polygons
      .map((rings) =>
        rings
          .map((ring) => cutArea(ring as [number, number][], edge).map(([lng, lat]) => [round(lng), round(lat)]))
          .filter(({ length }) => length > 2)
          .map((ring) => [...ring, ring[0] as number[]]),
      )
      .filter(({ length }) => length > 0);
    if (cut.length === 0) return [];
    const area: Feature = { type: 'Feature', properties: { kind: isOwn ? 'authority' : 'neighbour' }, geometry: { type: 'MultiPolygon', coordinates: cut } };
    if (!isOwn) return [area];
    // The border is cut by itself, so that no line is drawn along the edge of the map.
    const border = polygons
      .flat()
      .flatMap((ring) => cutLine(ring as [number, number][], edge).map((line) => line.map(([lng, lat]) => [round(lng), round(lat)])));
    return [area, { type: 'Feature', properties: { kind: 'border' }, geometry: { type: 'MultiLineString', coordinates: border } }];
  });
}

/** Squares with postcodes in them. Squares side by side are one. */
export function lived(homes: readonly LatLng[], bounds: Bounds): readonly Feature[] {
  const columns = new Map<number, Set<number>>();
  for (const home of homes) {
    if (!isWithin(home, roomy(bounds))) continue;
    const { easting, northing } = toGrid(home);
    const row = Math.floor(northing / SQUARE);
    columns.set(row, (columns.get(row) ?? new Set()).add(Math.floor(easting / SQUARE)));
  }
  const polygons = [...columns].flatMap(([row, squares]) =>
    runs([...squares].sort((one, other) => one - other)).map(([from, to]) => rectangle(from, to + 1, row, row + 1)),
  );
  return polygons.length > 0 ? [{ type: 'Feature', properties: { kind: 'homes' }, geometry: { type: 'MultiPolygon', coordinates: polygons } }] : [];
}

/** Towns and villages in and near the area, the largest first. */
export function names(rows: readonly PlaceRow[], bounds: Bounds): readonly Feature[] {
  return rows
    .filter(([, rank, lat, lng]) => rank <= VILLAGE && isWithin({ lat, lng }, roomy(bounds)))
    .toSorted(([one, rank], [other, otherRank]) => rank - otherRank || one.localeCompare(other, 'en'))
    .map(([name, rank, lat, lng]) => ({
      type: 'Feature',
      properties: { kind: rank <= TOWN ? 'town' : 'village', name },
      geometry: { type: 'Point', coordinates: [lng, lat] },
    }));
}

/** The whole map. Throws when the authority's outline is missing from outlines that were given. */
export function orientation(features: readonly Feature[], code: string): FeatureCollection {
  const outlined = features.some(({ properties }) => properties?.['kind'] === 'neighbour');
  if (outlined && !features.some(({ properties }) => properties?.['kind'] === 'authority'))
    throw new Error(`The outlines have no authority with the code ${code}. Check officialCode in area.yml, or leave the outlines out.`);
  return { type: 'FeatureCollection', features: [...features] };
}

export const isWithin = ({ lat, lng }: LatLng, [west, south, east, north]: Bounds) => lat > south && lat < north && lng > west && lng < east;
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** Numbers in a row, as first and last. */
function runs(numbers: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

function rectangle(west: number, east: number, south: number, north: number): number[][][] {
  const corner = (column: number, row: number) => {
    const { lat, lng } = fromGrid({ easting: column * SQUARE, northing: row * SQUARE });
    return [round(lng), round(lat)];
  };
  return [[corner(west, south), corner(east, south), corner(east, north), corner(west, north), corner(west, south)]];
}
