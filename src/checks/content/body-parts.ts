/** What stands in a Markdown text, each with its line: the rules about links, HTML, headings and words look here. */
import MarkdownIt, { type Token } from 'markdown-it';
import type { SourceFile } from '../source-file.ts';

export interface Part {
  readonly text: string;
  /** The line in the file, from 1. */
  readonly line: number;
}

export interface BodyParts {
  /** Where each link leads, as written. */
  readonly links: readonly Part[];
  readonly pictures: readonly Part[];
  readonly html: readonly Part[];
  readonly headings: readonly (Part & { readonly level: number })[];
  /** Each paragraph, heading or list item as people read it. */
  readonly paragraphs: readonly Part[];
}

/** A tag so odd that Markdown takes it for words: browsers may not, and nobody wants to read it. */
const NEARLY_HTML = /<[a-z!/?]/i;

/** Everything is let through, that the rules may see it: what is published goes through model/markdown.ts, which lets nothing through. */
const parser = new MarkdownIt({ html: true });
parser.validateLink = () => true;

const known = new WeakMap<object, BodyParts>();

/** The parts of a file's body. Parsed once a file, because several rules ask. */
export function bodyParts(file: Pick<SourceFile, 'body' | 'bodyLine'>): BodyParts {
  const parts = known.get(file) ?? parse(file);
  known.set(file, parts);
  return parts;
}

function parse({ body, bodyLine }: Pick<SourceFile, 'body' | 'bodyLine'>): BodyParts {
  const parts = { links: [] as Part[], pictures: [] as Part[], html: [] as Part[], headings: [] as (Part & { level: number })[], paragraphs: [] as Part[] };
  let line = bodyLine;
  parser.parse(body, {}).forEach((token, at, tokens) => {
    if (token.map) line = bodyLine + token.map[0];
    if (token.type === 'html_block') parts.html.push({ text: token.content, line });
    if (token.type !== 'inline') return;
    const text = textOf(token);
    if (text.trim() !== '') parts.paragraphs.push({ text, line });
    const before = tokens[at - 1];
    if (before?.type === 'heading_open') parts.headings.push({ text, line, level: Number(before.tag.slice(1)) });
    let childLine = line;
    for (const child of token.children ?? []) {
      if (child.type === 'softbreak' || child.type === 'hardbreak') childLine++;
      if (child.type === 'html_inline' || (child.type === 'text' && NEARLY_HTML.test(child.content))) parts.html.push({ text: child.content, line: childLine });
      if (child.type === 'link_open') parts.links.push({ text: String(child.attrGet('href')), line: childLine });
      if (child.type === 'image') parts.pictures.push({ text: String(child.attrGet('src')), line: childLine });
    }
  });
  return parts;
}

const textOf = (token: Token) =>
  (token.children ?? []).map((child) => (child.type.endsWith('break') ? '\n' : child.type === 'html_inline' ? '' : child.content)).join('');
