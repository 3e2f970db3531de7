/** The response headers every host should send, in the two forms hosts read (design 8). */

/** Content-Security-Policy: everything from here, nothing inline, no frames. */
const policy = (scripts: string) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const CSP = 'Content-Security-Policy';
/** Every page, and the pages of the search alone, whose full text is a program that Pagefind compiles. */
const POLICY = policy("'self'");
const SEARCH_POLICY = policy("'self' 'wasm-unsafe-eval'");

const ALWAYS: readonly (readonly [string, string])[] = [
  [CSP, POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(self)'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Paths that are unlike others, with * for anything. */
export interface Unlike {
  /** Paths nothing may keep. */
  readonly sensitive: readonly string[];
  /** Beginnings of paths kept from search engines. */
  readonly hidden: readonly string[];
  /** Pages of the search. */
  readonly search: readonly string[];
}

/**
 * The _headers file of Netlify and Cloudflare Pages. Where two rules fit, Cloudflare sends both headers, and of two policies each forbids what
 * the other allows: so a page with a policy of its own takes the common one off first ("! Name").
 */
export function headersFile({ sensitive, hidden, search }: Unlike, base: string): string {
  const block = (path: string, headers: readonly (readonly [string, string])[]) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    block(`${base}*`, ALWAYS),
    block(`${base}assets/*`, [['Cache-Control', 'public, max-age=31536000, immutable']]),
    ...hidden.map((path) => block(`${path}*`, [['X-Robots-Tag', 'noindex']])),
    ...sensitive.map((path) => block(path, [['Cache-Control', 'no-store']])),
    ...search.map((path) => [path, `  ! ${CSP}`, `  ${CSP}: ${SEARCH_POLICY}`].join('\n')),
    '',
  ].join('\n');
}

/** The same for nginx, to be included in a server block. */
export function nginxFile({ sensitive, hidden, search }: Unlike, base: string): string {
  const always = ALWAYS.map(([name, value]) => [name, name === CSP ? '$front_door_policy' : value] as const);
  const add = (headers: readonly (readonly [string, string])[]) => headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n');
  // $uri is read after nginx has added index.html, so an exact path would never match.
  const map = (variable: string, paths: readonly string[], value: string, end: string, otherwise = '') =>
    [
      `map $uri $${variable} {`,
      `  default "${otherwise}";`,
      ...paths.map((path) => `  "~^${path.replace(/[.+]/g, '\\$&').replace('*', '.*')}${end}" "${value}";`),
      '}',
    ].join('\n');
  return [
    '# The maps go in the http block, the rest in the server block. An empty value sends no header.',
    map('front_door_cache', sensitive, 'no-store', '(index\\.html)?$'),
    map('front_door_robots', hidden, 'noindex', ''),
    map('front_door_policy', search, SEARCH_POLICY, '(index\\.html)?$', POLICY),
    '',
    add(always).replace(/^ {2}/gm, ''),
    'add_header Cache-Control $front_door_cache always;',
    'add_header X-Robots-Tag $front_door_robots always;',
    `location ${base}assets/ {`,
    add([...always, ['Cache-Control', 'public, max-age=31536000, immutable']]),
    '}',
    '',
  ].join('\n');
}
