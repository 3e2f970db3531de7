/** The files of services against the schemas of the profile itself, and the way to them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { builtSite } from './built/deployment.ts';
import { attribute, linksIn } from './built/html.ts';
import { inside } from './built/site.ts';
import { heldBack } from './rules/areas.ts';
import { told } from './rules/every.ts';
import { dataFiles, secrets, sensitiveIds, wrongForSend } from './rules/open-data.ts';

/** The schemas of Open Referral UK 3.0 name one another by these addresses. They are not ours to pass on, so a copy of the project may be without them. */
const ADDRESS = 'https://openreferraluk.org/specifications/3.0/schema';
const FOLDER = '../shared/data/oruk/3.0/schema';
const built = builtSite();

test.skipIf(!existsSync(FOLDER))(`every file validates as Open Referral UK 3.0 (skipped where there is no ${FOLDER})`, () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const name of readdirSync(FOLDER)) ajv.addSchema(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as object, `${ADDRESS}/${name}`);
  const faults = (name: string, value: unknown) => {
    const isValid = ajv.getSchema(`${ADDRESS}/${name}.json`) ?? expect.unreachable(`There is no schema ${name}.`);
    return isValid(value) ? [] : (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
  const found = dataFiles(built).flatMap(({ file, page }) =>
    [...faults('service_list', page), ...faults('api_details', page), ...page.contents.flatMap((service) => faults('service', service))].map(
      (fault) => `${file}: ${fault}`,
    ),
  );
  expect(told(found)).toEqual([]);
  expect(faults('service', { id: 'play', name: 'Play', status: 'Active' })).toHaveLength(2);
});

test('the page that says how an area works leads to its files, in every language', () => {
  const pages = built.pages.filter(({ kind }) => kind === 'about');
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) {
    const files = linksIn(page.top).flatMap(({ href, link }) => {
      const path = inside(built, page, href)?.pathname ?? '';
      return path.endsWith('.json') ? [[path.slice(built.base.length), attribute(link, 'hreflang')]] : [];
    });
    const own = dataFiles(built).filter(({ area }) => area === page.area);
    expect(files, page.path).toEqual(own.map(({ file }) => [file, page.language === 'en' ? undefined : 'en']));
  }
});

test('a service is the same in both files', () => {
  const [all, send] = [dataFiles(built, ['services']), dataFiles(built, ['send-services'])];
  for (const { area, page } of send) expect(all.find((one) => one.area === area)?.page.contents).toEqual(expect.arrayContaining(page.contents));
});

describe('what nobody may learn from a file', () => {
  const sensitive = sensitiveIds(built);
  const place = dataFiles(built)
    .flatMap(({ page }) => page.contents)
    .find(({ schedules, service_at_locations: at }) => schedules.length > 0 && at.length > 0);
  const street = built.content.records
    .filter(({ kind, area }) => kind === 'place' && area === dataFiles(built).find(({ page }) => page.contents.some(({ id }) => sensitive.has(id)))?.area)
    .flatMap(({ fields }) => (fields['address'] as { lines?: string[] } | undefined)?.lines ?? [])
    .find((line) => line.includes(' '));
  const [number = expect.unreachable()] = heldBack(built.content.records);

  /** What the rule says of the site when its first sensitive services said this too. */
  const faultsWith = (more: object) => {
    const read = (file: string) => {
      const bytes = built.read(file);
      if (!/data\/(send-)?services\.json$/.test(file)) return bytes;
      const page = JSON.parse(String(bytes)) as { contents: { id: string }[] };
      return Buffer.from(JSON.stringify({ ...page, contents: page.contents.map((one) => (sensitive.has(one.id) ? { ...one, ...more } : one)) }));
    };
    return secrets({ ...built, read });
  };

  test('there is none as it stands', () => expect(faultsWith({})).toEqual([]));

  test.each([
    ['its times', { schedules: place?.schedules }],
    ['its places', { service_at_locations: place?.service_at_locations }],
    ['a postcode', { description: 'Come to us at FY1 1AA.' }],
    ['a street', { alert: `We are at ${street}.` }],
    ['a time as families read it', { eligibility_description: 'Women. Come at 10.30am.' }],
    ['a time as data has it', { cost_options: [{ amount_description: 'Free from 18:30' }] }],
  ])('%s would be found', (_, more) => expect(told(faultsWith(more)).join()).toContain('says where or when'));

  test.each([number, number.split('').join(' '), `+44${number.slice(1)}`, `+44 ${number.slice(1, 5)} ${number.slice(5)}`])(
    'the number nobody has verified would be found as %s',
    (written) => expect(faultsWith({ description: `Ring ${written}.` }).join()).toContain(`has ${number}`),
  );

  test('a site with no sensitive service has not been looked at', () => {
    const records = built.content.records.map((record) => ({ ...record, fields: { ...record.fields, sensitive: false } }));
    expect(secrets({ ...built, content: { ...built.content, records } })).toEqual(['no sensitive service is in the files']);
  });
});

test('a service in the file for the Local Offer that is not for SEND would be found, and one left out', () => {
  const [all, send] = [dataFiles(built, ['services']), dataFiles(built, ['send-services'])];
  const [one = expect.unreachable(), own = expect.unreachable()] = [send[0], all[0]];
  const instead = (contents: readonly object[]) => ({
    ...built,
    read: (file: string) => (file === one.file ? Buffer.from(JSON.stringify({ ...one.page, contents })) : built.read(file)),
  });
  expect(wrongForSend(instead(own.page.contents)).join()).toContain('is not for SEND');
  expect(wrongForSend(instead([])).join()).toContain('leaves out');
});
