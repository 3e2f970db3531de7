/** The slips people make when they write fields by hand, each told by the look of one line. */
import { quoted } from './quote.ts';

export interface Slip {
  readonly line: number;
  readonly found: string;
  readonly write: string;
}

const FIELD = /^(\s*(?:- +)*)([\w-]+):(?: +(.*))?$/;

/** The slip on a line (from 1) of a file, or nothing when the line looks right. The lines before it count for its indentation. */
export function slipOnLine(line: number, lines: readonly string[]): Slip | undefined {
  const text = (lines[line - 1] ?? '').trimEnd();
  if (text === '' || /^\s*#/.test(text) || text === '---') return undefined;
  const told = (found: string, write: string): Slip => ({ line, found, write });
  if (/^ *\t/.test(text)) return told('The line begins with a tab.', 'Begin it with spaces instead, two for each step in.');
  const tight = /^\s*(?:- +)*([A-Za-z][\w-]*):(?!\/\/)([^ ].*)$/.exec(text);
  if (tight)
    return told(
      `There is no space after the colon: ${quoted(text)}.`,
      `Write "${tight[1]}: ${(tight[2] ?? '').trim().slice(0, 30)}", with a space after the colon.`,
    );
  const [, before = '', name = '', value = ''] = FIELD.exec(text) ?? [];
  if (name === '') return noField(text, told);
  const parent = FIELD.exec((lines.slice(0, line - 1).findLast((other) => other.trim() !== '') ?? '').trimEnd());
  if (parent?.[3] && !/^[|>]/.test(parent[3]) && before.length > (parent[1] ?? '').length)
    return told(`"${name}" is further in than "${parent[2]}" above it, which has a value of its own.`, `Begin it level with "${parent[2]}".`);
  const opened = parent && !parent[3] && before.length > (parent[1] ?? '').length;
  return valueSlip(name, value, told) ?? (opened ? undefined : levelSlip(before, name, line, lines, told));
}

type Tell = (found: string, write: string) => Slip;

function valueSlip(name: string, value: string, told: Tell): Slip | undefined {
  const inQuotes = 'Put quotes (") round the whole text.';
  if (/^[@`%&*!|>]/.test(value) && !/^[|>][+-]?\d?$/.test(value))
    return told(`"${name}" begins with ${value[0]}, which means something of its own here.`, inQuotes);
  if (/^(["']).*\1.+$/.test(value))
    return told(`"${name}" goes on after its closing quote mark, or has a quote mark inside.`, `${inQuotes} Use the other kind of quote mark inside, or none.`);
  if (!/^["'[{]/.test(value) && /: |:$/.test(value)) return told(`There is a colon in the text of "${name}", and no quotes round it.`, inQuotes);
  return undefined;
}

/** A field between the levels of those above it: it is moved to the nearest, and when two are as near, to the one further in. */
function levelSlip(before: string, name: string, line: number, lines: readonly string[], told: Tell): Slip | undefined {
  const depth = before.length;
  const levels = lines.slice(0, line - 1).reduce<readonly Level[]>(withLine, []);
  if (before.includes('-') || levels.length === 0 || levels.some((level) => level.depth === depth)) return undefined;
  const [near] = levels.toSorted((one, other) => Math.abs(one.depth - depth) - Math.abs(other.depth - depth) || other.depth - one.depth);
  if (!near) return undefined;
  const where = near.depth === 0 ? 'at the start of the line' : `after ${near.depth}`;
  return told(`"${name}" begins after ${depth} ${depth === 1 ? 'space' : 'spaces'}.`, `Begin it ${where}, level with "${near.name}" above it.`);
}

interface Level {
  readonly depth: number;
  /** The first field of the level. */
  readonly name: string;
}

/** The levels that are open after a line. An item of a list opens one for its own fields. */
function withLine(levels: readonly Level[], text: string): readonly Level[] {
  const [, before, name = ''] = FIELD.exec(text.trimEnd()) ?? [];
  if (before === undefined) return levels;
  const starts = before.search(/-|$/);
  const depth = before.length;
  const open = levels.filter((level) => (before.includes('-') ? level.depth < Math.max(starts, 1) || level.depth === 0 : level.depth <= depth));
  return open.some((level) => level.depth === depth) ? open : [...open, { depth, name }];
}

function noField(text: string, told: Tell): Slip | undefined {
  if (/^\s*-/.test(text)) return undefined;
  return told(
    `This line has no field name: ${quoted(text)}.`,
    'Write a name, a colon, a space and a value. A text that goes on over lines begins with >- on the line of its name, and each line of it is two spaces in.',
  );
}
