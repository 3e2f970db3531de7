import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { byKind, scriptsOf, sizes, stylesheetsOf, weighPages, withImports } from './page-bytes.ts';

const page = (kind: string, words: string) =>
  `<html><head><link rel="icon" href="/door.svg"><link rel="stylesheet" href="/assets/site.css"></head><body data-page="${kind}">${words}<script type="module" src="/assets/a.js"></script></body></html>`;

describe('what a page loads', () => {
  it('is its stylesheets, and no icon', () => expect(stylesheetsOf(page('home', ''))).toEqual(['/assets/site.css']));
  it('is its scripts, and no data for search engines', () =>
    expect(scriptsOf(`<script type="application/ld+json">{}</script>${page('home', '')}`)).toEqual(['/assets/a.js']));
  it('is what its scripts import, each once, and not what they import on a press', () => {
    const files: Record<string, string> = {
      '/assets/a.js': 'import{b}from"./b.js";import"/c.js";import("./later.js")',
      '/assets/b.js': 'import "./a.js"',
      '/c.js': '',
    };
    expect(withImports(['/assets/a.js'], (address) => files[address] ?? '')).toEqual(['/assets/a.js', '/assets/b.js', '/c.js']);
  });
});

describe('the bytes of a built site', () => {
  const site = mkdtempSync(join(tmpdir(), 'bench-test-'));
  afterAll(() => rmSync(site, { recursive: true }));
  const files = {
    'index.html': page('home', 'short'),
    'a/index.html': page('place', 'x'),
    'b/index.html': page('place', 'words that differ 123456789'),
    'assets/site.css': 'body{color:red}',
    'assets/a.js': 'alert(1)',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(site, path, '..'), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  const [home, place] = byKind(weighPages(site));

  it('are those of each kind', () => expect([home?.kind, home?.pages, place?.kind, place?.pages]).toEqual(['home', 1, 'place', 2]));
  it('name the heaviest page', () => expect([place?.median.path, place?.worst.path]).toEqual(['/a/', '/b/']));
  it('add up', () => expect(home?.median.all.raw).toBe(files['index.html'].length + files['assets/site.css'].length + files['assets/a.js'].length));
  it('are fewer when packed', () => expect(sizes(Buffer.from('word '.repeat(100))).brotli).toBeLessThan(50));
});
