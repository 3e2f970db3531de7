/** Gathers rows of postcodes into the shard of each outcode, and keeps those near some areas when asked to. */
import { milesBetween } from '../model/distance.ts';
import type { LatLng } from '../model/national-grid.ts';
import { encodeShard, type OutcodeShard, type PostcodeUnit } from '../model/outcode-shard.ts';
import type { PostcodeRow } from './postcode-columns.ts';

/** A box round an area, as in area.yml. */
export interface Bounds {
  readonly southWest: LatLng;
  readonly northEast: LatLng;
}

export interface Gathering {
  readonly take: (row: PostcodeRow) => void;
  /** Shards by outcode, in order. With `near`, only those with a postcode within so many miles of one of the boxes. */
  readonly shards: (near?: { readonly miles: number; readonly boxes: readonly Bounds[] }) => readonly OutcodeShard[];
}

/** Starts an empty gathering. A postcode that comes twice counts once, as it came last. */
export function gathering(): Gathering {
  const outcodes = new Map<string, Map<string, PostcodeUnit>>();
  return {
    take: ({ outcode, ...unit }) => {
      const units = outcodes.get(outcode) ?? new Map<string, PostcodeUnit>();
      if (units.size === 0) outcodes.set(outcode, units);
      units.set(unit.sector + unit.unit, unit);
    },
    shards: (near) =>
      [...outcodes]
        .filter(([, units]) => !near || [...units.values()].some((unit) => near.boxes.some((box) => milesFrom(box, unit) <= near.miles)))
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([outcode, units]) => encodeShard(outcode, [...units.values()])),
  };
}

/** Miles from the nearest edge of a box; none inside it. */
function milesFrom({ southWest, northEast }: Bounds, { lat, lng }: LatLng): number {
  const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
  return milesBetween({ lat, lng }, { lat: within(lat, southWest.lat, northEast.lat), lng: within(lng, southWest.lng, northEast.lng) });
}
