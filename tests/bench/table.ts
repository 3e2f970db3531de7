/** Plain text tables that line up in a terminal and read as Markdown. */

export type Row = readonly string[];

/** A table with its head; columns of numbers stand to the right. */
export function table(head: readonly string[], rows: readonly Row[]): string {
  const cells = (at: number) => rows.map((row) => row[at] ?? '');
  const columns = head.map((name, at) => ({ width: Math.max(name.length, 2, ...cells(at).map(({ length }) => length)), right: cells(at).every(isNumber) }));
  const line = (row: Row) =>
    `| ${columns.map(({ width, right }, at) => (right ? (row[at] ?? '').padStart(width) : (row[at] ?? '').padEnd(width))).join(' | ')} |`;
  const rule = `| ${columns.map(({ width, right }) => (right ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n').replace(/ +$/gm, '');
}

/** A number with so many places after the point and commas in its thousands; a hyphen when there is none. */
export const fixed = (number: number | undefined, places: number): string =>
  number === undefined || Number.isNaN(number) ? '-' : number.toLocaleString('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places });

/** Bytes as kB of 1,000 bytes. */
export const kB = (bytes: number): string => fixed(bytes / 1000, 1);

const isNumber = (cell: string) => /^-?[\d,.]*$/.test(cell);
