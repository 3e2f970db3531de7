/** What the pages of an area must and must not show: the example notice, held-back numbers, private notes. */
import { attribute, first, linksIn, textOf } from '../built/html.ts';
import { numbersOf, type Written } from '../built/content.ts';
import type { Built, Page } from '../built/site.ts';
import type { Rule } from './links.ts';

/** Pages of an example area that do not say so to people and to search engines, or that the sitemap names. */
export const badExamples: Rule = (built) => {
  const sitemap = built.files
    .filter((file) => /^sitemap-\d+\.xml$/.test(file))
    .map((file) => String(built.read(file)))
    .join();
  return built.pages.flatMap((page) => {
    const example = statusOf(built, page) === 'example';
    const notice = textOf(first(page.top, '.notice'));
    const robots = attribute(first(page.top, 'meta[name="robots"]'), 'content') ?? '';
    const listed = sitemap.includes(`<loc>${built.origin}${page.path}</loc>`);
    if (page.kind === '404') return listed ? [`${page.path}: is in the sitemap`] : [];
    if (!example)
      return [...(robots.includes('noindex') ? [`${page.path}: is kept from search engines`] : []), ...(listed ? [] : [`${page.path}: is not in the sitemap`])];
    return [
      ...(notice.length > 20 ? [] : [`${page.path}: does not say that it is an example`]),
      ...(robots.includes('noindex') ? [] : [`${page.path}: does not say noindex`]),
      ...(listed ? [`${page.path}: is in the sitemap`] : []),
    ];
  });
};

const statusOf = ({ content }: Built, { area }: Page) => content.records.find((record) => record.kind === 'area' && record.area === area)?.fields['status'];

/** Pages that show a number nobody has verified. */
export const heldBackNumbers: Rule = (built) => {
  const numbers = heldBack(built.content.records);
  return built.pages.flatMap((page) => numbersIn(page.html, numbers).map((number) => `${page.path}: shows ${number}`));
};

/** Those of the numbers that a text has, however they are spaced, and as +44 too. */
export function numbersIn(text: string, numbers: readonly string[]): readonly string[] {
  const digits = text.replace(/[^\d+<>]/g, '');
  return numbers.filter((number) => digits.includes(number) || digits.includes(`+44${number.slice(1)}`));
}

/** Numbers of unverified records that no verified record gives as well. */
export function heldBack(records: readonly Written[]): readonly string[] {
  const [unsure, sure] = [records.filter(isUnverified), records.filter((record) => !isUnverified(record))];
  const verified = new Set(sure.flatMap(({ fields }) => numbersOf(fields)));
  return [...new Set(unsure.flatMap(({ fields }) => numbersOf(fields)))].filter((number) => !verified.has(number));
}

const isUnverified = ({ fields }: Written) => fields['verification'] === 'unverified';

/** Pages that show an editor's private note. */
export const leakedNotes: Rule = ({ pages, content }) => {
  const notes = content.records
    .flatMap(({ fields }) => (typeof fields['notes'] === 'string' ? [fields['notes'].replace(/\s+/g, ' ').trim()] : []))
    .filter((note) => note.length > 40);
  return pages.flatMap((page) => {
    const text = textOf(first(page.top, 'body'));
    return notes.filter((note) => text.includes(note.slice(0, 60))).map((note) => `${page.path}: "${note.slice(0, 60)}"`);
  });
};

/** Phone links that cannot be rung, or that ring another number than they show. A link may show no number, as "Call us" does. */
export const badPhoneLinks: Rule = ({ pages }) =>
  pages.flatMap((page) =>
    linksIn(page.top, 'tel:').flatMap(({ link, href }) => {
      const shown = textOf(first(link, 'bdi') ?? link).replace(/\D/g, '');
      const rung = href.replace(/\D/g, '').replace(/^44/, '0');
      return /^tel:(\+44\d{7,10}|\d{3,8})$/.test(href) && (shown === '' || shown === rung) ? [] : [`${page.path}: ${href} is shown as "${textOf(link)}"`];
    }),
  );
