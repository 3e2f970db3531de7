/**
 * How a file is split into its fields and its body, with the line of each field.
 * The site and the checks read through the same parser, so that what passes the check is what is published.
 */
import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';

export interface Problem {
  readonly line: number;
  readonly message: string;
}

export interface Parsed {
  /** The fields, or nothing when they could not be read. */
  readonly data: unknown;
  /** The Markdown under the front matter; empty for YAML. */
  readonly body: string;
  /** The line the body starts on, from 1. */
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
  /** The line (from 1) of the field at this path, or of the nearest field above it. */
  lineOf(path: readonly PropertyKey[]): number;
}

const FENCE = /^---[ \t]*\r?\n([\s\S]*?)(?:^---[ \t]*(?:\r?\n|$))/m;

/**
 * Parses a Markdown file with YAML front matter, or a YAML file. Dates stay as text (YAML 1.2 core schema).
 * Never throws: what could not be read is in `problems`.
 */
export function parseSource(text: string, format: 'md' | 'yml'): Parsed {
  const clean = text.replace(/^\uFEFF/, '');
  if (format === 'yml') return fieldsOf(clean, 0, '', 0);
  if (!/^---[ \t]*\r?\n/.test(clean)) return broken(1, 'the file does not start with a line of three hyphens (---)');
  const match = FENCE.exec(clean);
  if (!match) return broken(1, 'the fields are not closed by a second line of three hyphens (---)');
  const head = match[1] ?? '';
  const bodyLine = match[0].split('\n').length;
  return fieldsOf(head, 1, clean.slice(match[0].length), bodyLine);
}

const broken = (line: number, message: string): Parsed => ({ data: undefined, body: '', bodyLine: line, problems: [{ line, message }], lineOf: () => line });

function fieldsOf(yaml: string, linesBefore: number, body: string, bodyLine: number): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core', uniqueKeys: true, prettyErrors: false, logLevel: 'error' });
  const lineAt = (offset: number) => lines.linePos(offset).line + linesBefore;
  // A warning is a problem too: it says that a word after "!" was dropped without a sound.
  const problems = [...document.errors, ...document.warnings].map((error) => ({ line: lineAt(error.pos[0]), message: `${error.code}: ${error.message}` }));
  let data: unknown;
  if (problems.length === 0) {
    try {
      data = document.toJS({ maxAliasCount: 100 });
    } catch (error) {
      problems.push({ line: 1 + linesBefore, message: `ALIAS: ${String(error)}` });
    }
  }
  return {
    data,
    body,
    bodyLine,
    problems,
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
  };
}

/** Where the node at this path starts; a missing one gives the start of the nearest field above it. */
function offsetOf(top: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = top;
  let offset = top?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) return offset;
      offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else if (node && typeof node === 'object' && 'items' in node && Array.isArray(node.items)) {
      node = node.items[Number(key)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
