/** What a page brings with it: everything from the site itself, nothing inline, so that a strict policy can hold. */
import { all, attribute } from '../built/html.ts';
import { inside } from '../built/site.ts';
import type { Rule } from './links.ts';

/** A script element of these types is data: no browser runs it. */
const DATA = new Set(['application/ld+json', 'application/json']);

/** Scripts, styles and handlers written into a page. */
export const inlineCode: Rule = ({ pages }) =>
  pages.flatMap(({ path, top }) =>
    all(top, '*').flatMap((element) => {
      const names = Object.keys(element.attributes);
      const script = element.name === 'script' && !names.includes('src') && !DATA.has(attribute(element, 'type') ?? '');
      const href = attribute(element, 'href') ?? '';
      return [
        ...(script ? ['a script'] : []),
        ...(element.name === 'style' || names.includes('style') ? [`a style on <${element.name}>`] : []),
        ...names.filter((name) => /^on/i.test(name)).map((name) => `${name} on <${element.name}>`),
        ...(/^\s*(javascript|data|vbscript):/i.test(href) ? [href] : []),
      ].map((what) => `${path}: ${what}`);
    }),
  );

const BROUGHT = [
  'script[src]',
  'link[href]',
  'img[src]',
  'iframe[src]',
  'source[src]',
  'video[src]',
  'audio[src]',
  'object[data]',
  'embed[src]',
  'form[action]',
  'use[href]',
  'input[src]',
];

/** Anything a browser would fetch from another site without being asked. Links that only name an address are not fetched. */
export const thirdParties: Rule = (built) =>
  built.pages.flatMap((page) =>
    all(page.top, ...BROUGHT).flatMap((element) => {
      const rel = attribute(element, 'rel') ?? '';
      if (rel === 'canonical' || rel === 'alternate') return [];
      const address = ['src', 'href', 'data', 'action'].map((name) => attribute(element, name)).find((value) => value !== undefined) ?? '';
      return inside(built, page, address) ? [] : [`${page.path}: ${address}`];
    }),
  );

/** Links out of the site that are not https or http, mail or phone. */
export const oddLinks: Rule = ({ pages }) =>
  pages.flatMap(({ path, top }) =>
    all(top, 'a')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => !/^(https?:\/\/|mailto:|tel:|geo:|sms:|webcal:|\/|#)/.test(href))
      .map((href) => `${path}: "${href}"`),
  );

/** Style sheets that fetch from another site. */
export const styleThirdParties: Rule = ({ files, read }) =>
  files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => [...String(read(file)).matchAll(/(?:url\(|@import\s*)["']?(https?:)?\/\/[^)"']+/g)].map(([found]) => `${file}: ${found}`));
