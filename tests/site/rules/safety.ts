/** Sensitive pages (issue 2, Sensitive pages): nothing that leads someone dangerous to a door, and a fast way off. */
import { addressOf, type Content, numbersOf, type Written } from '../built/content.ts';
import { all, attribute, type Element, first, linksIn, textOf } from '../built/html.ts';
import type { Built, Page } from '../built/site.ts';
import type { Rule } from './links.ts';

const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/;
const CLOCK = /\b\d{1,2}(\.\d{2})?(am|pm)\b/;

/** The pages of records that editors marked as sensitive. */
export function sensitivePages(built: Built): readonly { page: Page; record: Written }[] {
  const records = built.content.records.filter(({ fields }) => fields['sensitive'] === true);
  return built.pages.flatMap((page) => {
    const record = records.find(
      (one) => (one.area === undefined || one.area === page.area) && page.area !== undefined && addressOf(one).join('/') === page.parts.join('/'),
    );
    return record ? [{ page, record }] : [];
  });
}

const each =
  (faults: (page: Page, record: Written, built: Built) => readonly string[]): Rule =>
  (built) =>
    sensitivePages(built).flatMap(({ page, record }) => faults(page, record, built).map((fault) => `${page.path}: ${fault}`));

/** What another site or app would show of the page. */
export const previews = each(({ top }) =>
  all(top, 'meta', 'script')
    .map((element) => attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'type') ?? '')
    .filter((name) => /^(og:|twitter:|application\/ld\+json)/.test(name)),
);

/** Addresses and positions. */
export const addresses = each(({ top, area }, _, { content }) => [
  ...addressesIn(textOf(first(top, 'body')), area, content),
  ...linksIn(top, 'geo:').map(({ href }) => href),
]);

/** A postcode in a text, and the lines of addresses. Names of streets come from the area's own places. */
export function addressesIn(text: string, area: string | undefined, { records }: Content): readonly string[] {
  const lines = records
    .filter((record) => record.kind === 'place' && record.area === area)
    .flatMap(({ fields }) => (fields['address'] as { lines?: string[] } | undefined)?.lines ?? [])
    .filter((line) => / /.test(line));
  return [...(POSTCODE.exec(text)?.slice(0, 1) ?? []), ...lines.filter((line) => text.includes(line))];
}

/** Times, but for the hours when a phone line is answered. */
export const times = each(({ top, kind }) => {
  if (kind !== 'service' && kind !== 'place') return [];
  const sections = all(top, 'main section').filter((section) => !['talk', 'ring', 'helplines'].includes(attribute(section, 'aria-labelledby') ?? ''));
  return sections.flatMap((section) => clockIn(textOf(section)));
});

/** A time of day in a text, as families read it. */
export const clockIn = (text: string): readonly string[] => CLOCK.exec(text)?.slice(0, 1) ?? [];

/** Pages without the exit button, the note on safer browsing, or the word that keeps the address from other sites. */
export const noWayOff = each(({ top }, { kind }) => [
  ...(linksIn(first(top, 'exit-page'), 'https://').length > 0 ? [] : ['no exit button']),
  ...(attribute(first(top, 'meta[name="referrer"]'), 'content') === 'no-referrer' ? [] : ['no referrer rule']),
  ...(kind === 'place' || first(top, '#safer') ? [] : ['no note on safer browsing']),
]);

/** Pages whose first button is not a way to reach help. */
export const lateNumbers = each(({ top }) => {
  return attribute(first(top, 'main a.button'), 'href')?.startsWith('tel:') ? [] : ['the first button is not a phone number'];
});

/** Pages for victims that lead to help for people who harm, or show its numbers. */
export const leadsToHarmers: Rule = (built) => {
  const theirs = built.content.records.filter(({ fields }) => fields['perpetratorSupport'] === true);
  const numbers = theirs.flatMap(({ fields }) => numbersOf(fields));
  return sensitivePages(built)
    .filter(({ record }) => record.fields['perpetratorSupport'] !== true)
    .flatMap(({ page }) => {
      const ways = theirs.filter(({ kind }) => kind !== 'helpline').map((record) => `/${addressOf(record).join('/')}/`);
      const digits = textOf(first(page.top, 'main')).replaceAll(' ', '');
      return [
        ...ways.filter((way) => linksIn(page.top).some(({ href }) => href.includes(way))).map((way) => `${page.path}: leads to ${way}`),
        ...numbers.filter((number) => digits.includes(number)).map((number) => `${page.path}: shows ${number}`),
      ];
    });
};

/** Pages that offer a line to somebody who reads old facts about abuse: the notice of old facts says no number there. */
export const numbersInOldNotices = each(({ top }) => linksIn(first(top, '.overdue'), 'tel:').map(({ href }) => `the notice of old facts rings ${href}`));

/** Services that carry, as their own button, the number of an information service that only stands in for one nobody has confirmed. */
export const borrowedNumbers: Rule = ({ pages, content }) =>
  pages
    .filter(({ kind, area }) => kind === 'service' && area)
    .flatMap((page) => {
      const own = content.records.filter(({ area }) => area === page.area);
      const main = own.find(({ kind, id }) => kind === 'line' && id === own.find((record) => record.kind === 'area')?.fields['mainLine']);
      const service = own.find((record) => record.kind === 'service' && addressOf(record).join('/') === page.parts.join('/'));
      const subject = (record: Written | undefined) => (record?.fields['topics'] as string[] | undefined)?.[0];
      if (main?.fields['role'] !== 'fis' || subject(service) === subject(main)) return [];
      const digits = numbersOf(main.fields);
      const isGeneral = (element: Element) => digits.includes(textOf(first(element, 'bdi')).replaceAll(' ', ''));
      const talk = new Set(all(page.top, '[aria-labelledby="talk"] a.button'));
      return all(page.top, 'main a.button').some((button) => !talk.has(button) && isGeneral(button)) ? [`${page.path}: rings the main line as its own`] : [];
    });

/** Exit buttons on pages that do not need one would wear it out. */
export const needlessExits: Rule = (built) => {
  const sensitive = new Set(sensitivePages(built).map(({ page }) => page));
  return built.pages.filter((page) => !sensitive.has(page) && first(page.top, 'exit-page')).map(({ path }) => `${path}: has an exit button`);
};
