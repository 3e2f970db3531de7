/** Copies the tiles of one area out of a source: which schema they are in, which of them are needed, and what must be said beside them. */
import { gzipSync } from 'node:zlib';
import type { SchemaName } from '../model/map-kinds.ts';
import { tilesIn } from '../model/map-view.ts';
import { boxRound, toWorld } from '../model/mercator.ts';
import type { MapManifest } from '../schema/map-manifest.ts';
import type { MapSource } from './map-source.ts';

export type Bounds = MapManifest['bounds'];

/** Layers that only one schema has. */
const SIGNS: readonly (readonly [schema: Exclude<SchemaName, 'geography' | 'orientation'>, layers: readonly string[]])[] = [
  ['openmaptiles', ['transportation']],
  ['protomaps', ['earth', 'roads']],
  ['zoomstack', ['roads', 'surfacewater']],
];
/** The finest tiles we keep: each step finer is four times the files, and streets are already all there. */
const FINEST = 14;
/** Room round an area, as a share of it: a place near the border has streets on both sides. */
const ROOM = 0.05;

/** The tiles of an area as files, and the manifest beside them. Throws when the source has nothing there, or says nothing of its owner. */
export async function tilesOfArea(
  source: MapSource,
  area: Bounds,
  credit: string | undefined,
): Promise<{ manifest: MapManifest; files: ReadonlyMap<string, Uint8Array> }> {
  const schema = schemaOf(source);
  const said = credit ?? plainText(source.attribution);
  if (!said) throw new Error(`${source.name} does not say whose data it is. Find out, and add --credit "© …": it is shown beside the map.`);
  const bounds = widened(area);
  const [west, south, east, north] = bounds;
  const box = boxRound([toWorld({ lat: south, lng: west }), toWorld({ lat: north, lng: east })]);
  const most = Math.min(source.most, FINEST);
  // From the zoom at which the area is about a tile wide: coarser tiles are of the whole country.
  const least = Math.min(most, Math.max(source.least, Math.floor(-Math.log2(Math.max(box.east - box.west, box.south - box.north)))));
  const files = new Map<string, Uint8Array>();
  let found = 0;
  for (let z = least; z <= most; z++)
    for (const { x, y } of tilesIn({ box }, z)) {
      const bytes = await source.tile(z, x, y);
      if (bytes) found++;
      // A tile with nothing in it is written too, so that no browser asks a host for what is not there.
      files.set(`${z}/${x}/${y}.pbf`, packed(bytes ?? new Uint8Array()));
    }
  if (found === 0) throw new Error(`${source.name} has no tiles where the area is (${bounds.map((degrees) => degrees.toFixed(2)).join(', ')}).`);
  return { manifest: { schema, from: source.name, credit: said, bounds, tiles: { least, most, count: files.size } }, files };
}

/** The schema of a source by its layers. Throws when it is none that we know. */
export function schemaOf({ name, layers }: Pick<MapSource, 'name' | 'layers'>) {
  const schema = SIGNS.find(([, signs]) => signs.every((sign) => layers.includes(sign)))?.[0];
  if (!schema)
    throw new Error(
      `${name} is in a schema we do not know. Its layers: ${layers.join(', ') || 'none named'}. We read OpenMapTiles, Protomaps v4 and OS Open Zoomstack.`,
    );
  return schema;
}

/** Text without the tags and entities it was written with. */
export const plainText = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&copy;/g, '©')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

/** Bounds with room round them, as a share of them. */
export function widened([west, south, east, north]: Bounds, room = ROOM): Bounds {
  const [aside, away] = [(east - west) * room, (north - south) * room];
  return [west - aside, south - away, east + aside, north + away].map((degrees) => Math.round(degrees * 1e5) / 1e5) as Bounds;
}

/** Packed the same on every system, so that the same source makes the same files. */
function packed(bytes: Uint8Array): Uint8Array {
  const whole = gzipSync(bytes, { level: 9 });
  whole[9] = 255;
  return whole;
}
