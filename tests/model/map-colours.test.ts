/** WCAG 2.2: 1.4.3 for names, 1.4.11 for lines and pins. */
import { describe, expect, test } from 'vitest';
import { MAP_COLOURS, type MapColours } from '../../src/model/map-colours.ts';
import { contrast } from '../../src/schema/parts.ts';

const GROUNDS = ['land', 'beyond', 'built', 'green', 'water'] as const;
const DRY = ['land', 'built', 'green'] as const;

describe.each(Object.entries(MAP_COLOURS))('the %s map', (_, colours: MapColours) => {
  test.each(GROUNDS)('has names that can be read on %s and in their halo', (ground) => {
    expect(contrast(colours.ink, colours[ground])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.ink, colours.halo)).toBeGreaterThanOrEqual(7);
  });

  test.each(DRY)('has roads and railways that stand out on %s', (ground) => {
    expect(contrast(colours.road, colours[ground])).toBeGreaterThanOrEqual(3);
    expect(contrast(colours.rail, colours[ground])).toBeGreaterThanOrEqual(3);
  });

  test('has water that stands out beside land', () => {
    expect(contrast(colours.water, colours.land)).toBeGreaterThanOrEqual(3);
  });

  test.each(GROUNDS)('has pins that stand out on %s, and numbers that can be read in them', (ground) => {
    expect(contrast(colours.pin, colours[ground])).toBeGreaterThanOrEqual(3);
    // A hub's door has an edge: the colour of the edge or of the door stands out.
    expect(Math.max(contrast(colours.onHub, colours[ground]), contrast(colours.hub, colours[ground]))).toBeGreaterThanOrEqual(ground === 'water' ? 2.5 : 3);
    expect(contrast(colours.onPin, colours.pin)).toBeGreaterThanOrEqual(7);
    expect(contrast(colours.onHub, colours.hub)).toBeGreaterThanOrEqual(7);
  });
});
