/** Turns shapes into the path data of an SVG: cut to the paper, thinned to what can be seen, written in as few letters as may be. */
import { cutArea, cutLine } from '../model/cut.ts';
import { KINDS, type MapKind } from '../model/map-kinds.ts';
import { type View, onPaper } from '../model/map-view.ts';
import type { Point } from '../model/mercator.ts';
import type { Shape } from './map-shapes.ts';

/** Units beyond the paper that are kept, so that no cut edge shows. */
const BEYOND = 12;
/** Units below which a bend cannot be seen, and an area is a speck. */
const BEND = 1.5;
const SPECK = 6;

/** One path for all shapes of a kind; empty when none shows. */
export function pathOf(shapes: readonly Shape[], kind: MapKind, view: View): string {
  const isArea = KINDS[kind] === 'area';
  const edge = { left: -BEYOND, top: -BEYOND, right: view.width + BEYOND, bottom: view.height + BEYOND };
  return shapes
    .filter((shape) => shape.kind === kind)
    .flatMap(({ lines }) => lines)
    .map((line) => line.map((point) => onPaper(point, view)))
    .flatMap((line) => (isArea ? [cutArea(line, edge)] : cutLine(line, edge)))
    .map(thinned)
    .filter((line) => (isArea ? line.length > 3 && spreadOf(line) > SPECK : line.length > 1 && spreadOf(line) > BEND))
    .map((line) => written(line, isArea))
    .join('');
}

/** Whole units, without points that are too near to the one before or that lie on the way to the next. */
function thinned(line: readonly Point[]): readonly Point[] {
  const whole: Point[] = [];
  line.forEach(([x, y], at) => {
    const last = whole.at(-1);
    const isEnd = at === line.length - 1;
    const point: Point = [Math.round(x), Math.round(y)];
    if (last && !isEnd && Math.hypot(point[0] - last[0], point[1] - last[1]) <= BEND) return;
    if (last && point[0] === last[0] && point[1] === last[1]) return;
    const before = whole.at(-2);
    if (before && last && offWay(before, point, last) < BEND / 2) whole.pop();
    whole.push(point);
  });
  return whole;
}

/** How far a point is off the straight way between two others. */
export function offWay(from: Point, to: Point, point: Point): number {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  return Math.abs(x * (point[1] - from[1]) - y * (point[0] - from[0])) / (Math.hypot(x, y) || 1);
}

const spreadOf = (line: readonly Point[]) => {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
};

function written(line: readonly Point[], closes: boolean): string {
  const [[x, y] = [0, 0], ...rest] = line;
  const steps = rest.map((point, at) => {
    const before = line[at] ?? point;
    return `${point[0] - before[0]} ${point[1] - before[1]}`;
  });
  return `M${x} ${y}l${steps.join(' ').replaceAll(' -', '-')}${closes ? 'z' : ''}`;
}
