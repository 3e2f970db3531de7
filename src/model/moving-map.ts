/** What the map that moves is told when it is opened. */
import type { Word } from '../schema/national.ts';

export interface MovingMap {
  /** Addresses of the styles. */
  readonly light: string;
  readonly dark: string;
  /** True when the styles come from elsewhere, and so must say whose they are. Our own credit stands in the page. */
  readonly isElsewhere: boolean;
  /** West, south, east, north of the area. */
  readonly bounds: readonly [number, number, number, number];
  readonly language: string;
  readonly words: Readonly<Record<string, Word>>;
}

/** The words it says. */
export const MOVING_WORDS = [
  'map.loading',
  'map.slow',
  'map.opened',
  'map.no-webgl',
  'map.no-streets',
  'map.gestures',
  'map.gestures-mac',
  'map.gestures-touch',
  'map.zoom-in',
  'map.zoom-out',
  'map.close',
  'map.name',
  'map.group',
  'list.join',
] as const;
