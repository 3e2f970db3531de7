/**
 * The map as a picture, drawn when the site is built. It needs no script and asks for nothing. Colours stand as attributes, with the dark
 * ones in a style: a host's policy may drop the style when the picture is opened by itself, and it is still a map in daylight.
 */
import { MAP_COLOURS, type MapColours } from '../model/map-colours.ts';
import type { MapKind, MapSchema } from '../model/map-kinds.ts';
import { type View, onPaper, scaleBar } from '../model/map-view.ts';
import type { Point } from '../model/mercator.ts';
import { offWay, pathOf } from './map-paths.ts';
import { type Named, PIN, type Pin, type Placed, type Rect, placeNames, placePins } from './map-places.ts';
import type { Shape } from './map-shapes.ts';

/** Sizes of letters in units. A picture is 800 units wide and at least 320 px, so the smallest is 12 px. */
const LETTERS = 30;
const FINE = 26;
/** Metres in a unit beyond which side streets and paths are a grey felt. */
const STREETS = 3.5;
const PATHS = 2;
/** Units a street may bend away from its name. */
const STRAIGHT = 12;

/** How a kind is drawn: the colour, and the width of its line. */
const DRAWN: readonly (readonly [kind: MapKind, colour: keyof MapColours, width?: number, dashes?: string])[] = [
  ['land', 'land'],
  ['built', 'built'],
  ['green', 'green'],
  ['water', 'water'],
  ['stream', 'water', 4],
  ['border', 'rail', 5, '18 12'],
  ['path', 'road', 2, '6 6'],
  ['street', 'road', 4],
  ['road', 'road', 8],
  ['rail', 'rail', 4, '16 6'],
];

/** The picture of some pins on some shapes, as SVG. `title` is what it says of itself when it is opened alone. */
export function mapSvg(shapes: readonly Shape[], { ground }: MapSchema, pins: readonly Pin[], view: View, title: string): string {
  const { light, dark } = MAP_COLOURS;
  const under = ground === 'sea' ? 'water' : ground === 'land' ? 'land' : 'beyond';
  const unit = 1 / view.metre;
  const tooFine = (kind: MapKind) => (kind === 'street' && unit > STREETS) || (kind === 'path' && unit > PATHS);
  const drawn = DRAWN.filter(([kind]) => !tooFine(kind)).flatMap(([kind, colour, width, dashes]) => {
    const path = pathOf(shapes, kind, view);
    if (path === '') return [];
    const line = width
      ? `fill="none" stroke="${light[colour]}" stroke-width="${width}"${dashes ? ` stroke-dasharray="${dashes}"` : ''}`
      : `fill="${light[colour]}"`;
    return [`<path class="${width ? 's' : 'f'}-${colour}" ${line} d="${path}"/>`];
  });
  const bar = scaleBar(view, 240);
  const barBox: Rect = { x: 130, y: view.height - 40, width: 260, height: 80 };
  const placed = placePins(pins, view, barBox);
  const names = placeNames(namesOf(shapes, view, unit), [...placed.map(({ box }) => box), ...placed.map(spotBox), barBox], view);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${view.width} ${view.height}" width="${view.width / 2}" height="${view.height / 2}" role="img" xml:lang="en" lang="en" font-family="system-ui,sans-serif" font-size="${LETTERS}" text-anchor="middle" stroke-linejoin="round" stroke-linecap="round">`,
    `<title>${escaped(title)}</title>`,
    `<style>@media(prefers-color-scheme:dark){${darkRules(dark)}}</style>`,
    `<path class="f-${under}" fill="${light[under]}" d="M0 0h${view.width}v${view.height}H0z"/>`,
    ...drawn,
    `<g class="f-ink h" fill="${light.ink}" stroke="${light.halo}" stroke-width="6" paint-order="stroke">`,
    ...names.map(written),
    `<text x="20" y="${view.height - 44}" text-anchor="start" font-size="${FINE}">${bar.words}</text></g>`,
    `<path class="s-ink" fill="none" stroke="${light.ink}" stroke-width="5" d="M20 ${view.height - 32}v12h${whole(bar.length)}v-12"/>`,
    ...placed.map((one) => leader(one, light)),
    ...placed.flatMap((one) => drawnPins(one, light)),
    '</svg>\n',
  ].join('');
}

/** Names in the order they matter: towns, villages, stations, headlands, streets. */
function namesOf(shapes: readonly Shape[], view: View, unit: number): readonly Named[] {
  const sizes: readonly (readonly [kind: MapKind, size: number, finest: number])[] = [
    ['town', 34, Infinity],
    ['village', LETTERS, Infinity],
    ['station', FINE, STREETS],
    ['cape', FINE, Infinity],
  ];
  const points = sizes.flatMap(([kind, size, finest]) =>
    unit > finest
      ? []
      : shapes
          .filter((shape) => shape.kind === kind)
          .flatMap(({ name, lines }) => lines.flatMap(([point]) => (name && point ? [{ name, size, spot: onPaper(point, view) }] : []))),
  );
  return unit > PATHS ? points : [...points, ...streetNames(shapes, view)];
}

