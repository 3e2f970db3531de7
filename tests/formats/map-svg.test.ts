import { describe, expect, test } from 'vitest';
import { type Pin, placePins } from '../../src/formats/map-places.ts';
import { shapesOfTile } from '../../src/formats/map-shapes.ts';
import { mapSvg } from '../../src/formats/map-svg.ts';
import { SCHEMAS } from '../../src/model/map-kinds.ts';
import { viewOf } from '../../src/model/map-view.ts';
import { tile } from '../import/tile-files.ts';

const PAPER = { width: 800, least: 560, most: 560, margin: 90, across: 1200 };
const AT = { lat: 53.8055, lng: -3.041 };
const BAR = { x: 130, y: 520, width: 260, height: 80 };
const pinsAt = (count: number, step: number): Pin[] =>
  Array.from({ length: count }, (_, at) => ({ at: { lat: AT.lat + at * step, lng: AT.lng + (at % 3) * step }, number: at + 1, isHub: at === 0 }));

describe('a picture', () => {
  const shapes = shapesOfTile(tile(), { z: 14, x: 8053, y: 5275 }, SCHEMAS.openmaptiles);
  const pins = pinsAt(3, 0.0004);
  const view = viewOf(
    pins.map(({ at }) => at),
    PAPER,
  );
  const svg = mapSvg(shapes, SCHEMAS.openmaptiles, pins, view, 'Map of <here>');

  test('has every number of the list once', () => {
    expect([...svg.matchAll(/font-weight="700"[^>]*>(\d+)</g)].map(([, number]) => number)).toEqual(['1', '2', '3']);
  });

  test('says what it is, how far a mile is, and has dark colours of its own', () => {
    expect(svg).toContain('<title>Map of &lt;here></title>');
    expect(svg).toMatch(/\d miles?</);
    expect(svg).toContain('prefers-color-scheme:dark');
  });

  test('lets no name be markup', () => {
    expect(svg).not.toContain('<Marsh>');
  });

  test('holds whole units only, and asks for nothing', () => {
    expect(svg).not.toMatch(/ d="[^"]*\d\.\d/);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\(/);
  });

  test('is the same each time', () => {
    expect(mapSvg(shapes, SCHEMAS.openmaptiles, pins, view, 'Map of <here>')).toBe(svg);
  });
});

describe('pins', () => {
  test('never lie on one another or off the paper, however near their places are', () => {
    const pins = pinsAt(30, 0.00008);
    const view = viewOf(
      pins.map(({ at }) => at),
      PAPER,
    );
    const placed = placePins(pins, view, BAR);
    expect(placed.flatMap((one) => one.pins)).toHaveLength(30);
    placed.forEach(({ box }, at) => {
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width / 2).toBeLessThanOrEqual(view.width);
      for (const { box: other } of placed.slice(at + 1))
        expect(Math.abs(box.x - other.x) >= (box.width + other.width) / 2 - 1 || Math.abs(box.y - other.y) >= (box.height + other.height) / 2 - 1).toBe(true);
    });
  });

  test('at one door stand side by side', () => {
    const pins = pinsAt(3, 0);
    expect(placePins(pins, viewOf([AT], PAPER), BAR)).toHaveLength(1);
  });
});
