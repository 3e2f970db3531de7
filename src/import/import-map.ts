/**
 * The command: npm run import:map -- <file.pmtiles|file.mbtiles|https://…pmtiles> --areas blackpool,wrenmouth
 * copies the streets of those areas into imported/map/. With --orientation instead of a file it makes a map without streets from
 * --postcodes (Code-Point Open, ONSPD or NSPL), --outlines (TopoJSON) and --places (a JSON list). Whatever goes wrong, what was there stays.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import type { AreaFile } from '../schema/area.ts';
import type { LatLng } from '../model/national-grid.ts';
import { parseSource } from '../schema/front-matter.ts';
import { openSource } from './map-source.ts';
import { type Bounds, tilesOfArea, widened } from './map-tiles.ts';
import { isWithin, lived, names, orientation, outlines, type PlaceRow, roomy } from './orientation.ts';
import { readPostcodes } from './postcode-source.ts';
import { type AreaFiles, writeMaps } from './write-map.ts';

const CONTENT = process.env['SITE_CONTENT'] ?? 'content';
const FOLDER = join(process.env['SITE_IMPORTED'] ?? 'imported', 'map');
const OPEN_DATA =
  'Contains OS data © Crown copyright and database right. Contains Royal Mail data © Royal Mail copyright and database right. Contains National Statistics data © Crown copyright and database right. Open Government Licence v3.0.';
const USAGE = `Write: npm run import:map -- streets.pmtiles --areas blackpool,wrenmouth
or:    npm run import:map -- --orientation --areas blackpool --postcodes codepo_gb.csv --outlines authorities.topo.json --places places.json`;

const text = { type: 'string' } as const;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { areas: text, credit: text, orientation: { type: 'boolean' }, postcodes: text, outlines: text, places: text },
  });
  const areas = (values.areas ?? '').split(',').filter(Boolean);
  const [from] = positionals;
  if (areas.length === 0 || Boolean(from) === Boolean(values.orientation)) throw new Error(USAGE);
  const maps = from ? await streets(from, areas.map(areaFile), values.credit) : await orientations(areas.map(areaFile), values);
  writeMaps(FOLDER, maps);
  for (const { area, files } of maps) {
    const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
    console.log(`${area}: ${files.size} ${files.size === 1 ? 'file' : 'files'}, ${(size / 1024).toFixed(0)} kB, in ${join(FOLDER, area)}/.`);
  }
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\nNothing was changed in ${FOLDER}/.`);
  process.exitCode = 1;
}

interface Asked {
  readonly area: string;
  readonly code: string;
  readonly bounds: Bounds;
}

/** What we need of an area's own file. */
function areaFile(area: string): Asked {
  const file = join(CONTENT, 'areas', area, 'area.yml');
  if (!existsSync(file)) throw new Error(`There is no area "${area}": ${file} is missing.`);
  const { officialCode, bounds } = parseSource(readFileSync(file, 'utf8'), 'yml').data as unknown as AreaFile;
  return { area, code: officialCode, bounds: [bounds.southWest.lng, bounds.southWest.lat, bounds.northEast.lng, bounds.northEast.lat] };
}

async function streets(from: string, areas: readonly Asked[], credit: string | undefined): Promise<readonly AreaFiles[]> {
  const source = await openSource(from);
  try {
    const maps: AreaFiles[] = [];
    for (const { area, bounds } of areas) maps.push({ area, ...(await tilesOfArea(source, bounds, credit)) });
    return maps;
  } finally {
    source.close();
  }
}

interface From {
  readonly credit?: string | undefined;
  readonly postcodes?: string | undefined;
  readonly outlines?: string | undefined;
  readonly places?: string | undefined;
}

async function orientations(areas: readonly Asked[], from: From): Promise<readonly AreaFiles[]> {
  if (!from.postcodes && !from.outlines && !from.places) throw new Error(USAGE);
  const topology = from.outlines && (JSON.parse(read(from.outlines)) as Topology);
  const places = from.places ? (JSON.parse(read(from.places)) as readonly PlaceRow[]) : [];
  const homes: LatLng[] = [];
  const keep = (row: LatLng) => areas.some(({ bounds }) => isWithin(row, roomy(bounds))) && homes.push({ lat: row.lat, lng: row.lng });
  if (from.postcodes) await readPostcodes(from.postcodes, keep);
  return areas.map(({ area, code, bounds }) => {
    const map = orientation([...(topology ? outlines(topology, code, bounds) : []), ...lived(homes, bounds), ...names(places, bounds)], code);
    if (map.features.length === 0) throw new Error(`None of the files has anything where ${area} is.`);
    const manifest = { schema: 'orientation' as const, from: 'open data', credit: from.credit ?? OPEN_DATA, bounds: widened(bounds) };
    return { area, manifest, files: new Map([['map.geojson', Buffer.from(`${JSON.stringify(map)}\n`)]]) };
  });
}

function read(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
