/**
 * Makes the geography of a made-up area from a small hand-made source: side streets between the named ones, and postcodes along them
 * in Code-Point Open's own columns. So the map and the postcode search have something to stand on in a fresh clone.
 * Same source, same bytes: the only chance in it is a seeded one.
 */
import { type GridRef, toGrid } from '../model/national-grid.ts';

type Position = readonly [lng: number, lat: number];
interface Feature<Kind extends string = string, Shape = unknown> {
  readonly type: 'Feature';
  readonly properties: { readonly kind: Kind; readonly name: string; readonly district?: string; readonly postcode?: string };
  readonly geometry: { readonly type: string; readonly coordinates: Shape };
}
export interface Source {
  readonly type: 'FeatureCollection';
  readonly features: readonly Feature[];
}
type Street = Feature<'street', readonly Position[]>;

/** How many postcodes each district has. */
const COUNTS: Readonly<Record<string, number>> = { ZZ1: 520, ZZ2: 430, ZZ3: 480, ZZ4: 180, ZZ5: 540, ZZ6: 170, ZZ7: 520, ZZ8: 90, ZZ9: 70 };
const LETTERS = [...'ABDEFGHJLNPQRSTUWXYZ'];
const FIRST =
  'Anchor Auk Bracken Bramble Buoy Cable Cannon Capstan Cargo Clover Compass Coral Curlew Dunlin Eider Fennel Fern Fulmar Furrow Gorse Halyard Hawser Heather Heron Hopper Jetty Kelp Kestrel Kittiwake Lapwing Lobster Madder Marigold Martin Mussel Oakum Otter Oyster Petrel Pilot Plover Puffin Rigging Rudder Sandpiper Sheaf Skua Spinner Sprat Starling Stook Swift Tansy Thistle Thrift Tiller Turnstone Weld Whelk Windlass'.split(
    ' ',
  );
const SECOND = ['Street', 'Close', 'Row', 'Road', 'Walk', 'Lane'];
/** Degrees of latitude in a metre, and of longitude at this latitude. */
const LAT = 1 / 111_320;
const LNG = 1 / (111_320 * Math.cos((54.2 * Math.PI) / 180));

/** The source with side streets added, every street named once. */
export function withSideStreets(source: Source): Source {
  const coast = source.features.find(({ properties }) => properties.kind === 'coast')?.geometry.coordinates as readonly (readonly Position[])[];
  const taken = new Set(source.features.map(({ properties }) => properties.name));
  const names = FIRST.flatMap((first, at) => SECOND.map((_, turn) => `${first} ${SECOND[(at + turn) % SECOND.length]}`)).filter((name) => !taken.has(name));
  const next = spread(names);
  const sides = source.features.filter(isStreet).flatMap((street) =>
    along(street.geometry.coordinates, 170).flatMap(({ position, angle }, at): Street[] => {
      const turn = angle + (at % 2 === 0 ? Math.PI / 2 : -Math.PI / 2);
      const end = offset(position, turn, 110 + 35 * (at % 3));
      if (!inside(end, coast[0] ?? [])) return [];
      return [
        { type: 'Feature', properties: { kind: 'street', name: next(), ...district(street) }, geometry: { type: 'LineString', coordinates: [position, end] } },
      ];
    }),
  );
  return { type: 'FeatureCollection', features: [...source.features, ...sides] };
}

/** Code-Point Open's rows (no header): postcode, quality, easting, northing, country, two health codes, county, district, ward. */
export function postcodeRows(map: Source, districtCode: string): readonly string[] {
  const fixed = map.features.filter(({ properties }) => properties.postcode);
  const rows = new Map(fixed.map(({ properties, geometry }) => [properties.postcode ?? '', grid(geometry.coordinates as Position)]));
  for (const [outcode, count] of Object.entries(COUNTS)) {
    const streets = map.features.filter(isStreet).filter(({ properties }) => properties.district === outcode);
    const units = unitsOf(outcode).filter((unit) => !rows.has(unit));
    const already = [...rows.keys()].filter((unit) => unit.startsWith(`${outcode} `)).length;
    const spots = streets.flatMap((street) => along(street.geometry.coordinates, 12));
    for (let at = 0; at < count - already; at++) {
      const spot = spots[Math.floor((at * spots.length) / (count - already))];
      const unit = units[at];
      if (spot && unit) rows.set(unit, grid(offset(spot.position, spot.angle + (at % 2 ? 1 : -1) * (Math.PI / 2), 14 + (at % 5))));
    }
  }
  return [...rows.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([unit, { easting, northing }]) => `"${unit}",10,${Math.round(easting)},${Math.round(northing)},"E92000001","","","","${districtCode}",""`);
}

const isStreet = (feature: Feature): feature is Street => feature.properties.kind === 'street';
const district = ({ properties }: Street) => (properties.district === undefined ? {} : { district: properties.district });
const grid = ([lng, lat]: Position): GridRef => toGrid({ lat, lng });
const offset = ([lng, lat]: Position, angle: number, metres: number): Position => [
  round(lng + Math.cos(angle) * metres * LNG),
  round(lat + Math.sin(angle) * metres * LAT),
];
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** Gives the items one after another in an order that looks unplanned and is always the same: by a step that shares no factor with their number. */
function spread(items: readonly string[]): () => string {
  const steps = [97, 101, 103, 107, 109];
  const step = steps.find((prime) => items.length % prime !== 0) ?? 1;
  let turn = 0;
  return () => items[(++turn * step) % items.length] ?? '';
}

/** Points every so many metres along a line, each with the line's direction there. */
function along(line: readonly Position[], every: number): readonly { position: Position; angle: number }[] {
  const points: { position: Position; angle: number }[] = [];
  let left = every / 2;
  line.slice(1).forEach((to, at) => {
    const from = line[at] ?? to;
    const [x, y] = [(to[0] - from[0]) / LNG, (to[1] - from[1]) / LAT];
    const length = Math.hypot(x, y);
    for (; left <= length; left += every)
      points.push({ position: [round(from[0] + (x * LNG * left) / length), round(from[1] + (y * LAT * left) / length)], angle: Math.atan2(y, x) });
    left -= length;
  });
  return points;
}

/** Every unit of an outcode, spread over its sectors 1 to 4. */
const unitsOf = (outcode: string) => LETTERS.flatMap((one) => LETTERS.flatMap((two) => [1, 2, 3, 4].map((sector) => `${outcode} ${sector}${one}${two}`)));

/** True when the point is inside the ring (even-odd rule). */
function inside([x, y]: Position, ring: readonly Position[]): boolean {
  return ring.reduce((is, [x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !is : is;
  }, false);
}
