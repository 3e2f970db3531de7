/** The files of services against the schemas of the profile itself, and the way to them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { builtSite } from './built/deployment.ts';
import { attribute, linksIn } from './built/html.ts';
import { inside } from './built/site.ts';
import { told } from './rules/every.ts';
import { dataFiles } from './rules/open-data.ts';

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
