/** "Text SHOUT to 85258", cut so that the number can be a link that opens a message to it. */
import { tel } from './paths.ts';

export interface TextRoute {
  readonly before: string;
  readonly number: string;
  readonly after: string;
  /** The address that opens a message to the number (RFC 5724). Nothing is written in it: what someone sends is theirs. */
  readonly href: string;
}

/** The parts of a way to text; nothing when no number is in it. A number has five figures or more, so that an age is not one. */
export function textRoute(text: string): TextRoute | undefined {
  const found = /\d(?: ?\d){4,}/.exec(text);
  if (!found) return undefined;
  const [number] = found;
  return { before: text.slice(0, found.index), number, after: text.slice(found.index + number.length), href: tel(number).replace('tel:', 'sms:') };
}
