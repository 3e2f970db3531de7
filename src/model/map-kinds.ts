/**
 * What our maps show, and where each kind of map data keeps it. The picture drawn at build and the map that moves read the same table,
 * so they never differ in what they leave out.
 * Sources: openmaptiles.org/schema, docs.protomaps.com/basemaps/layers, and the styles Ordnance Survey publishes for OS Open Zoomstack.
 */

/** What is shown, by the shape it has. The order is the order of drawing. */
export const KINDS = {
  land: 'area',
  built: 'area',
  green: 'area',
  water: 'area',
  stream: 'line',
  border: 'line',
  path: 'line',
  street: 'line',
  road: 'line',
  rail: 'line',
  'street-name': 'line',
  cape: 'point',
  village: 'point',
  town: 'point',
  station: 'point',
} as const;

export type MapKind = keyof typeof KINDS;
export type ShapeKind = (typeof KINDS)[MapKind];

/** Features of a layer; with a field, only those whose value is in the list. Plain GeoJSON has one layer without a name. */
export interface Rule {
  readonly layer: string;
  readonly field?: string;
  readonly values?: readonly string[];
}

export interface MapSchema {
  /** What lies under everything: land where water is drawn, sea where land is drawn, unknown where we have neither. */
  readonly ground: 'land' | 'sea' | 'unknown';
  /** The field with a feature's name. The first that is there counts. */
  readonly names: readonly string[];
  readonly kinds: Readonly<Partial<Record<MapKind, readonly Rule[]>>>;
}

export type SchemaName = 'openmaptiles' | 'protomaps' | 'zoomstack' | 'geography' | 'orientation';

const only = (layer: string, field: string, ...values: string[]): Rule => ({ layer, field, values });
const kind = (...values: string[]): readonly Rule[] => [only('', 'kind', ...values)];

export const SCHEMAS: Readonly<Record<SchemaName, MapSchema>> = {
  openmaptiles: {
    ground: 'land',
    names: ['name:latin', 'name'],
    kinds: {
      green: [
        only('landcover', 'class', 'grass', 'wood', 'wetland'),
        only('landuse', 'class', 'park', 'cemetery', 'pitch', 'playground', 'recreation_ground'),
        { layer: 'park' },
      ],
      built: [only('landuse', 'class', 'residential', 'suburb', 'neighbourhood')],
      water: [{ layer: 'water' }],
      stream: [{ layer: 'waterway' }],
      path: [only('transportation', 'class', 'path', 'track', 'service', 'pier')],
      street: [only('transportation', 'class', 'minor')],
      road: [only('transportation', 'class', 'motorway', 'trunk', 'primary', 'secondary', 'tertiary')],
      rail: [only('transportation', 'class', 'rail')],
      'street-name': [only('transportation_name', 'class', 'trunk', 'primary', 'secondary', 'tertiary', 'minor')],
      village: [only('place', 'class', 'village', 'suburb', 'quarter', 'neighbourhood', 'hamlet')],
      town: [only('place', 'class', 'city', 'town')],
      station: [only('poi', 'subclass', 'station', 'halt')],
    },
  },
  protomaps: {
    ground: 'land',
    names: ['name'],
    kinds: {
      green: [
        only('landuse', 'kind', ...'park nature_reserve grass wood forest cemetery golf_course recreation_ground pitch playground village_green'.split(' ')),
      ],
      built: [only('landuse', 'kind', 'residential')],
      water: [{ layer: 'water' }],
      stream: [only('water', 'kind', 'river', 'stream', 'canal')],
      path: [only('roads', 'kind', 'path', 'other')],
      street: [only('roads', 'kind', 'minor_road')],
      road: [only('roads', 'kind', 'highway', 'major_road', 'medium_road')],
      rail: [only('roads', 'kind', 'rail')],
      'street-name': [only('roads', 'kind', 'major_road', 'medium_road', 'minor_road')],
      village: [only('places', 'kind_detail', 'village', 'hamlet', 'suburb', 'neighbourhood', 'quarter')],
      town: [only('places', 'kind_detail', 'city', 'town')],
      station: [only('pois', 'kind', 'station', 'train_station')],
    },
  },
  zoomstack: {
    ground: 'land',
    names: ['name', 'name1'],
    kinds: {
      green: [{ layer: 'greenspaces' }, { layer: 'greenspace' }, { layer: 'woodland' }],
      built: [{ layer: 'urban_areas' }],
      water: [{ layer: 'sea' }, { layer: 'surfacewater' }],
      stream: [only('waterlines', 'type', 'National', 'Regional', 'District', 'Local')],
      path: [only('roads', 'type', 'Restricted')],
      street: [only('roads', 'type', 'Local', 'Minor')],
      road: [only('roads', 'type', 'Motorway', 'Primary', 'A Road', 'B Road')],
      rail: [{ layer: 'rail' }],
      'street-name': [only('roads', 'type', 'Primary', 'A Road', 'B Road', 'Local', 'Minor')],
      village: [only('names', 'type', 'Village', 'Hamlet', 'Suburban Area', 'Small Settlements')],
      town: [only('names', 'type', 'Capital', 'City', 'Town')],
      station: [{ layer: 'railwaystations' }, { layer: 'railway_stations' }],
    },
  },
  geography: {
    ground: 'sea',
    names: ['name'],
    kinds: {
      land: kind('coast'),
      green: kind('park'),
      water: kind('water'),
      stream: kind('river'),
      street: kind('street'),
      road: kind('road'),
      rail: kind('railway'),
      'street-name': kind('road', 'street'),
      cape: kind('headland'),
      village: kind('locality'),
      station: kind('station'),
    },
  },
  orientation: {
    ground: 'unknown',
    names: ['name'],
    kinds: { land: kind('authority', 'neighbour'), built: kind('homes'), border: kind('border'), village: kind('village'), town: kind('town') },
  },
};

/** What a feature of a layer is, of all that a schema shows. A road is both drawn and named, so there may be two. */
export const kindsOf = (schema: MapSchema, layer: string, fields: Readonly<Record<string, unknown>>): readonly MapKind[] =>
  (Object.keys(KINDS) as MapKind[]).filter((name) =>
    schema.kinds[name]?.some((rule) => rule.layer === layer && (rule.field === undefined || rule.values?.includes(String(fields[rule.field])))),
  );
