/**
 * A # left standing on a line while lines under it are in use. Those lines then belong to nothing, or to what stands above, and every
 * message about them would name the wrong line.
 */
import type { Finding } from './findings.ts';
import { quoted } from './quote.ts';

export interface LeftBehind {
  /** The line (from 1) that still has its #. */
  readonly line: number;
  /** The line in use above it, where a parser that cannot read the lines under it may stop; 0 when there is none. */
  readonly above: number;
  /** The last line in use under it. */
  readonly last: number;
  /** The line as an editor sees it, as in "#sessions:". */
  readonly text: string;
}

const HIDDEN = /^( *)#((?:- )?[A-Za-z][\w-]*:)(.*)$/;
const depthOf = (text: string) => text.length - text.trimStart().length;
const isRead = (text: string) => text.trim() !== '' && !/^\s*#/.test(text);

/** Every line whose # hides it from the lines in use under it. A # with nothing in use under it is no slip. */
export function leftBehind(lines: readonly string[]): LeftBehind[] {
  return lines.flatMap((text, at) => {
    const [, before = '', name = '', value = ''] = HIDDEN.exec(text) ?? [];
    const item = name.startsWith('- ');
    if (name === '' || (!item && value.trim() !== '' && value.trim() !== '[]')) return [];
    const next = lines.findIndex((other, index) => index > at && isRead(other));
    if (next < 0 || depthOf(lines[next] ?? '') <= before.length || ownedAbove(lines, at, next, item)) return [];
    const past = lines.findIndex((other, index) => index > at && isRead(other) && depthOf(other) <= before.length);
    const last = lines.slice(0, past < 0 ? lines.length : past).findLastIndex(isRead);
    return [{ line: at + 1, above: lines.slice(0, at).findLastIndex(isRead) + 1, last: last + 1, text: `#${name}` }];
  });
}

/** True when the last line in use above is one that has lines under it, as "places:" has. */
function ownedAbove(lines: readonly string[], at: number, next: number, item: boolean): boolean {
  const above = lines.slice(0, at).findLast(isRead) ?? '';
  const open = /:(\s+[|>][+-]?)?\s*$/.test(above);
  return !item && open && depthOf(above) < depthOf(lines[next] ?? '');
}

/** The must-fix finding about it. */
export const leftBehindFinding = (path: string, { line, text }: LeftBehind): Finding => ({
  level: 'must',
  path,
  line,
  rule: 'hash-left',
  found: 'This line still has its #, but lines under it are in use.',
  write: `Delete the # of ${quoted(text)}.`,
});
