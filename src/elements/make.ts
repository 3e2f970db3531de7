/** How elements make what they show. */

/** An element with what is in it. */
export function make(name: string, ...inside: (string | Node)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...inside);
  return element;
}

/** A link with its words. */
export const link = (href: string, text: string) => Object.assign(make('a', text) as HTMLAnchorElement, { href });
