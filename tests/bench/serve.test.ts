import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerRules, headersFor, serve } from './serve.ts';

const HEADERS = "# note\n/*\n  X-One: 1\n  Content-Security-Policy: default-src 'none'; img-src data:\n/secret/\n  X-One: 2\n  Cache-Control: no-store\n";

describe('a _headers file', () => {
  const rules = headerRules(HEADERS);
  it('gives every path the headers of its star', () =>
    expect(headersFor(rules, '/a/')).toEqual({ 'X-One': '1', 'Content-Security-Policy': "default-src 'none'; img-src data:" }));
  it('lets a later rule change an earlier one', () => expect(headersFor(rules, '/secret/')).toMatchObject({ 'X-One': '2', 'Cache-Control': 'no-store' }));
});

describe('the server', () => {
  const site = mkdtempSync(join(tmpdir(), 'bench-test-'));
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    writeFileSync(join(site, '_headers'), HEADERS);
    writeFileSync(join(site, 'index.html'), '<p>home</p>');
    writeFileSync(join(site, '404.html'), '<p>nothing</p>');
    server = await serve(site);
  });
  afterAll(() => {
    server.close();
    rmSync(site, { recursive: true });
  });

  it("serves a folder's page, packed, with its headers", async () => {
    const response = await fetch(`${server.origin}/`, { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect(await response.text()).toBe('<p>home</p>');
    expect([response.headers.get('x-one'), response.headers.get('content-encoding'), response.headers.get('content-type')]).toEqual([
      '1',
      'br',
      'text/html; charset=utf-8',
    ]);
  });

  it("answers 404 with the site's own page, and never leaves its folder", async () => {
    for (const path of ['/no/', '/..%2f..%2fetc/passwd']) {
      const response = await fetch(`${server.origin}${path}`);
      expect([response.status, await response.text()]).toEqual([404, '<p>nothing</p>']);
    }
  });
});
