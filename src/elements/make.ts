/** How elements make what they show. */
import type { Marked } from '../model/marked.ts';

/** An element with what is in it. */
export function make(name: string, ...inside: (string | Node)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...inside);
  return element;
}

/** A link with its words. */
export const link = (href: string, text: string) => Object.assign(make('a', text) as HTMLAnchorElement, { href });

/** Words as they stand in a line, marked with their language when it is not the page's. */
export const marked = ([text, lang, dir]: Marked) => (lang ? Object.assign(make('span', text), { lang, dir }) : text);
