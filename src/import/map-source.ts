/** Opens a file of vector tiles, PMTiles 3 (here or on the web) or MBTiles 1.3, so that one tile after another can be asked for. */
import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { FetchSource, PMTiles, type Source, TileType } from 'pmtiles';

export interface MapSource {
  /** Its file's name. */
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** The names of its layers. */
  readonly layers: readonly string[];
  /** What it asks to have shown beside it, as it wrote it. */
  readonly attribution: string;
  /** A tile, unpacked; nothing when it has none there. */
  readonly tile: (z: number, x: number, y: number) => Promise<Uint8Array | undefined>;
  readonly close: () => void;
}

/** Opens a source. Throws, in words for whoever runs the import, when it cannot be used. */
export async function openSource(from: string): Promise<MapSource> {
  if (/\.mbtiles$/i.test(from)) {
    if (/^https?:/i.test(from)) throw new Error('An .mbtiles file cannot be read from the web. Download it first, or use .pmtiles.');
    return openMbtiles(from);
  }
  if (/\.pmtiles(\?.*)?$/i.test(from)) return openPmtiles(from);
  throw new Error(`${from}: write a file that ends in .pmtiles or .mbtiles, or a web address of a .pmtiles file.`);
}

async function openPmtiles(from: string): Promise<MapSource> {
  const isWeb = /^https?:/i.test(from);
  const file = isWeb ? undefined : openSync(from, 'r');
  const archive = new PMTiles(file === undefined ? new FetchSource(from) : fileSource(from, file));
  const { minZoom, maxZoom, tileType } = await archive.getHeader();
  if (tileType !== TileType.Mvt) throw new Error(`${from} holds pictures or another kind of tile. We can read vector tiles (MVT) only.`);
  const { vector_layers, attribution } = (await archive.getMetadata()) as Metadata;
  return {
    name: basename(isWeb ? new URL(from).pathname : from),
    least: minZoom,
    most: maxZoom,
    layers: namesOf(vector_layers),
    attribution: attribution ?? '',
    tile: async (z, x, y) => {
      const found = await archive.getZxy(z, x, y);
      return found && unpacked(new Uint8Array(found.data));
    },
    close: () => (file === undefined ? undefined : closeSync(file)),
  };
}

const fileSource = (name: string, file: number): Source => ({
  getKey: () => name,
  getBytes: async (offset, length) => {
    const bytes = new Uint8Array(length);
    const read = readSync(file, bytes, 0, length, offset);
    return { data: bytes.buffer.slice(0, read) };
  },
});

interface Metadata {
  readonly vector_layers?: unknown;
  readonly attribution?: string;
}

const namesOf = (layers: unknown) => (Array.isArray(layers) ? (layers as { id: string }[]).map(({ id }) => id) : []);

function openMbtiles(from: string): MapSource {
  const database = new DatabaseSync(from, { readOnly: true });
  const rows = database.prepare('select name, value from metadata').all() as { name: string; value: string }[];
  const metadata = new Map(rows.map(({ name, value }) => [name, value]));
  if ((metadata.get('format') ?? 'pbf') !== 'pbf') throw new Error(`${from} holds pictures (${metadata.get('format')}). We can read vector tiles (pbf) only.`);
  const zooms = database.prepare('select min(zoom_level) as least, max(zoom_level) as most from tiles').get() as { least: number; most: number };
  // Rows are counted from the south (Tile Map Service), columns from the west.
  const ask = database.prepare('select tile_data as data from tiles where zoom_level = ? and tile_column = ? and tile_row = ?');
  return {
    name: basename(from),
    ...zooms,
    layers: namesOf((JSON.parse(metadata.get('json') ?? '{}') as Metadata).vector_layers),
    attribution: metadata.get('attribution') ?? '',
    tile: async (z, x, y) => {
      const row = ask.get(z, x, 2 ** z - 1 - y) as { data: Uint8Array } | undefined;
      return row && unpacked(row.data);
    },
    close: () => database.close(),
  };
}

const unpacked = (bytes: Uint8Array) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? new Uint8Array(gunzipSync(bytes)) : bytes);
