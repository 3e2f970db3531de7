/** The files of services in Open Referral UK, for other directories and for the council's Local Offer (PG-ADD-5, F19-V-GF2). */
import { slipsIn, type StrictPage } from '../../formats/open-referral-strict.ts';
import type { Written } from '../built/content.ts';
import { all, attribute } from '../built/html.ts';
import type { Built } from '../built/site.ts';
import { uuidOf } from '../../../src/formats/uuid.ts';
import { heldBack, numbersIn } from './areas.ts';
import type { Rule } from './links.ts';
import { addressesIn, clockIn } from './safety.ts';

export interface DataFile {
  readonly area: string;
  readonly file: string;
  readonly text: string;
  readonly page: StrictPage;
}

/** The files of each area that is published. Throws when one is missing or cannot be read. */
export const dataFiles = (built: Built, names = ['services', 'send-services']): readonly DataFile[] =>
  (built.alone ? [built.alone] : built.content.areas).flatMap((area) =>
    names.map((name) => {
      const file = `${built.alone ? '' : `${area}/`}data/${name}.json`;
      const text = String(built.read(file));
      return { area, file, text, page: JSON.parse(text) as StrictPage };
    }),
  );

/** What is wrong in a file, though the schema of the profile may let it pass. */
export const slips: Rule = (built) => dataFiles(built).flatMap(({ file, page }) => slipsIn(page).map((slip) => `${file}: ${slip}`));

/** The ids of services that editors marked as sensitive. */
export const sensitiveIds = ({ content }: Built): ReadonlySet<string> =>
  new Set(
    content.records.flatMap(({ kind, area = '', id, fields }) => (kind === 'service' && fields['sensitive'] === true ? [uuidOf('service', area, id)] : [])),
  );

/** Times of day as data has them. The time of a day's first moment says no more than the day. */
const clockInData = (text: string) => /(?<!\d)([01]?\d|2[0-3]):[0-5]\d(?!\d)/.exec(text.replaceAll('T00:00:00.000Z', ''))?.slice(0, 1) ?? [];

/** Sensitive services that say anywhere in their text where or when they are, and numbers that nobody has verified. That no service is sensitive is a fault too: there was nothing to look at. */
export const secrets: Rule = (built) => {
  const sensitive = sensitiveIds(built);
  const numbers = heldBack(built.content.records);
  const files = dataFiles(built);
  const seen = files.flatMap(({ file, area, page }) => page.contents.filter(({ id }) => sensitive.has(id)).map((service) => ({ file, area, service })));
  const told = seen.flatMap(({ file, area, service }) => {
    const text = JSON.stringify(service);
    const listed = service.schedules.length + service.service_at_locations.length > 0 ? ['its schedules and places'] : [];
    const said = [...listed, ...addressesIn(text, area, built.content), ...clockIn(text), ...clockInData(text)];
    return said.map((what) => `${file}: says where or when ${service.name} is: ${what}`);
  });
  return [
    ...(seen.length > 0 ? [] : ['no sensitive service is in the files']),
    ...told,
    ...files.flatMap(({ file, text }) => numbersIn(text, numbers).map((number) => `${file}: has ${number}`)),
  ];
};

/** Files and services of example areas that do not say so, and those of live areas that do. */
export const examples: Rule = (built) =>
  dataFiles(built).flatMap(({ area, file, page }) => {
    const { status } = built.content.records.find((record) => record.kind === 'area' && record.area === area)?.fields ?? {};
    return [page, ...page.contents].some(({ alert }) => (alert !== undefined) !== (status === 'example'))
      ? [`${file}: an example must say so, and no other`]
      : [];
  });

/**
 * Services that the page of SEND lists and the file for the Local Offer leaves out, and those in it that are not for children and young people
 * with SEND. The file has more than the page: a Local Offer tells of all help and activities there are for them (schedule 2 of the Special
 * Educational Needs and Disability Regulations 2014), so what is made for their families, or open to them until 25, is in it whatever its topic.
 */
export const wrongForSend: Rule = (built) =>
  dataFiles(built, ['send-services']).flatMap(({ area, file, page }) => {
    const topic = built.pages.find((one) => one.area === area && one.language === 'en' && one.parts.join('/') === 'topics/send');
    const listed = all(topic?.top, 'section[aria-labelledby="here"] a[href*="/services/"]').map((link) => attribute(link, 'href')?.split('/').at(-2) ?? '');
    const ids = new Set(page.contents.map(({ id }) => id));
    const own = built.content.records.filter((record) => record.kind === 'service' && record.area === area);
    const forSend = new Set(own.filter(isForSend).map(({ id }) => uuidOf('service', area, id)));
    return [
      ...(listed.length > 0 ? [] : [`${area}: no service is listed under SEND`]),
      ...listed.filter((id) => !ids.has(uuidOf('service', area, id))).map((id) => `${file}: leaves out ${id}`),
      ...page.contents.filter(({ id }) => !forSend.has(id)).map(({ name }) => `${file}: ${name} is not for SEND`),
    ];
  });

/** Asked of what the editor wrote: filed under SEND, made for their families, or open until 25 with SEND. */
const isForSend = ({ fields }: Written) => {
  const has = (field: string, value: string) => (fields[field] as string[] | undefined)?.includes(value) ?? false;
  return has('topics', 'send') || has('audiences', 'send-families') || (fields['ages'] as { sendTo25?: boolean } | undefined)?.sendTo25 === true;
};
