/**
 * A short list that staff hand to a family and a family keeps (design 1.2; F11-H-1). What is on it stands in the fragment of a link, which no
 * server sees. Each thing is named by the end of its page's address: "services/stay-and-play".
 */

/** More than this is no short list, and makes a link that is too long to send or to scan. */
export const MOST = 30;

/**
 * What a fragment puts on a list: a link brings one ("#list=services/x,places/y") in place of what was on it, and a page adds to it
 * ("#add=services/z"). Each once, in no more than `MOST`. Nothing when the fragment says nothing of a list, like that of the skip link.
 */
export function keptIn(fragment: string, before: readonly string[]): readonly string[] | undefined {
  const asked = new URLSearchParams(fragment.slice(1));
  if (!asked.has('list') && !asked.has('add')) return undefined;
  const sent = asked.get('list')?.split(',') ?? before;
  return [...new Set([...sent, ...asked.getAll('add')])].filter(Boolean).slice(0, MOST);
}

/** The fragment that brings the list again; empty when nothing is on it. */
export const fragmentOf = (kept: readonly string[]): string => (kept.length > 0 ? `#list=${kept.join(',')}` : '');

/** What the list shows of a thing: its name, the number to ring if there is one, and where and when, a line each. */
export interface Item {
  readonly name: string;
  readonly number?: string | undefined;
  readonly details?: readonly string[];
}

/** So many lines of where and when still go into a message. */
const FEW = 2;

/** The list as a message, which tells enough where there is no internet: a name and a number a line, where and when if that is short, then the link. */
export const messageOf = (title: string, items: readonly Item[], link: string): string =>
  [
    title,
    ...items.map(({ name, number, details = [] }) => [[name, number].filter(Boolean).join(': '), ...(details.length > FEW ? [] : details)].join('. ')),
    link,
  ].join('\n');
