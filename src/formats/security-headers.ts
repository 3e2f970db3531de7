/** The response headers every host should send, in the two forms hosts read (design 8). */

/** Content-Security-Policy: everything from here, nothing inline, no frames. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ALWAYS: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(self)'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** The policy where maps may come from other origins as well: a style, its tiles and its pictures. */
const policyWith = (origins: readonly string[]) => POLICY.replace(/((?:img|connect)-src [^;]*)/g, `$1 ${origins.join(' ')}`);
const alwaysWith = (origins: readonly string[]): typeof ALWAYS =>
  origins.length === 0 ? ALWAYS : ALWAYS.map(([name, value]) => [name, value === POLICY ? policyWith(origins) : value]);

/** The _headers file of Netlify and Cloudflare Pages. `sensitive` are paths nothing may keep, with * for anything; `hidden` are prefixes kept from search engines; `origins` are others that the map that moves may ask, on pages that are not sensitive. */
export function headersFile(sensitive: readonly string[], hidden: readonly string[], base: string, origins: readonly string[] = []): string {
  const block = (path: string, headers: readonly (readonly [string, string])[]) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  // A second policy is kept beside the first: the stricter of the two holds.
  const strict = origins.length > 0 ? [['Content-Security-Policy', POLICY] as const] : [];
  return [
    block(`${base}*`, alwaysWith(origins)),
    block(`${base}assets/*`, [['Cache-Control', 'public, max-age=31536000, immutable']]),
    ...hidden.map((path) => block(`${path}*`, [['X-Robots-Tag', 'noindex']])),
    ...sensitive.map((path) => block(path, [['Cache-Control', 'no-store'], ...strict])),
    '',
  ].join('\n');
}

/** The same for nginx, to be included in a server block. */
export function nginxFile(sensitive: readonly string[], hidden: readonly string[], base: string, origins: readonly string[] = []): string {
  const add = (headers: readonly (readonly [string, string])[]) => headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n');
  // $uri is read after nginx has added index.html, so an exact path would never match.
  const map = (variable: string, paths: readonly string[], value: string, end: string) =>
    [
      `map $uri $${variable} {`,
      '  default "";',
      ...paths.map((path) => `  "~^${path.replace(/[.+]/g, '\\$&').replace('*', '.*')}${end}" "${value}";`),
      '}',
    ].join('\n');
  return [
    '# The maps go in the http block, the rest in the server block. An empty value sends no header.',
    map('front_door_cache', sensitive, 'no-store', '(index\\.html)?$'),
    map('front_door_robots', hidden, 'noindex', ''),
    ...(origins.length > 0 ? [map('front_door_strict', sensitive, POLICY, '(index\\.html)?$')] : []),
    '',
    add(alwaysWith(origins)).replace(/^ {2}/gm, ''),
    'add_header Cache-Control $front_door_cache always;',
    'add_header X-Robots-Tag $front_door_robots always;',
    ...(origins.length > 0 ? ['add_header Content-Security-Policy $front_door_strict always;'] : []),
    `location ${base}assets/ {`,
    add([...alwaysWith(origins), ['Cache-Control', 'public, max-age=31536000, immutable']]),
    '}',
    '',
  ].join('\n');
}
