/** The files of services in Open Referral UK, for other directories and for the council's Local Offer (PG-ADD-5, F19-V-GF2). */
import { slipsIn, type StrictPage } from '../../formats/open-referral-strict.ts';
import { all, attribute } from '../built/html.ts';
import type { Built } from '../built/site.ts';
import { uuidOf } from '../../../src/formats/uuid.ts';
import { heldBack } from './areas.ts';
import type { Rule } from './links.ts';

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

/** Sensitive services with a place or a time, and numbers that nobody has verified. */
export const secrets: Rule = (built) => {
  const sensitive = new Set(
    built.content.records.flatMap(({ kind, area = '', id, fields }) =>
      kind === 'service' && fields['sensitive'] === true ? [uuidOf('service', area, id)] : [],
    ),
  );
  const numbers = heldBack(built.content.records);
  return dataFiles(built).flatMap(({ file, text, page }) => {
    const told = page.contents.filter(({ id, schedules, service_at_locations: at }) => sensitive.has(id) && schedules.length + at.length > 0);
    const digits = text.replaceAll(' ', '');
    return [
      ...told.map(({ name }) => `${file}: says where or when ${name} is`),
      ...numbers.filter((number) => digits.includes(number)).map((number) => `${file}: has ${number}`),
    ];
  });
};

/** Files and services of example areas that do not say so, and those of live areas that do. */
export const examples: Rule = (built) =>
  dataFiles(built).flatMap(({ area, file, page }) => {
    const { status } = built.content.records.find((record) => record.kind === 'area' && record.area === area)?.fields ?? {};
    return [page, ...page.contents].some(({ alert }) => (alert !== undefined) !== (status === 'example'))
      ? [`${file}: an example must say so, and no other`]
      : [];
  });

/** Services that the page of SEND lists and the file for the Local Offer leaves out. */
export const leftOut: Rule = (built) =>
  dataFiles(built, ['send-services']).flatMap(({ area, file, page }) => {
    const topic = built.pages.find((one) => one.area === area && one.language === 'en' && one.parts.join('/') === 'topics/send');
    const listed = all(topic?.top, 'section[aria-labelledby="here"] a[href*="/services/"]').map((link) => attribute(link, 'href')?.split('/').at(-2) ?? '');
    const ids = new Set(page.contents.map(({ id }) => id));
    return [
      ...(listed.length > 0 ? [] : [`${area}: no service is listed under SEND`]),
      ...listed.filter((id) => !ids.has(uuidOf('service', area, id))).map((id) => `${file}: leaves out ${id}`),
    ];
  });
