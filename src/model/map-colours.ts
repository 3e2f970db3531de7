/**
 * The colours of our maps, light and dark. A test holds them to WCAG 2.2: names 4.5:1 on every ground, lines and pins 3:1 on land,
 * water 3:1 beside land.
 */
export interface MapColours {
  readonly land: string;
  /** What we know nothing of: it may be sea. */
  readonly beyond: string;
  /** Where people live. */
  readonly built: string;
  readonly green: string;
  readonly water: string;
  readonly road: string;
  readonly rail: string;
  readonly ink: string;
  /** Round letters, so that they can be read over lines. */
  readonly halo: string;
  readonly pin: string;
  readonly onPin: string;
  readonly hub: string;
  readonly onHub: string;
}

export const MAP_COLOURS: Readonly<Record<'light' | 'dark', MapColours>> = {
  light: {
    land: '#fbf7ee',
    beyond: '#dcd6cb',
    built: '#eee4d2',
    green: '#dcebcf',
    water: '#6592ac',
    road: '#7c7160',
    rail: '#4a4438',
    ink: '#1d2433',
    halo: '#fbf7ee',
    pin: '#1d2433',
    onPin: '#ffffff',
    hub: '#ffd36b',
    onHub: '#1d2433',
  },
  dark: {
    land: '#1c222c',
    beyond: '#0c0f14',
    built: '#2b323e',
    green: '#223a2b',
    water: '#3f738d',
    road: '#8f99a8',
    rail: '#c3c9d4',
    ink: '#f4f1ea',
    halo: '#1c222c',
    pin: '#f4f1ea',
    onPin: '#1d2433',
    hub: '#e8b94a',
    onHub: '#1d2433',
  },
};
