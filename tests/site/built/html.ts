/** Reads HTML for the tests. That it is valid is another test's business (validity.test.ts). Texts come back as people read them. */
import { ELEMENT_NODE, type ElementNode, parse, TEXT_NODE } from 'ultrahtml';
import { querySelectorAll } from 'ultrahtml/selector';

export type Element = ElementNode;

/** The tree of a page. */
export const parseHtml = (html: string): Element => parse(html) as Element;

/** The elements within one that a selector matches. Several selectors are asked one by one: the parser reads no list of compound ones. */
export const all = (element: Element | undefined, ...selectors: readonly string[]): readonly Element[] =>
  element ? selectors.flatMap((selector) => querySelectorAll(element, selector) as Element[]) : [];

/** The first of them. */
export const first = (element: Element | undefined, selector: string): Element | undefined => all(element, selector)[0];

/** An attribute as a browser would have it; nothing when it is not there. */
export const attribute = (element: Element | undefined, name: string): string | undefined => {
  const value = element?.attributes[name];
  return value === undefined ? undefined : decoded(value);
};

/** The attribute of an element or of the nearest one round it that has it. */
export const inherited = (from: Element | undefined, name: string): string | undefined =>
  from && from.type === ELEMENT_NODE ? (attribute(from, name) ?? inherited(from.parent as Element, name)) : undefined;

/** The links in an element whose address starts so. */
export const linksIn = (element: Element | undefined, start = ''): readonly { readonly href: string; readonly link: Element }[] =>
  all(element, 'a[href]')
    .map((link) => ({ link, href: attribute(link, 'href') ?? '' }))
    .filter(({ href }) => href.startsWith(start));

const INLINE = new Set(['a', 'b', 'bdi', 'em', 'i', 's', 'small', 'span', 'strong', 'time']);

/** The text in an element as it was written, tags taken out. Parts that stand on lines of their own are apart. */
export const rawText = (element: Element | undefined): string =>
  (element?.children ?? [])
    .map((node) => {
      if (node.type === TEXT_NODE) return String(node.value);
      if (node.type !== ELEMENT_NODE) return '';
      return INLINE.has(node.name) ? rawText(node) : ` ${rawText(node)} `;
    })
    .join('');

/** All the text in an element as it is read, with every run of spaces as one. */
export const textOf = (element: Element | undefined): string => decoded(rawText(element)).replace(/\s+/g, ' ').trim();

/** The text that stands directly in an element, without that of the elements inside it. */
export const ownText = (element: Element): string =>
  decoded(element.children.map((node) => (node.type === TEXT_NODE ? String(node.value) : ' ')).join(''))
    .replace(/\s+/g, ' ')
    .trim();

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decoded = (text: string) =>
  text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    return String.fromCodePoint(name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
