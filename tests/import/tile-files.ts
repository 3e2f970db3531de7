/** Small files of vector tiles, made in the test: one lake, one road and one village, as MBTiles and as PMTiles. */
import { writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { PbfWriter } from 'pbf';
import { zxyToTileId } from 'pmtiles';

const VECTOR_LAYERS = ['water', 'transportation', 'place'].map((id) => ({ id, fields: {} }));
export const CREDIT = '<a href="https://example.org/">&copy; Someone</a>';

interface Drawn {
  readonly layer: string;
  readonly type: 1 | 2 | 3;
  readonly fields: Readonly<Record<string, string>>;
  readonly geometry: readonly number[];
}

const zigzag = (value: number) => (value << 1) ^ (value >> 31);
const FEATURES: readonly Drawn[] = [
  { layer: 'water', type: 3, fields: { class: 'lake' }, geometry: [9, zigzag(100), zigzag(100), 26, zigzag(1000), 0, 0, zigzag(1000), zigzag(-1000), 0, 15] },
  { layer: 'transportation', type: 2, fields: { class: 'primary' }, geometry: [9, 0, zigzag(2048), 10, zigzag(4096), 0] },
  { layer: 'place', type: 1, fields: { class: 'village', name: 'Little <Marsh>' }, geometry: [9, zigzag(2048), zigzag(2048)] },
];

/** A tile (Mapbox Vector Tile 2.1), not packed. */
export function tile(): Uint8Array {
  const pbf = new PbfWriter();
  for (const feature of FEATURES)
    pbf.writeMessage(
      3,
      (drawn: Drawn, layer: PbfWriter) => {
        const names = Object.keys(drawn.fields);
        layer.writeVarintField(15, 2);
        layer.writeStringField(1, drawn.layer);
        layer.writeMessage(
          2,
          (one: Drawn, writer: PbfWriter) => {
            writer.writePackedVarint(
              2,
              names.flatMap((_, at) => [at, at]),
            );
            writer.writeVarintField(3, one.type);
            writer.writePackedVarint(4, [...one.geometry]);
          },
          drawn,
        );
        for (const name of names) layer.writeStringField(3, name);
        for (const value of Object.values(drawn.fields)) layer.writeMessage(4, (text: string, writer: PbfWriter) => writer.writeStringField(1, text), value);
        layer.writeVarintField(5, 4096);
      },
      feature,
    );
  return pbf.finish();
}

type Address = readonly [z: number, x: number, y: number];

/** Writes an .mbtiles file (MBTiles 1.3) that has the tile at some addresses. */
export function writeMbtiles(path: string, addresses: readonly Address[], metadata: Readonly<Record<string, string>> = {}): void {
  const database = new DatabaseSync(path);
  database.exec('create table metadata (name text, value text); create table tiles (zoom_level int, tile_column int, tile_row int, tile_data blob)');
  const all = { format: 'pbf', attribution: CREDIT, json: JSON.stringify({ vector_layers: VECTOR_LAYERS }), ...metadata };
  for (const [name, value] of Object.entries(all)) database.prepare('insert into metadata values (?, ?)').run(name, value);
  for (const [z, x, y] of addresses) database.prepare('insert into tiles values (?, ?, ?, ?)').run(z, x, 2 ** z - 1 - y, gzipSync(tile()));
  database.close();
}

/** Writes a .pmtiles file (PMTiles 3) that has the tile at some addresses. */
export function writePmtiles(path: string, addresses: readonly Address[]): void {
  const ids = addresses.map(([z, x, y]) => zxyToTileId(z, x, y)).toSorted((one, other) => one - other);
  const data = gzipSync(tile());
  const pbf = new PbfWriter();
  const varint = (value: number) => pbf.writeVarint(value);
  varint(ids.length);
  ids.forEach((id, at) => varint(id - (ids[at - 1] ?? 0)));
  for (const value of [1, data.length]) ids.forEach(() => varint(value));
  // Every tile is the same bytes, at offset 0, written as 1.
  ids.forEach(() => varint(1));
  const root = gzipSync(pbf.finish());
  const metadata = gzipSync(JSON.stringify({ vector_layers: VECTOR_LAYERS, attribution: CREDIT }));
  const header = Buffer.alloc(127);
  header.write('PMTiles', 0, 'latin1');
  header[7] = 3;
  const zooms = addresses.map(([z]) => z);
  [127, root.length, 127 + root.length, metadata.length, 0, 0, 127 + root.length + metadata.length, data.length, ids.length, ids.length, 1].forEach(
    (value, at) => header.writeBigUInt64LE(BigInt(value), 8 + at * 8),
  );
  // Clustered, gzip, gzip, vector tiles, and the zooms.
  [1, 2, 2, 1, Math.min(...zooms), Math.max(...zooms)].forEach((value, at) => (header[96 + at] = value));
  writeFileSync(path, Buffer.concat([header, root, metadata, data]));
}
