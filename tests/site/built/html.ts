/** Reads HTML with the validator's own parser, so that the tests need no second one. Texts come back as people read them. */
import { HtmlValidate, type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';

export type Element = HtmlElement;

const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'] }));

/** The tree of a page. */
export const parseHtml = (html: string): Element => new Parser(validator.getConfigForSync('page.html')).parseHtml(html);

/** An attribute as a browser would have it; nothing when it is not there. */
export const attribute = (element: Element | null | undefined, name: string): string | undefined => {
  const value = element?.getAttributeValue(name);
  return value === null || value === undefined ? undefined : decoded(value);
};

/** All the text in an element, with every run of spaces as one. */
export const textOf = (element: Element | null | undefined): string => decoded(element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The text that stands directly in an element, without that of the elements inside it. */
export const ownText = (element: Element): string =>
  decoded(element.childNodes.filter((node) => node.nodeName === '#text').map((node) => node.textContent).join(' '));

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decoded = (text: string) =>
  text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    return String.fromCodePoint(name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
