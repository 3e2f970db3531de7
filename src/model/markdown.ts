/** Markdown to HTML that is safe to publish: raw HTML is dropped, and a link goes to https, mailto, tel or our own pages only (design 8). */
import MarkdownIt from 'markdown-it';

export interface Heading {
  readonly id: string;
  readonly text: string;
}

const SAFE_LINK = /^(https?:|mailto:|tel:|\/(?!\/)|#)/i;

const parser = new MarkdownIt({ html: true, linkify: false, typographer: false });
parser.validateLink = (href) => SAFE_LINK.test(href.trim());
parser.renderer.rules['html_block'] = () => '';
parser.renderer.rules['html_inline'] = () => '';
parser.disable('image');

/** A heading's address within its page: letters of any script and numbers, joined by hyphens. */
export const anchorOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'part';

/** HTML of a Markdown text. Headings get an id that is unique in the text; `link` turns an editor's address into the page's. */
export function html(markdown: string, link: (href: string) => string): string {
  const tokens = parser.parse(markdown, {});
  const taken = new Set<string>();
  tokens.forEach((token, at) => {
    if (token.type === 'heading_open') {
      const id = unique(anchorOf(tokens[at + 1]?.content ?? ''), taken);
      token.attrSet('id', id);
    }
    for (const child of token.children ?? []) if (child.type === 'link_open') child.attrSet('href', link(String(child.attrGet('href'))));
  });
  return parser.renderer.render(tokens, parser.options, {});
}

/** The second-level headings of a text, for a list at its top. */
export function headings(markdown: string): readonly Heading[] {
  const taken = new Set<string>();
  const tokens = parser.parse(markdown, {});
  return tokens.flatMap((token, at) => {
    if (token.type !== 'heading_open') return [];
    const text = tokens[at + 1]?.content ?? '';
    const id = unique(anchorOf(text), taken);
    return token.tag === 'h2' ? [{ id, text: text.replace(/[*_`]/g, '') }] : [];
  });
}

function unique(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  taken.add(free);
  return free;
}
