/**
 * The door of maps: finds the best map there is of an area, and reads it. Streets that were imported come first, then the area's own
 * geography, then an imported map for orientation, then the names of its localities alone.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import type { Ground } from './formats/area-pictures.ts';
import { type Shape, shapesOfGeojson, shapesOfTile } from './formats/map-shapes.ts';
import type { Area } from './model/entities.ts';
import { SCHEMAS, type SchemaName, kindsOf } from './model/map-kinds.ts';
import { tilesIn, type View } from './model/map-view.ts';
import { boxRound, toWorld } from './model/mercator.ts';
import { type MapManifest, mapManifest } from './schema/map-manifest.ts';

const CONTENT = process.env['SITE_CONTENT'] ?? 'content';
const IMPORTED = process.env['SITE_IMPORTED'] ?? 'imported';
/** Units of a picture that a tile should fill, about: finer tiles would be drawn as felt. */
const TILE = 900;

export interface AreaMap extends Ground {
  /** What must be shown beside it; empty when nothing. */
  readonly credit: string;
  /** West, south, east, north of what it covers. */
  readonly bounds: readonly [number, number, number, number];
  /** Tiles the site publishes, as the folder they are in. */
  readonly tiles?: NonNullable<MapManifest['tiles']> & { readonly folder: string };
  /** GeoJSON the site publishes. */
  readonly geojson?: FeatureCollection;
  /** A style from elsewhere, loaded on a press only. */
  readonly elsewhere?: URL;
}

const known = new Map<string, AreaMap>();

/** The map of an area. Throws, saying what to do, when an imported one cannot be read. */
export function mapOf(area: Area): AreaMap {
  const map = known.get(area.id) ?? withStyle(area, importedMap(area, false) ?? ownMap(area) ?? importedMap(area, true) ?? bareMap(area));
  known.set(area.id, map);
  return map;
}

/** True when there is something to move about on. */
export const canMove = ({ tiles, geojson, elsewhere }: AreaMap) => Boolean(tiles ?? geojson ?? elsewhere);

/** The tiles of an area, each by its address, with their bytes as they are on the disk: packed. */
export const tilesOf = ({ tiles, bounds: [west, south, east, north] }: AreaMap) => {
  if (!tiles) return [];
  const box = boxRound([toWorld({ lat: south, lng: west }), toWorld({ lat: north, lng: east })]);
  const zooms = Array.from({ length: tiles.most - tiles.least + 1 }, (_, at) => tiles.least + at);
  return zooms.flatMap((z) => tilesIn({ box }, z)).map((tile) => ({ ...tile, file: join(tiles.folder, `${tile.z}/${tile.x}/${tile.y}.pbf`) }));
};

/** Where a style from elsewhere would be asked for: for the host's policy. */
export const originsElsewhere = (areas: readonly Area[]) => [...new Set(areas.flatMap((area) => mapOf(area).elsewhere?.origin ?? []))];

function withStyle(area: Area, map: AreaMap): AreaMap {
  const style = process.env['SITE_MAP_STYLE'] ?? area.file.mapStyle;
  return style ? { ...map, elsewhere: new URL(style) } : map;
}

function importedMap(area: Area, isOrientation: boolean): AreaMap | undefined {
  const folder = join(IMPORTED, 'map', area.id);
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) return undefined;
  const manifest = mapManifest.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  if (!manifest) throw new Error(`${file} is not what npm run import:map writes. Delete ${folder} and import the map of ${area.id} again.`);
  if ((manifest.schema === 'orientation') !== isOrientation) return undefined;
  const { credit, bounds, tiles } = manifest;
  if (tiles) {
    const schema = SCHEMAS[manifest.schema];
    const shapesIn = (view: View) => {
      const z = Math.min(tiles.most, Math.max(tiles.least, Math.ceil(Math.log2(view.scale / TILE))));
      return tilesIn(view, z).flatMap((tile) => readTile(join(folder, `${z}/${tile.x}/${tile.y}.pbf`), tile, manifest.schema));
    };
    return { schema, isBare: false, shapesIn, credit, bounds, tiles: { ...tiles, folder } };
  }
  return plainMap(readGeojson(join(folder, 'map.geojson')), manifest.schema, credit, bounds);
}

function ownMap(area: Area): AreaMap | undefined {
  const file = join(CONTENT, 'areas', area.id, 'geography', 'map.geojson');
  return existsSync(file) ? plainMap(readGeojson(file), 'geography', '', boundsOf(area)) : undefined;
}

/** A map of plain GeoJSON. Only what it shows is published. */
function plainMap(all: FeatureCollection, name: SchemaName, credit: string, bounds: AreaMap['bounds']): AreaMap {
  const schema = SCHEMAS[name];
  const features = all.features
    .filter(({ properties }) => kindsOf(schema, '', properties ?? {}).length > 0)
    .map(({ geometry, properties }) => ({ type: 'Feature' as const, properties: { kind: properties?.['kind'], name: properties?.['name'] }, geometry }));
  const geojson: FeatureCollection = { type: 'FeatureCollection', features };
  const shapes = shapesOfGeojson(geojson, schema);
  return { schema, isBare: false, shapesIn: () => shapes, credit, bounds, geojson };
}

function bareMap(area: Area): AreaMap {
  const shapes = area.file.localities.flatMap(({ name, coordinates }): Shape[] =>
    coordinates ? [{ kind: 'village', name, lines: [[toWorld(coordinates)]] }] : [],
  );
  return { schema: SCHEMAS.orientation, isBare: true, shapesIn: () => shapes, credit: '', bounds: boundsOf(area) };
}

const boundsOf = ({ file: { bounds } }: Area): AreaMap['bounds'] => [bounds.southWest.lng, bounds.southWest.lat, bounds.northEast.lng, bounds.northEast.lat];
const readGeojson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection;
const readTile = (file: string, tile: { z: number; x: number; y: number }, schema: SchemaName) =>
  existsSync(file) ? shapesOfTile(gunzipSync(readFileSync(file)), tile, SCHEMAS[schema]) : [];
