/**
 * A short list that staff hand to a family and a family keeps (design 1.2; F11-H-1). What is on it stands in the fragment of a link, which no
 * server sees. Each thing is named by the end of its page's address: "services/stay-and-play".
 */

/** More than this is no short list, and makes a link that is too long to send or to scan. */
export const MOST = 30;

/**
 * What is on the list: what a link brings ("#list=services/x,places/y"), or else what was on it before; and after it what a page adds
 * ("#add=lines/z"). Each once. Nothing is known yet to be on the page.
 */
export function keptIn(fragment: string, before: readonly string[]): readonly string[] {
  const asked = new URLSearchParams(fragment.slice(1));
  const sent = asked.get('list')?.split(',') ?? before;
  return [...new Set([...sent, ...asked.getAll('add')])].filter(Boolean).slice(0, MOST);
}

/** The fragment that brings the list again; empty when nothing is on it. */
export const fragmentOf = (kept: readonly string[]): string => (kept.length > 0 ? `#list=${kept.join(',')}` : '');

/** A name as the list shows it, and the number to ring if there is one. */
export interface Item {
  readonly name: string;
  readonly number?: string | undefined;
}

/** The list as a message, which tells enough where there is no internet: a name and a number a line, then the link. */
export const messageOf = (title: string, items: readonly Item[], link: string): string =>
  [title, ...items.map(({ name, number }) => [name, number].filter(Boolean).join(': ')), link].join('\n');
