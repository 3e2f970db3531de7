/** Reads map data, as vector tiles (Mapbox Vector Tile 2.1) or GeoJSON (RFC 7946), into the shapes our maps show, in the square world. */
import { VectorTile } from '@mapbox/vector-tile';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { PbfReader } from 'pbf';
import { KINDS, type MapKind, type MapSchema, type ShapeKind, kindsOf } from '../model/map-kinds.ts';
import { type Point, toWorld } from '../model/mercator.ts';

export interface Shape {
  readonly kind: MapKind;
  readonly name?: string;
  /** The rings of an area, the lines of a line, the points of a point. */
  readonly lines: readonly (readonly Point[])[];
}

export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

const SHAPES: readonly (ShapeKind | undefined)[] = [undefined, 'point', 'line', 'area'];

/** The shapes of one tile. Its bytes are as the tile is after it is unpacked. */
export function shapesOfTile(bytes: Uint8Array, { z, x, y }: TileAddress, schema: MapSchema): readonly Shape[] {
  const side = 2 ** z;
  return Object.values(new VectorTile(new PbfReader(bytes)).layers).flatMap((layer) =>
    Array.from({ length: layer.length }, (_, at) => layer.feature(at)).flatMap((feature) => {
      const kinds = kindsOf(schema, layer.name, feature.properties).filter((kind) => KINDS[kind] === SHAPES[feature.type]);
      if (kinds.length === 0) return [];
      const lines = feature
        .loadGeometry()
        .map((line) => line.map((point): Point => [(x + point.x / feature.extent) / side, (y + point.y / feature.extent) / side]));
      return kinds.map((kind) => ({ kind, ...nameOf(feature.properties, schema), lines }));
    }),
  );
}

/** The shapes of plain GeoJSON. */
export const shapesOfGeojson = ({ features }: FeatureCollection, schema: MapSchema): readonly Shape[] =>
  features.flatMap(({ properties, geometry }) => {
    const fields = properties ?? {};
    const [shape, lines] = linesOf(geometry);
    const kinds = kindsOf(schema, '', fields).filter((kind) => KINDS[kind] === shape);
    return kinds.map((kind) => ({ kind, ...nameOf(fields, schema), lines }));
  });

function linesOf(geometry: Geometry): readonly [shape: ShapeKind | undefined, lines: readonly (readonly Point[])[]] {
  switch (geometry.type) {
    case 'Point':
      return ['point', [[world(geometry.coordinates)]]];
    case 'LineString':
      return ['line', [geometry.coordinates.map(world)]];
    case 'MultiLineString':
      return ['line', geometry.coordinates.map((line) => line.map(world))];
    case 'Polygon':
      return ['area', geometry.coordinates.map((ring) => ring.map(world))];
    case 'MultiPolygon':
      return ['area', geometry.coordinates.flat().map((ring) => ring.map(world))];
    default:
      return [undefined, []];
  }
}

const world = ([lng = 0, lat = 0]: Position): Point => toWorld({ lat, lng });

function nameOf(fields: Readonly<Record<string, unknown>>, { names }: MapSchema): { name?: string } {
  const name = names.map((field) => fields[field]).find((value) => typeof value === 'string' && value.trim() !== '');
  return name === undefined ? {} : { name: String(name) };
}
