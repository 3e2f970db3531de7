/** Where pins and names stand on a picture, so that none hides another. Same input, same places: nothing here is left to chance. */
import { grouped } from '../model/grouped.ts';
import { type View, onPaper } from '../model/map-view.ts';
import { type Point, toWorld } from '../model/mercator.ts';
import type { LatLng } from '../model/national-grid.ts';

/** A place of the list beside the map. */
export interface Pin {
  readonly at: LatLng;
  /** Its number in the list; none when it is the only one. */
  readonly number?: number;
  readonly isHub: boolean;
}

/** A pin on the paper: the spot it means, and the middle of the box it is drawn in. */
export interface Placed {
  readonly spot: Point;
  readonly box: Rect;
  readonly pins: readonly Pin[];
}

/** A box by its middle. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Units: a pin's side, how near two places are one spot, room between pins. */
export const PIN = 52;
const SAME = 10;
const ROOM = 6;
const ROUNDS = 1000;
/** Now and then boxes are moved sideways though it is farther: a column that is full from top to bottom would never come apart. */
const SIDEWAYS = 8;

/** Puts every pin on the paper, above the scale bar in its corner. Places at one spot share a box; boxes that would touch are moved apart. */
export function placePins(pins: readonly Pin[], view: View, bar: Rect): readonly Placed[] {
  const spotOf = ({ at }: Pin) => onPaper(toWorld(at), view);
  const groups = grouped(pins, spotOf, SAME).map((group) => ({ pins: group, spot: spotOf(group[0] as Pin), width: PIN * group.length, height: PIN }));
  const boxes = groups.map(({ spot: [x, y], width, height }) => ({ x, y, width, height }));
  for (let round = 0, moved = true; round < ROUNDS && moved; round++) {
    moved = pushApart(boxes, round % SIDEWAYS === SIDEWAYS - 1);
    for (const box of boxes) {
      box.x = clamp(box.x, box.width / 2 + ROOM, view.width - box.width / 2 - ROOM);
      const floor = touches(box, bar) ? bar.y - bar.height / 2 : view.height;
      box.y = clamp(box.y, PIN / 2 + ROOM, floor - PIN / 2 - ROOM);
    }
  }
  return groups.map(({ pins: inside, spot }, at) => ({ pins: inside, spot, box: boxes[at] as Rect }));
}

/** Moves boxes that touch half way apart, the shorter way. True when any did. */
function pushApart(boxes: { x: number; y: number; width: number; height: number }[], sideways: boolean): boolean {
  let moved = false;
  boxes.forEach((one, at) => {
    for (const other of boxes.slice(at + 1)) {
      const overX = (one.width + other.width) / 2 + ROOM - Math.abs(one.x - other.x);
      const overY = (one.height + other.height) / 2 + ROOM - Math.abs(one.y - other.y);
      if (overX <= 0.5 || overY <= 0.5) continue;
      moved = true;
      if (sideways || overX < overY) {
        const step = (overX / 2) * (one.x <= other.x ? -1 : 1);
        one.x += step;
        other.x -= step;
      } else {
        const step = (overY / 2) * (one.y <= other.y ? -1 : 1);
        one.y += step;
        other.y -= step;
      }
    }
  });
  return moved;
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

export interface Named {
  readonly name: string;
  readonly spot: Point;
  /** The size of its letters. */
  readonly size: number;
  /** A street's name lies along the street: the slope in degrees, and the room there is. */
  readonly along?: { readonly slope: number; readonly room: number };
}

/** A letter's width as a share of its height, on the generous side: readers' own fonts differ. */
const LETTER = 0.56;
/** Steps away from the spot that are tried, in heights of a letter. */
const STEPS = [0.9, 1.7];

/** The names that find room, each with the box it stands in. The first named have the first choice. */
export function placeNames(names: readonly Named[], taken: readonly Rect[], view: View): readonly (Named & { readonly box: Rect })[] {
  const boxes = [...taken];
  const done = new Set<string>();
  return names.flatMap((named) => {
    if (done.has(named.name)) return [];
    const box = (named.along ? lying(named, named.along) : STEPS.flatMap((step) => around(named, step))).find(
      (one) => isOn(one, view) && !boxes.some((other) => touches(one, other)),
    );
    if (!box) return [];
    boxes.push(box);
    done.add(named.name);
    return [{ ...named, box }];
  });
}

function around({ name, spot: [x, y], size }: Named, step: number): readonly Rect[] {
  const [width, height] = [name.length * size * LETTER + 8, size * 1.3];
  const [aside, away] = [width / 2 + size * (step - 0.5), size * step];
  return [
    { x, y: y - away, width, height },
    { x, y: y + away, width, height },
    { x: x + aside, y, width, height },
    { x: x - aside, y, width, height },
  ];
}

/** The box round a name that lies along a street; nothing when the street is too short for it. */
function lying({ name, spot: [x, y], size }: Named, { slope, room }: NonNullable<Named['along']>): readonly Rect[] {
  const [width, height] = [name.length * size * LETTER, size * 1.1];
  if (width > room) return [];
  const [sin, cos] = [Math.abs(Math.sin((slope * Math.PI) / 180)), Math.abs(Math.cos((slope * Math.PI) / 180))];
  return [{ x, y, width: width * cos + height * sin, height: width * sin + height * cos }];
}

const isOn = ({ x, y, width, height }: Rect, view: View) =>
  x - width / 2 >= 4 && x + width / 2 <= view.width - 4 && y - height / 2 >= 4 && y + height / 2 <= view.height - 4;
const touches = (one: Rect, other: Rect) =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 && Math.abs(one.y - other.y) < (one.height + other.height) / 2;
