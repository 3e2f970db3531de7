/**
 * The look of the map that moves (MapLibre Style Specification 8), made from the same colours and the same table of layers as the picture.
 * Letters are drawn with the reader's own fonts: no font is fetched.
 */
import type { FilterSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { KINDS, type MapKind, type MapSchema, type Rule } from '../model/map-kinds.ts';
import type { MapColours } from '../model/map-colours.ts';

/** Where the data is: tiles by their address with {z}, {x} and {y}, or one file of GeoJSON. */
export type MapData =
  | { readonly tiles: string; readonly least: number; readonly most: number; readonly bounds: readonly [number, number, number, number] }
  | { readonly geojson: string };

const FONT = ['sans-serif'];
/** Zoom levels from which fine things show. */
const FROM: Readonly<Partial<Record<MapKind, number>>> = { path: 14, street: 11.5, 'street-name': 13, village: 9, station: 12, cape: 11 };
/** Widths of lines in pixels at zoom 9, 13 and 17. */
const WIDTHS: Readonly<Partial<Record<MapKind, readonly [number, number, number]>>> = {
  stream: [0.5, 1.5, 4],
  border: [1, 2, 4],
  path: [0.5, 1, 2],
  street: [1, 2, 8],
  road: [2, 4, 12],
  rail: [1, 2, 3],
};
const DASHES: Readonly<Partial<Record<MapKind, number[]>>> = { path: [2, 2], rail: [5, 2], border: [5, 3] };
const COLOUR: Readonly<Partial<Record<MapKind, keyof MapColours>>> = { stream: 'water', border: 'rail', path: 'road', street: 'road' };
/** Sizes of letters in pixels. */
const LETTERS: Readonly<Partial<Record<MapKind, number>>> = { town: 18, village: 16, station: 14, cape: 14, 'street-name': 14 };

/** The style of a map in some colours. `credit` is plain text. */
export function mapStyle(schema: MapSchema, colours: MapColours, data: MapData, credit: string): StyleSpecification {
  const under = schema.ground === 'sea' ? 'water' : schema.ground === 'land' ? 'land' : 'beyond';
  return {
    version: 8,
    sources: { map: sourceOf(data, credit) },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': colours[under] } },
      ...(Object.keys(KINDS) as MapKind[]).flatMap((kind) =>
        (schema.kinds[kind] ?? []).map((rule, at) => layer(`${kind}-${at}`, kind, rule, schema, colours, 'geojson' in data)),
      ),
    ],
  };
}

/** Plain text as HTML, because that is how MapLibre takes it. */
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const sourceOf = (data: MapData, credit: string): SourceSpecification =>
  'geojson' in data
    ? { type: 'geojson', data: data.geojson, ...(credit && { attribution: asHtml(credit) }) }
    : { type: 'vector', tiles: [data.tiles], minzoom: data.least, maxzoom: data.most, bounds: [...data.bounds], attribution: asHtml(credit) };

function layer(id: string, kind: MapKind, rule: Rule, schema: MapSchema, colours: MapColours, isPlain: boolean): LayerSpecification {
  const colour = colours[COLOUR[kind] ?? (kind in colours ? (kind as keyof MapColours) : 'ink')];
  const from = { source: 'map', ...(!isPlain && { 'source-layer': rule.layer }), filter: filterOf(kind, rule), ...(FROM[kind] && { minzoom: FROM[kind] }) };
  const size = LETTERS[kind];
  if (size)
    return {
      id,
      type: 'symbol',
      ...from,
      layout: {
        'text-field': ['coalesce', ...schema.names.map((name): ['get', string] => ['get', name]), ''],
        'text-font': FONT,
        'text-size': size,
        'text-padding': 6,
        // A place of the list often stands where its village is named: the name keeps clear of the marker.
        ...(kind === 'street-name'
          ? { 'symbol-placement': 'line' as const }
          : { 'text-variable-anchor': ['top', 'bottom', 'left', 'right'], 'text-radial-offset': 1.9 }),
      },
      paint: { 'text-color': colours.ink, 'text-halo-color': colours.halo, 'text-halo-width': 2 },
    };
  const widths = WIDTHS[kind];
  if (!widths) return { id, type: 'fill', ...from, paint: { 'fill-color': colour } };
  return {
    id,
    type: 'line',
    ...from,
    layout: { 'line-join': 'round', ...(!DASHES[kind] && { 'line-cap': 'round' }) },
    paint: {
      'line-color': colour,
      'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], 9, widths[0], 13, widths[1], 17, widths[2]],
      ...(DASHES[kind] && { 'line-dasharray': DASHES[kind] }),
    },
  };
}

const GEOMETRY = { area: 'Polygon', line: 'LineString', point: 'Point' } as const;

/** Only features of the right shape: the water of some tiles is areas, lines and points in one layer. */
function filterOf(kind: MapKind, { field, values = [] }: Rule): FilterSpecification {
  const shape: FilterSpecification = ['==', ['geometry-type'], GEOMETRY[KINDS[kind]]];
  return field ? ['all', shape, ['in', ['to-string', ['get', field]], ['literal', [...values]]]] : shape;
}
