import { describe, expect, test } from 'vitest';
import { headersFile, nginxFile } from '../../src/formats/security-headers.ts';
import { headersFor, readHeaders } from '../site/built/headers.ts';

const UNLIKE = {
  sensitive: ['/x/services/refuge/', '/*/topics/domestic-abuse/'],
  hidden: ['/example/'],
  search: ['/*/search/'],
  open: ['/*/data/services.json'],
};

describe('the _headers file', () => {
  const rules = readHeaders(headersFile(UNLIKE, '/'));
  const sent = (path: string, name: string) => headersFor(rules, path).get(name);

  test('sends the policy with everything, and it allows nothing inline', () => {
    expect(sent('/anything/', 'content-security-policy')).toContain("script-src 'self'");
    expect(sent('/anything/', 'content-security-policy')).not.toContain('unsafe');
  });

  test.each([
    ['/x/services/refuge/', 'no-store'],
    ['/x/topics/domestic-abuse/', 'no-store'],
    ['/x/ur/topics/domestic-abuse/', 'no-store'],
    ['/x/topics/housing/', undefined],
    ['/assets/site.css', 'public, max-age=31536000, immutable'],
  ])('lets %s be kept: %s', (path, kept) => expect(sent(path, 'cache-control')).toBe(kept));

  test('lets the pages of the search alone compile, and sends them one policy', () => {
    expect(sent('/x/ur/search/', 'content-security-policy')?.match(/script-src [^;]*/g)).toEqual(["script-src 'self' 'wasm-unsafe-eval'"]);
    expect(sent('/x/ur/search/full/pagefind.js', 'content-security-policy')).not.toContain('unsafe');
  });

  test('keeps what is hidden from search engines, and nothing else', () => {
    expect([sent('/example/places/', 'x-robots-tag'), sent('/x/places/', 'x-robots-tag')]).toEqual(['noindex', undefined]);
  });

  test('lets the pages of others read open data, and nothing else', () => {
    const readers = (path: string) => sent(path, 'access-control-allow-origin');
    expect(['/x/data/services.json', '/x/near.json', '/x/'].map(readers)).toEqual(['*', undefined, undefined]);
  });

  test('stands under a folder when the site does', () => {
    const under = readHeaders(headersFile({ sensitive: [], hidden: [], search: [], open: [] }, '/family-hubs/'));
    expect(headersFor(under, '/family-hubs/').has('content-security-policy')).toBe(true);
    expect(headersFor(under, '/').has('content-security-policy')).toBe(false);
  });
});

describe('a map style from elsewhere', () => {
  const ORIGIN = 'https://maps.example';
  const POLICY = 'content-security-policy';
  const ELSEWHERE = { ...UNLIKE, origins: [ORIGIN] };
  const rules = readHeaders(headersFile(ELSEWHERE, '/'));

  test('may be asked for its data and its pictures, and never for scripts', () => {
    const parts = (headersFor(rules, '/x/places/').get(POLICY) ?? '').split('; ');
    expect(parts.filter((part) => part.includes(ORIGIN))).toEqual([`img-src 'self' data: ${ORIGIN}`, `connect-src 'self' ${ORIGIN}`]);
  });

  test('is not let in on a sensitive page: a second, stricter policy stands there', () => {
    const text = headersFile(ELSEWHERE, '/');
    const block = text.slice(text.indexOf('/x/services/refuge/'));
    expect(block.split('\n/')[0]).toContain("connect-src 'self';");
    const [, strict] = /refuge\/\(index\\\.html\)\?\$" "([^"]*)";/.exec(nginxFile(ELSEWHERE, '/').split('$front_door_policy')[1] ?? '') ?? [];
    expect(strict).toContain("connect-src 'self';");
  });

  test('changes nothing where there is none', () => {
    expect(headersFile({ ...UNLIKE, origins: [] }, '/')).toBe(headersFile(UNLIKE, '/'));
  });
});

describe('the nginx file', () => {
  const text = nginxFile(UNLIKE, '/');
  const patternOf = (value: string) =>
    [...text.matchAll(/"~(\S+)" "(\S+)";/g)].filter(([, , set]) => set === value).map(([, pattern = '']) => new RegExp(pattern));
  const matches = (value: string, path: string) => patternOf(value).some((pattern) => pattern.test(path));

  test.each([
    ['/x/services/refuge/', true],
    ['/x/services/refuge/index.html', true],
    ['/x/ur/topics/domestic-abuse/index.html', true],
    ['/x/services/refuge/more/', false],
    ['/x/topics/housing/', false],
  ])('lets nothing keep %s: %s', (path, is) => expect(matches('no-store', path)).toBe(is));

  test('keeps what is hidden from search engines', () => expect([matches('noindex', '/example/a/'), matches('noindex', '/x/a/')]).toEqual([true, false]));

  test('lets the pages of others read open data, and nothing else', () => {
    const [, readers = ''] = /map \$uri \$front_door_readers \{([^}]*)\}/.exec(text) ?? [];
    const [, open = ''] = /"~(\S+)" "\*";/.exec(readers) ?? [];
    expect(readers).toContain('default "";');
    expect(['/x/data/services.json', '/x/data/services.json/', '/x/near.json'].map((path) => new RegExp(open).test(path))).toEqual([true, false, false]);
    expect(text).toContain('add_header Access-Control-Allow-Origin $front_door_readers always;');
  });

  test('lets the pages of the search alone compile', () => {
    const [, policies = ''] = /map \$uri \$front_door_policy \{([^}]*)\}/.exec(text) ?? [];
    const [, common, search, compiles] = /default "([^"]*)";\s+"~(\S+)" "([^"]*)";/.exec(policies) ?? [];
    expect([common, compiles].map((policy) => policy?.includes('wasm-unsafe-eval'))).toEqual([false, true]);
    expect(['/x/search/', '/x/ur/search/index.html', '/x/search/full/pagefind.js', '/x/'].map((path) => new RegExp(search ?? '').test(path))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('repeats the policy where files have headers of their own, because nginx would drop it', () => {
    expect(text.match(/Content-Security-Policy/g)).toHaveLength(2);
  });

  test('has as many brackets that open as close, and every line within them ends', () => {
    expect(text.split('{').length).toBe(text.split('}').length);
    for (const line of text.split('\n').filter((one) => one.trim() && !/[{}#]/.test(one))) expect(line).toMatch(/;$/);
  });
});
