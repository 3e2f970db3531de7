/** Links in a body: each leads to a page of the area, or out by https. */
import { anchorOf } from '../../model/markdown.ts';
import type { Finding } from '../findings.ts';
import { nearest } from '../nearest.ts';
import { quoted } from '../quote.ts';
import type { SourceFile } from '../source-file.ts';
import { bodyParts, type BodyParts } from './body-parts.ts';
import { addressOfGuide, pagesOf } from './pages.ts';

const OUTSIDE = /^(?:https?:\/\/[^\s/]+\.[^\s/]+|mailto:[^\s@]+@[^\s@]+\.[^\s@]+$|tel:\+?\d+$)/;
const OWN = /^\/(?!\/)[a-z0-9/-]*(?:\?[^#]*)?(?:#.*)?$/;
const FROM_THE_ROOT = 'Write an address from the root of the area, as in /topics/housing/, or put a link to another site under "links" at the top.';

/** A must-fix finding for each link that goes nowhere, and a should-fix for each picture, which pages do not show. */
export function links(files: readonly SourceFile[]): Finding[] {
  const pages = new Map<string | undefined, ReadonlySet<string>>();
  const pagesHere = (area: string | undefined) => pages.get(area) ?? pages.set(area, pagesOf(files, area)).get(area) ?? new Set<string>();
  return files.flatMap((file) => {
    const parts = bodyParts(file);
    const about = (level: 'must' | 'should', line: number, found: string, write: string): Finding => ({
      level,
      rule: 'link',
      path: file.path,
      line,
      found,
      write,
    });
    return [
      ...parts.pictures.map(({ text, line }) =>
        about(
          'should',
          line,
          `There is a picture in the text: ${quoted(text)}. Pages do not show it.`,
          'Say it in words, or use the field "photo" of a place.',
        ),
      ),
      ...parts.links.flatMap(({ text, line }) => {
        const write = remedyOf(text, parts, pagesHere(file.area), file);
        return write === undefined ? [] : [about('must', line, `The link ${quoted(text)} goes nowhere.`, write)];
      }),
    ];
  });
}

/** What to write instead of a link, or nothing when it is right. */
function remedyOf(href: string, { headings }: BodyParts, pages: ReadonlySet<string>, file: SourceFile): string | undefined {
  if (OUTSIDE.test(href)) return undefined;
  if (href.startsWith('#'))
    return headings.some(({ text }) => anchorOf(text) === decoded(href.slice(1)))
      ? undefined
      : 'There is no such heading on this page. Write # and the words of the heading, small, with hyphens.';
  if (/^[^/]*:/.test(href)) return 'A link begins with https://, mailto:, tel: or /. Take this one out.';
  if (!OWN.test(href)) return FROM_THE_ROOT;
  const [path = ''] = href.split(/[?#]/);
  if (pages.has(path)) return undefined;
  const whole = path.endsWith('/') ? path : `${path}/`;
  const topicPage = whole.replace(/^\/guides\/(.*)\/$/, (_, id: string) => addressOfGuide(id, id));
  const withoutArea = file.area ? whole.replace(`/${file.area}/`, '/') : whole;
  const better =
    [whole, topicPage, withoutArea].find((candidate) => pages.has(candidate)) ??
    nearest(
      whole,
      [...pages].filter((page) => page.split('/').length === whole.split('/').length),
    );
  return better ? `Did you mean ${better}?` : FROM_THE_ROOT;
}

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
