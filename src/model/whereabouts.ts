/**
 * Where a postcode is, from its outcode's shard: the unit itself, else the middle of its sector, else of its outcode, and it says which.
 * 947 of England's outcodes are in several authorities, so an authority is told of a unit alone; of anything wider only which it may be in.
 */
import type { LatLng } from './national-grid.ts';
import { type OutcodeShard, SHARD_SCALE } from './outcode-shard.ts';
import type { Postcode } from './postcode.ts';

export interface Whereabouts extends LatLng {
  /** How exact it is: the unit is a street or so; a sector and an outcode are a middle, so that any distance is "about". */
  readonly exactness: 'unit' | 'sector' | 'outcode';
  /** The ONS code of the unit's authority; nothing for a sector or an outcode. */
  readonly authority?: string;
  /** Every authority it may be in. */
  readonly authorities: readonly string[];
}

/** Finds a postcode in its shard. Throws when the file is none of our version, so that a changed format is never misread. */
export function whereabouts(shard: OutcodeShard, { sector, unit }: Pick<Postcode, 'sector' | 'unit'>): Whereabouts {
  if (shard.v !== 1) throw new Error(`This is not a shard we can read: version ${String(shard.v)}.`);
  const units = Object.keys(shard.s).flatMap((figure) => unitsOf(shard, figure));
  const near = units.filter((one) => one.sector === sector);
  const [exact] = near.filter((one) => one.unit === unit);
  if (exact) return { lat: exact.lat, lng: exact.lng, exactness: 'unit', authority: exact.authority, authorities: [exact.authority] };
  if (near.length > 0) return { ...middle(near), exactness: 'sector', authorities: [...new Set(near.map(({ authority }) => authority))] };
  const all = units.length > 0 ? middle(units) : { lat: shard.y / SHARD_SCALE, lng: shard.x / SHARD_SCALE };
  return { ...all, exactness: 'outcode', authorities: shard.la };
}

interface Unit extends LatLng {
  readonly sector: string;
  readonly unit: string;
  readonly authority: string;
}

/** The units of a sector, in the file's order. */
function unitsOf({ y, x, la, s }: OutcodeShard, sector: string): readonly Unit[] {
  const [letters = '', steps = '', runs = [0, Infinity]] = s[sector] ?? [];
  const moves = steps.split(' ').map(Number);
  const units: Unit[] = [];
  let [lat, lng, run, left] = [y, x, 0, runs[1] ?? 0];
  for (let at = 0; at * 2 < letters.length; at++, left--) {
    lat += moves[at * 2] ?? 0;
    lng += moves[at * 2 + 1] ?? 0;
    if (left === 0) left = runs[(run += 2) + 1] ?? 0;
    const authority = la[runs[run] ?? 0] ?? '';
    units.push({ sector, unit: letters.slice(at * 2, at * 2 + 2), lat: lat / SHARD_SCALE, lng: lng / SHARD_SCALE, authority });
  }
  return units;
}

const middle = (units: readonly Unit[]): LatLng => ({ lat: mean(units.map(({ lat }) => lat)), lng: mean(units.map(({ lng }) => lng)) });
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
