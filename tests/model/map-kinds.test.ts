import { describe, expect, test } from 'vitest';
import { SCHEMAS, kindsOf } from '../../src/model/map-kinds.ts';

describe('each schema shows the same things', () => {
  test.each([
    ['openmaptiles', 'transportation', { class: 'primary' }, ['road']],
    ['openmaptiles', 'transportation_name', { class: 'minor' }, ['street-name']],
    ['openmaptiles', 'water', { class: 'lake' }, ['water']],
    ['openmaptiles', 'place', { class: 'village' }, ['village']],
    ['openmaptiles', 'building', {}, []],
    ['protomaps', 'roads', { kind: 'major_road' }, ['road', 'street-name']],
    ['protomaps', 'water', { kind: 'river' }, ['water', 'stream']],
    ['protomaps', 'places', { kind: 'locality', kind_detail: 'town' }, ['town']],
    ['zoomstack', 'roads', { type: 'A Road' }, ['road', 'street-name']],
    ['zoomstack', 'sea', {}, ['water']],
    ['zoomstack', 'names', { type: 'Hamlet' }, ['village']],
    ['geography', '', { kind: 'coast' }, ['land']],
    ['geography', '', { kind: 'place' }, []],
    ['orientation', '', { kind: 'homes' }, ['built']],
  ] as const)('%s: %s with %o is %s', (schema, layer, fields, kinds) => {
    expect(kindsOf(SCHEMAS[schema], layer, fields)).toEqual(kinds);
  });
});

test('every schema of streets has roads, streets, water, names and railways', () => {
  for (const name of ['openmaptiles', 'protomaps', 'zoomstack', 'geography'] as const)
    for (const kind of ['road', 'street', 'street-name', 'water', 'rail', 'village', 'green'] as const) expect(SCHEMAS[name].kinds[kind]).toBeDefined();
});
