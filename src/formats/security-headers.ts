/** The response headers every host should send, in the two forms hosts read (design 8). */

/** Content-Security-Policy: everything from here, nothing inline, no frames. */
const policy = (scripts: string, origins: readonly string[] = []) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    ["img-src 'self' data:", ...origins].join(' '),
    "font-src 'self'",
    ["connect-src 'self'", ...origins].join(' '),
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const CSP = 'Content-Security-Policy';
const CORS = 'Access-Control-Allow-Origin';
/** What Pagefind compiles on the pages of the search, and nowhere else, is a program. */
const SEARCH_SCRIPTS = "'self' 'wasm-unsafe-eval'";

/** What every response sends beside its policy. */
const ALWAYS: readonly (readonly [string, string])[] = [
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
  /** Paths of open data. Anyone's page may read them: what they hold is public, and a visitor is known by no cookie. */
  readonly open: readonly string[];
  /** Origins that the map that moves may ask as well, on pages that are not sensitive. */
  readonly origins?: readonly string[];
}

/**
 * The _headers file of Netlify and Cloudflare Pages. Where two rules fit, Cloudflare sends both headers, and of two policies each forbids what
 * the other allows: so a page with a policy of its own takes the common one off first ("! Name").
 */
export function headersFile({ sensitive, hidden, search, open, origins = [] }: Unlike, base: string): string {
  const block = (path: string, headers: readonly (readonly [string, string])[]) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  // A second policy is kept beside the first: the stricter of the two holds.
  const strict = origins.length > 0 ? [[CSP, policy("'self'")] as const] : [];
  return [
    block(`${base}*`, [[CSP, policy("'self'", origins)], ...ALWAYS]),
    block(`${base}assets/*`, [['Cache-Control', 'public, max-age=31536000, immutable']]),
    ...hidden.map((path) => block(`${path}*`, [['X-Robots-Tag', 'noindex']])),
    ...sensitive.map((path) => block(path, [['Cache-Control', 'no-store'], ...strict])),
    ...open.map((path) => block(path, [[CORS, '*']])),
    ...search.map((path) => [path, `  ! ${CSP}`, `  ${CSP}: ${policy(SEARCH_SCRIPTS, origins)}`].join('\n')),
    '',
  ].join('\n');
}

/** The same for nginx, to be included in a server block. */
export function nginxFile({ sensitive, hidden, search, open, origins = [] }: Unlike, base: string): string {
  const always = [[CSP, '$front_door_policy'] as const, ...ALWAYS];
  const add = (headers: readonly (readonly [string, string])[]) => headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n');
  // $uri is read after nginx has added index.html, so an exact path would never match.
  const map = (variable: string, values: readonly (readonly [paths: readonly string[], value: string])[], end: string, otherwise = '') =>
    [
      `map $uri $${variable} {`,
      `  default "${otherwise}";`,
      ...values.flatMap(([paths, value]) => paths.map((path) => `  "~^${path.replace(/[.+]/g, '\\$&').replace('*', '.*')}${end}" "${value}";`)),
      '}',
    ].join('\n');
  const policies = [
    [origins.length > 0 ? sensitive : [], policy("'self'")],
    [search, policy(SEARCH_SCRIPTS, origins)],
  ] as const;
  return [
    '# The maps go in the http block, the rest in the server block. An empty value sends no header.',
    map('front_door_cache', [[sensitive, 'no-store']], '(index\\.html)?$'),
    map('front_door_robots', [[hidden, 'noindex']], ''),
    map('front_door_readers', [[open, '*']], '$'),
    map('front_door_policy', policies, '(index\\.html)?$', policy("'self'", origins)),
    '',
    add(always).replace(/^ {2}/gm, ''),
    'add_header Cache-Control $front_door_cache always;',
    'add_header X-Robots-Tag $front_door_robots always;',
    `add_header ${CORS} $front_door_readers always;`,
    `location ${base}assets/ {`,
    add([...always, ['Cache-Control', 'public, max-age=31536000, immutable']]),
    '}',
    '',
  ].join('\n');
}
