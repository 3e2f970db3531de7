/** Reads HTML with the validator's own parser, so that the tests need no second one. Texts come back as people read them. */
import { HtmlElement, HtmlValidate, Parser, StaticConfigLoader } from 'html-validate';

export type Element = HtmlElement;

const rules = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'] })).getConfigForSync('page.html');

/** The tree of a page. */
export const parseHtml = (html: string): Element => new Parser(rules).parseHtml(html);

/** An attribute as a browser would have it; nothing when it is not there. */
export const attribute = (element: Element | null | undefined, name: string): string | undefined => {
  const value = element?.getAttributeValue(name);
  return value === null || value === undefined ? undefined : decoded(value);
};

/** The links in an element whose address starts so. */
export const linksIn = (element: Element | null, start = ''): readonly { readonly href: string; readonly link: Element }[] =>
  (element?.querySelectorAll('a[href]') ?? []).map((link) => ({ link, href: attribute(link, 'href') ?? '' })).filter(({ href }) => href.startsWith(start));

/** All the text in an element as it is read: parts that stand on lines of their own are apart, and every run of spaces is one. */
export const textOf = (element: Element | null | undefined): string => (element ? decoded(rawText(element)) : '').replace(/\s+/g, ' ').trim();

const INLINE = new Set(['a', 'b', 'bdi', 'em', 'i', 's', 'small', 'span', 'strong', 'time']);

const rawText = (element: Element): string =>
  element.childNodes
    .map((node) => {
      if (!(node instanceof HtmlElement)) return node.textContent;
      return INLINE.has(node.tagName) ? rawText(node) : ` ${rawText(node)} `;
    })
    .join('');

/** The text that stands directly in an element, without that of the elements inside it. */
export const ownText = (element: Element): string =>
  decoded(
    element.childNodes
      .filter((node) => node.nodeName === '#text')
      .map((node) => node.textContent)
      .join(' '),
  );

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decoded = (text: string) =>
  text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    return String.fromCodePoint(name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
