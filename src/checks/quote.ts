/** How a message names a field and shows what stands in it. What is shown may be hostile: it is one short line without control characters. */

/** The value in quotes, on one line, 60 characters at most. */
export function quoted(value: string): string {
  const line = clean(value);
  return line.length > 60 ? `"${line.slice(0, 57).trimEnd()}..."` : `"${line}"`;
}

/** The text on one line, without the characters that move a cursor, colour a screen or turn writing round. */
export const clean = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** A field's name as an editor knows it: `"from" of item 2 of "sessions"`. */
export const fieldName = (path: readonly PropertyKey[]) =>
  path
    .map((part) => (typeof part === 'number' ? `item ${part + 1}` : quoted(String(part))))
    .reverse()
    .join(' of ');

/** The text as a sentence: a capital first, a full stop last. */
export const sentence = (text: string) => {
  const whole = text.trim();
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}${/[.?!]$/.test(whole) ? '' : '.'}`;
};

/** "a, b or c". */
export const choice = (items: readonly string[], last = 'or') =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
