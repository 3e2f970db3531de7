/**
 * Says in plain English why the fields of a file could not be read. The parser's own words are for programmers and its line is
 * often the line after the slip, so we look at the lines round it for the slips people make.
 */
import type { Problem } from '../schema/front-matter.ts';
import type { Finding } from './findings.ts';
import { leftBehind, leftBehindFinding } from './left-behind.ts';
import { quoted, sentence } from './quote.ts';
import { type Slip, slipOnLine } from './slip-on-line.ts';

/** The must-fix findings of a file that could not be read: the first slip, for it makes others out of nothing, and every field written twice. */
export function parseFindings(path: string, lines: readonly string[], problems: readonly Problem[]): Finding[] {
  const told = problems.map((problem) => ({ ...problem, code: /^[A-Z_]+(?=: )/.exec(problem.message)?.[0] ?? '' }));
  const first = told.find(({ code }) => code !== 'DUPLICATE_KEY');
  const twice = told.filter(({ code }) => code === 'DUPLICATE_KEY');
  const hidden = leftBehind(lines).filter(({ above, last }) => first && first.line >= above && first.line <= last + 1);
  if (hidden.length > 0) return withRest(hidden.map((one) => leftBehindFinding(path, one)));
  const slips = [...(first ? [first] : []), ...twice].map(({ line, code, message }): Finding => ({
    level: 'must',
    path,
    rule: code === 'DUPLICATE_KEY' ? 'field-twice' : 'cannot-read',
    ...slipOf(code, line, message, lines),
  }));
  return withRest(slips);
}

/** What could not be read hides the other mistakes of its file: the last message says so. */
const withRest = (findings: readonly Finding[]) =>
  findings.map((finding, at) => (at < findings.length - 1 ? finding : { ...finding, write: `${finding.write} ${REST}` }));
const REST = 'The rest of this file could not be checked yet. Mend this and check again.';

function slipOf(code: string, line: number, message: string, lines: readonly string[]): Slip {
  if (code === '') return fenceSlip(line, message, lines);
  if (code === 'DUPLICATE_KEY') return twiceSlip(line, lines);
  if (code === 'RESOURCE_EXHAUSTION' || code === 'ALIAS')
    return {
      line,
      found: 'The fields are nested too deep, or point at one another.',
      write: 'Write each field plainly, without brackets inside brackets and without & and *.',
    };
  if (code === 'MULTIPLE_DOCS') return { line, found: 'There is a line of three hyphens (---) inside the fields.', write: 'Take it out.' };
  if (code === 'BAD_DQ_ESCAPE')
    return { line, found: 'There is a backslash (\\) inside double quotes.', write: "Use single quotes (') round the text, or write \\\\ for each backslash." };
  if (/Missing closing/.test(message)) return openQuoteSlip(line, message.includes('"') ? '"' : "'", lines);
  if (/Flow (sequence|map)/.test(message)) return openBracketSlip(line, lines);
  const near = [line, line + 1, line - 1].flatMap((at) => slipOnLine(at, lines) ?? [])[0];
  return (
    near ?? {
      line,
      found: `This line cannot be read: ${quoted(lines[line - 1] ?? '')}.`,
      write: 'Write the field as a name, a colon, a space and a value. Put quotes round a value with a colon or a # in it.',
    }
  );
}

function fenceSlip(line: number, message: string, lines: readonly string[]): Slip {
  if (message.includes('start'))
    return {
      line,
      found: `${sentence(message).slice(0, -1)}. It starts with ${quoted(lines[0] ?? '')}.`,
      write: 'Make the very first line ---, with nothing before it.',
    };
  return { line, found: sentence(message), write: 'Write a line of --- under the last field, before the text.' };
}

function twiceSlip(line: number, lines: readonly string[]): Slip {
  const start = /^\s*[^:]*:/.exec(lines[line - 1] ?? '')?.[0] ?? '';
  const first = lines.findIndex((other, at) => at < line - 1 && start !== '' && other.startsWith(start));
  const where = first < 0 ? '' : ` The first is on line ${first + 1}.`;
  return {
    line,
    found: `${quoted(start.trim().replace(/^- /, '').replace(/:$/, ''))} is written twice.${where}`,
    write: 'Keep one of them and delete the other.',
  };
}

function openQuoteSlip(line: number, mark: string, lines: readonly string[]): Slip {
  const opens = new RegExp(`^[\\s-]*(?:[\\w-]+:\\s+)?${mark}(?:[^${mark}]|${mark}${mark})*$`);
  const at = lines.slice(0, line).findIndex((text) => opens.test(text.trimEnd()));
  if (/[\u201C\u201D\u2018\u2019]$/.test((lines[at] ?? '').trimEnd()))
    return { line: at + 1, found: 'The text ends in a curly quote mark.', write: `These are curly quote marks. Use straight ones (${mark}).` };
  return {
    line: at < 0 ? line : at + 1,
    found: `A quote mark (${mark}) is opened here and never closed.`,
    write: `Put ${mark} at the end of the text. Inside single quotes, write an apostrophe twice.`,
  };
}

function openBracketSlip(line: number, lines: readonly string[]): Slip {
  const opens = (text: string) => text.replace(/"[^"]*"|'[^']*'/g, '');
  const unclosed = (text: string) => (text.match(/[[{]/g)?.length ?? 0) > (text.match(/[\]}]/g)?.length ?? 0);
  const at = lines.slice(0, line).findLastIndex((text) => unclosed(opens(text)));
  return {
    line: at < 0 ? line : at + 1,
    found: 'A bracket is opened here and never closed.',
    write: 'Close it with ] or }, or write the list one item a line, each after a hyphen and a space.',
  };
}
