import { describe, expect, test } from 'vitest';
import { headersFile, nginxFile } from '../../src/formats/security-headers.ts';
import { headersFor, readHeaders } from '../site/built/headers.ts';

const SENSITIVE = ['/x/services/refuge/', '/*/topics/domestic-abuse/'];
const HIDDEN = ['/example/'];

describe('the _headers file', () => {
  const rules = readHeaders(headersFile(SENSITIVE, HIDDEN, '/'));
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

  test('keeps what is hidden from search engines, and nothing else', () => {
    expect([sent('/example/places/', 'x-robots-tag'), sent('/x/places/', 'x-robots-tag')]).toEqual(['noindex', undefined]);
  });

  test('stands under a folder when the site does', () => {
    const under = readHeaders(headersFile([], [], '/family-hubs/'));
    expect(headersFor(under, '/family-hubs/').has('content-security-policy')).toBe(true);
    expect(headersFor(under, '/').has('content-security-policy')).toBe(false);
  });
});

describe('a map style from elsewhere', () => {
  const ORIGIN = 'https://maps.example';
  const POLICY = 'content-security-policy';
  const rules = readHeaders(headersFile(SENSITIVE, HIDDEN, '/', [ORIGIN]));

  test('may be asked for its data and its pictures, and never for scripts', () => {
    const parts = (headersFor(rules, '/x/places/').get(POLICY) ?? '').split('; ');
    expect(parts.filter((part) => part.includes(ORIGIN))).toEqual([`img-src 'self' data: ${ORIGIN}`, `connect-src 'self' ${ORIGIN}`]);
  });

  test('is not let in on a sensitive page: a second, stricter policy stands there', () => {
    const text = headersFile(SENSITIVE, HIDDEN, '/', [ORIGIN]);
    const block = text.slice(text.indexOf('/x/services/refuge/'));
    expect(block.split('\n/')[0]).toContain("connect-src 'self';");
    expect(nginxFile(SENSITIVE, HIDDEN, '/', [ORIGIN])).toContain('add_header Content-Security-Policy $front_door_strict always;');
  });

  test('changes nothing where there is none', () => {
    expect(headersFile(SENSITIVE, HIDDEN, '/', [])).toBe(headersFile(SENSITIVE, HIDDEN, '/'));
  });
});

describe('the nginx file', () => {
  const text = nginxFile(SENSITIVE, HIDDEN, '/');
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

  test('repeats the policy where files have headers of their own, because nginx would drop it', () => {
    expect(text.match(/Content-Security-Policy/g)).toHaveLength(2);
  });

  test('has as many brackets that open as close, and every line within them ends', () => {
    expect(text.split('{').length).toBe(text.split('}').length);
    for (const line of text.split('\n').filter((one) => one.trim() && !/[{}#]/.test(one))) expect(line).toMatch(/;$/);
  });
});
