import { describe, expect, test } from 'vitest';
import { mapStyle } from '../../src/formats/map-style.ts';
import { MAP_COLOURS } from '../../src/model/map-colours.ts';
import { SCHEMAS, type SchemaName } from '../../src/model/map-kinds.ts';

const TILES = { tiles: 'packed:///geo/tiles/hill/{z}/{x}/{y}.pbf', least: 9, most: 14, bounds: [-3, 53, -2, 54] as const };

describe.each(Object.keys(SCHEMAS) as SchemaName[])('the style of %s', (name) => {
  const style = mapStyle(SCHEMAS[name], MAP_COLOURS.dark, name === 'geography' ? { geojson: '/geo/x.geojson' } : TILES, '© A & <b>');
  const text = JSON.stringify(style);

  test('names each layer once and fetches no fonts and no pictures', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([style.glyphs, style.sprite]).toEqual([undefined, undefined]);
    expect(text).not.toContain('http');
  });

  test('uses the colours that the test of contrast holds, and no others', () => {
    const used = new Set(text.match(/#[0-9a-f]{6}/g));
    expect([...used].filter((colour) => !(Object.values(MAP_COLOURS.dark) as string[]).includes(colour))).toEqual([]);
  });

  test('says whose data it is, and a name is never markup', () => {
    expect(text).toContain('© A &amp; &lt;b>');
  });

  test('draws only shapes that fit: areas filled, lines drawn, points named', () => {
    for (const layer of style.layers)
      if ('filter' in layer) {
        const wanted = layer.type === 'fill' ? 'Polygon' : layer.type === 'line' || layer.id.startsWith('street-name') ? 'LineString' : 'Point';
        expect(JSON.stringify(layer.filter)).toContain(wanted);
      }
  });
});
