/**
 * Reads a row of a list of postcodes, whoever made the list: Code-Point Open as Ordnance Survey ships it (ten columns and no names of columns),
 * a list with a first line of names, or the ONS directories (ONSPD, NSPL), whose names change from year to year.
 */
import { fromGrid, type LatLng } from '../model/national-grid.ts';
import type { PostcodeUnit } from '../model/outcode-shard.ts';

export interface PostcodeRow extends PostcodeUnit {
  readonly outcode: string;
}

/** Reads a row; nothing when the postcode has no position, has ended, or is no postcode. */
export type ReadRow = (cells: readonly string[]) => PostcodeRow | undefined;

/** Names of the columns we take, as the publishers have written them. In the ONS lists two figures are a year, as in lad25cd. */
const NAMES = {
  postcode: /^(pcds|postcode|pcd|pcd7)$/,
  easting: /^(oseast1m|east1m|eastings?)$/,
  northing: /^(osnrth1m|north1m|northings?)$/,
  lat: /^lat(itude)?$/,
  lng: /^long?(itude)?$|^lng$/,
  quality: /^(pq|positional_quality_indicator|osgrdind|gridind)$/,
  county: /^(county|oscty|cty(\d\d)?(cd)?|admin_county_code)$/,
  district: /^(district|oslaua|laua(\d\d)?(cd)?|lad(\d\d)?(cd)?|admin_district_code)$/,
  ended: /^doterm$/,
} as const;
type Column = keyof typeof NAMES;

/** Code-Point Open's ten columns (Ordnance Survey, Code-Point Open technical specification). */
const CODE_POINT: Partial<Record<Column, number>> = { postcode: 0, quality: 1, easting: 2, northing: 3, county: 7, district: 8 };
/** No position: 90 in Code-Point Open, 9 in the ONS lists, which also write 0 north. */
const NO_POSITION = new Set(['90', '9']);
const POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?) *(\d)([A-Z]{2})$/;

/**
 * How to read a list, from its first line. `isHeader` says that the line is names and not a postcode.
 * Returns nothing when it is no list of postcodes: archives hold other tables too.
 */
export function columnsOf(first: readonly string[]): { readonly read: ReadRow; readonly isHeader: boolean } | undefined {
  if (first.length === 10 && POSTCODE.test(first[0] ?? '')) return { read: reader(CODE_POINT), isHeader: false };
  const names = first.map((name) => name.replace('\ufeff', '').trim().toLowerCase());
  const at = Object.fromEntries(
    Object.entries(NAMES).flatMap(([column, shape]) => {
      const found = names.findIndex((name) => shape.test(name));
      return found < 0 ? [] : [[column, found]];
    }),
  ) as Partial<Record<Column, number>>;
  const isPlaced = at.easting === undefined ? at.lat !== undefined && at.lng !== undefined : at.northing !== undefined;
  return at.postcode === undefined || at.district === undefined || !isPlaced ? undefined : { read: reader(at), isHeader: true };
}

const reader =
  (at: Partial<Record<Column, number>>): ReadRow =>
  (cells) => {
    const cell = (column: Column) => (at[column] === undefined ? '' : (cells[at[column]] ?? '').trim());
    const [, outcode, sector, unit] = POSTCODE.exec(cell('postcode')) ?? [];
    if (!outcode || !sector || !unit || cell('ended') || NO_POSITION.has(cell('quality'))) return undefined;
    const place = cell('easting') ? gridPlace(Number(cell('easting')), Number(cell('northing'))) : { lat: Number(cell('lat')), lng: Number(cell('lng')) };
    // A unitary authority has no county: Code-Point Open leaves it empty, the ONS lists write E99999999.
    const county = cell('county');
    const authority = county && !/^[A-Z]9{8}$/.test(county) ? county : cell('district');
    // The ONS lists write 99.999999 for no latitude.
    return place && place.lat < 90 && authority ? { outcode, sector, unit, ...place, authority } : undefined;
  };

const gridPlace = (easting: number, northing: number): LatLng | undefined => (easting > 0 && northing > 0 ? fromGrid({ easting, northing }) : undefined);
