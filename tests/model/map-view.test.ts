import { describe, expect, test } from 'vitest';
import { onPaper, scaleBar, tilesIn, viewOf } from '../../src/model/map-view.ts';
import { toWorld } from '../../src/model/mercator.ts';

const PAPER = { width: 800, least: 500, most: 1000, margin: 80, across: 1000 };
const SKARROW = { lat: 54.236, lng: 1.364 };
const GANNET = { lat: 54.206, lng: 1.039 };

describe('a view', () => {
  test('has all its positions on the paper, the margin left free', () => {
    const view = viewOf([SKARROW, GANNET], PAPER);
    for (const position of [SKARROW, GANNET]) {
      const [x, y] = onPaper(toWorld(position), view);
      expect(x).toBeGreaterThanOrEqual(79.9);
      expect(x).toBeLessThanOrEqual(720.1);
      expect(y).toBeGreaterThanOrEqual(79.9);
      expect(y).toBeLessThanOrEqual(view.height - 79.9);
    }
  });

  test('of one place has it in the middle, with the streets round it and not its doorstep', () => {
    const view = viewOf([SKARROW], PAPER);
    const [x, y] = onPaper(toWorld(SKARROW), view);
    expect([Math.round(x), Math.round(y)]).toEqual([400, view.height / 2]);
    expect(view.width / view.metre).toBeCloseTo(1000, 0);
  });

  test('is no lower and no higher than its paper allows', () => {
    expect(viewOf([SKARROW, GANNET], PAPER).height).toBe(500);
    expect(viewOf([SKARROW, { ...SKARROW, lat: 54.9 }], PAPER).height).toBe(1000);
  });

  test('names the tiles it shows', () => {
    const tiles = tilesIn(viewOf([{ lat: 53.8159, lng: -3.0553 }], PAPER), 14);
    expect(tiles).toContainEqual({ z: 14, x: 8052, y: 5274 });
    expect(tiles.length).toBeLessThanOrEqual(4);
  });
});

test('a scale bar is as long as the miles it says', () => {
  const view = viewOf([SKARROW, GANNET], PAPER);
  const { words, length } = scaleBar(view, 240);
  const miles = Number.parseFloat(words);
  expect(length / view.metre / 1609.344).toBeCloseTo(miles, 5);
  expect(length).toBeLessThanOrEqual(240);
});