/** A street's name lies along its longest straight stretch on the paper, the longest streets first. */
const streetNames = (shapes: readonly Shape[], view: View): readonly Named[] =>
  shapes
    .filter((shape) => shape.kind === 'street-name')
    .flatMap(({ name, lines }) => lines.flatMap((line) => (name ? [{ name, ...longest(line.map((point) => onPaper(point, view))) }] : [])))
    .toSorted((one, other) => other.room - one.room)
    .map(({ name, spot, slope, room }) => ({ name, size: FINE, spot, along: { slope, room } }));

/** The longest stretch of a line that is straight enough for letters. */
function longest(line: readonly Point[]): { spot: Point; slope: number; room: number } {
  let best = { spot: line[0] ?? ([0, 0] as const), slope: 0, room: 0 };
  line.forEach((from, first) => {
    for (const [at, to] of line.slice(first + 1).entries()) {
      const inside = line.slice(first + 1, first + 1 + at);
      if (inside.some((point) => offWay(from, to, point) > STRAIGHT)) break;
      const room = Math.hypot(to[0] - from[0], to[1] - from[1]);
      if (room <= best.room) continue;
      // Letters never stand on their heads.
      const [left, right] = to[0] < from[0] ? [to, from] : [from, to];
      const slope = Math.round((Math.atan2(right[1] - left[1], right[0] - left[0]) * 180) / Math.PI);
      best = { spot: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], slope, room };
    }
  });
  return best;
}

/** A name as SVG, its middle in the middle of its box. */
function written({ name, box, size, along }: Named & { readonly box: Rect }): string {
  const [x, y] = [whole(box.x), whole(box.y)];
  const turned = along?.slope ? ` transform="rotate(${along.slope} ${x} ${y})"` : '';
  return `<text x="${x}" y="${whole(box.y + size * 0.35)}"${size === LETTERS ? '' : ` font-size="${size}"`}${turned}>${escaped(name)}</text>`;
}

const isMoved = ({ spot: [x, y], box }: Placed) => Math.hypot(x - box.x, y - box.y) > PIN / 3;
const spotBox = ({ spot: [x, y] }: Placed): Rect => ({ x, y, width: 16, height: 16 });

/** The line from a pin that had to move to the spot it means. */
function leader(one: Placed, { pin, halo }: MapColours): string {
  if (!isMoved(one)) return '';
  const [x, y] = one.spot.map(whole) as [number, number];
  const way = `M${x} ${y}L${whole(one.box.x)} ${whole(one.box.y)}`;
  return `<path class="s-halo" stroke="${halo}" stroke-width="9" d="${way}"/><path class="s-pin" stroke="${pin}" stroke-width="4" d="${way}"/><circle class="f-pin e" fill="${pin}" stroke="${halo}" stroke-width="3" cx="${x}" cy="${y}" r="8"/>`;
}

/** A pin's shape says what it is: an arched door is a hub, a circle another place. */
function drawnPins({ box, pins }: Placed, colours: MapColours): readonly string[] {
  const half = PIN / 2;
  return pins.map(({ number, isHub }, at) => {
    const [x, y] = [whole(box.x - box.width / 2 + half + at * PIN), whole(box.y)];
    const shape = isHub
      ? `<path class="f-hub d" fill="${colours.hub}" stroke="${colours.onHub}" stroke-width="4" d="M${x - half} ${y + half}v-${half}a${half} ${half} 0 0 1 ${PIN} 0v${half}z"/>`
      : `<circle class="f-pin e" fill="${colours.pin}" stroke="${colours.halo}" stroke-width="3" cx="${x}" cy="${y}" r="${half}"/>`;
    const words =
      number === undefined
        ? ''
        : `<text class="f-${isHub ? 'onHub' : 'onPin'}" fill="${isHub ? colours.onHub : colours.onPin}" font-weight="700" x="${x}" y="${y + 11}">${number}</text>`;
    return shape + words;
  });
}

/** The dark colours, by class: f- is a filling, s- a line. */
const darkRules = (dark: MapColours) =>
  [
    ...Object.entries(dark).map(([name, colour]) => `.f-${name}{fill:${colour}}`),
    ...(['water', 'road', 'rail', 'ink', 'pin', 'halo'] as const).map((name) => `.s-${name}{stroke:${dark[name]}}`),
    `.h,.e{stroke:${dark.halo}}.d{stroke:${dark.land}}`,
  ].join('');

const whole = (value: number) => Math.round(value);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
