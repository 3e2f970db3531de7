/**
 * Every postcode of an outcode in one small file, so that a reader's browser can find its own without telling anyone more than the outcode:
 * FY1.json holds where each unit of FY1 is and which authority it is in. Units are sorted, positions are steps from the unit before.
 */

/** The file. Positions are in ten-thousandths of a degree (WGS84): a unit is within 7 metres of where its source says. */
export interface OutcodeShard {
  readonly v: 1;
  /** The outcode. */
  readonly o: string;
  /** The southernmost latitude and westernmost longitude: the first unit of each sector is steps from here. */
  readonly y: number;
  readonly x: number;
  /** The authorities its units are in, by ONS code: the county's where there is one, else the district's. */
  readonly la: readonly string[];
  /** By sector figure. An outcode with nothing in England has none. */
  readonly s: Readonly<Record<string, ShardSector>>;
}

/** The units' two letters joined; their steps north and east; and where the outcode is in several authorities, runs of (index into `la`, how many). */
export type ShardSector = readonly [units: string, steps: string, runs?: readonly number[]];

/** A postcode as a source gives it. */
export interface PostcodeUnit {
  readonly sector: string;
  readonly unit: string;
  readonly lat: number;
  readonly lng: number;
  readonly authority: string;
}

export const SHARD_SCALE = 10_000;
const isEnglish = (authority: string) => /^[EX]/.test(authority);

/** Makes the shard of an outcode. Of an outcode with nothing in England only a middle and its authorities are kept: all that is asked of it is that it is elsewhere. */
export function encodeShard(outcode: string, units: readonly PostcodeUnit[]): OutcodeShard {
  const sorted = units.toSorted((one, other) => compare(one.sector, other.sector) || compare(one.unit, other.unit));
  const la = [...new Set(sorted.map(({ authority }) => authority))];
  const english = la.some(isEnglish);
  const y = english ? least(sorted.map(({ lat }) => steps(lat))) : mean(sorted.map(({ lat }) => steps(lat)));
  const x = english ? least(sorted.map(({ lng }) => steps(lng))) : mean(sorted.map(({ lng }) => steps(lng)));
  const sectors = english ? Map.groupBy(sorted, ({ sector }) => sector) : new Map<string, PostcodeUnit[]>();
  return { v: 1, o: outcode, y, x, la, s: Object.fromEntries([...sectors].map(([sector, within]) => [sector, encodeSector(within, y, x, la)])) };
}

function encodeSector(units: readonly PostcodeUnit[], y: number, x: number, la: readonly string[]): ShardSector {
  const places = units.map(({ lat, lng }) => [steps(lat), steps(lng)] as const);
  const moves = places.flatMap(([lat, lng], at) => {
    const [fromLat, fromLng] = places[at - 1] ?? [y, x];
    return [lat - fromLat, lng - fromLng];
  });
  const runs: number[] = [];
  units.forEach(({ authority }, at) => {
    if (authority === units[at - 1]?.authority) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(la.indexOf(authority), 1);
  });
  const letters = units.map(({ unit }) => unit).join('');
  return la.length > 1 ? [letters, moves.join(' '), runs] : [letters, moves.join(' ')];
}

const steps = (degrees: number) => Math.round(degrees * SHARD_SCALE);
const least = (values: readonly number[]) => values.reduce((one, other) => Math.min(one, other), Infinity);
const mean = (values: readonly number[]) => Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
