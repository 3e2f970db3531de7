/** Every address on the site is made here, so that it can stand at any domain, under any folder, for one area or all (design 2A). */

/** A root: where a tree of pages begins. "" is the first page of the site. */
export interface RootPath {
  /** As in "blackpool/ur"; empty for the first page. */
  readonly path: string;
  /** Where the site stands, as in "/" or "/family-hubs/". */
  readonly base: string;
}

export type Go = (...parts: readonly string[]) => string;

/** The function that makes addresses under a root: go('places', 'x') is "/blackpool/places/x/". */
export const goFrom =
  ({ path, base }: RootPath): Go =>
  (...parts) =>
    `${[base.replace(/\/$/, ''), path, ...parts].filter(Boolean).join('/')}/`.replace(/^(?!\/)/, '/');

/** The path of a root from its parts; parts that are missing are left out. */
export const rootPath = (area: string | undefined, language: string) => [area, language === 'en' ? undefined : language].filter(Boolean).join('/');

/** Where a link that an editor wrote leads: one that starts with / is the area's own page, others stay. */
export const linkFrom = (go: Go) => (href: string) => {
  const own = /^\/(?!\/)([^#?]*?)\/?(#.*)?$/.exec(href);
  return own ? `${go(...(own[1] ?? '').split('/').filter(Boolean))}${own[2] ?? ''}` : href;
};

/** The tel: address of a number written as people read it (RFC 3966). Short codes stay as they are. */
export const tel = (number: string) => {
  const digits = number.replaceAll(' ', '');
  return /^0\d{6,}$/.test(digits) ? `tel:+44${digits.slice(1)}` : `tel:${digits}`;
};

/** The address of a file under a root: fileUnder(go, 'map.json') is "/x/map.json". */
export const fileUnder = (go: Go, ...parts: readonly string[]) => go(...parts).replace(/\/$/, '');

/** The address of the calendar that goes with a page: /x/services/y.ics beside /x/services/y/. */
export const calendarFile = (go: Go, parts: readonly string[]) => `${fileUnder(go, ...parts)}.ics`;

/** True when the site has an address that others can ask: names under .example never have (RFC 2606), and without SITE_URL it has such a name. */
export const hasAddress = ({ hostname }: URL) => !hostname.endsWith('.example');

/** The address of what a page's box must know to say what is near. */
export const nearFile = (go: Go) => fileUnder(go, 'near.json');
