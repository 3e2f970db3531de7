/** Made-up records, each sound by its schema, for tests that care about one or two of their fields. */
import type { Contents, Entry, TranslationEntry } from '../../src/model/contents.ts';
import { area } from '../../src/schema/area.ts';
import { guide } from '../../src/schema/guide.ts';
import { helpline, line } from '../../src/schema/line.ts';
import { words } from '../../src/schema/national.ts';
import { place } from '../../src/schema/place.ts';
import { service } from '../../src/schema/service.ts';

type Fields = Readonly<Record<string, unknown>>;
const AREA = 'wren';

const reviewed = {
  reviewed: '2026-11-01',
  reviewedBy: 'hub coordinator',
  source: [{ where: 'https://council.example/', seen: '2026-11-01' }],
  summary: 'What it is.',
};
const record = { ...reviewed, verification: 'from-official-page' };

const entry = <File>(id: string, file: File, body = ''): Entry<File> => ({ id, area: AREA, file, body });

export const anArea = (fields: Fields = {}) =>
  entry(
    AREA,
    area.parse({
      name: 'Wren',
      status: 'live',
      officialCode: 'X99000001',
      authorityName: 'Wren Council',
      authorityType: 'unitary',
      region: 'North West',
      bounds: { southWest: { lat: 53, lng: -3 }, northEast: { lat: 54, lng: -2 } },
      localities: [{ id: 'middle', name: 'Middle Wren' }],
      rurality: 'urban',
      neighbours: [],
      brand: { hubTerm: 'Family Hub', offerTerm: 'Start for Life', alsoCalled: [] },
      programmeYear: 2026,
      mainLine: 'main',
      languages: [],
      welcome: 'Welcome.',
      howWeWork: 'Together.',
      openToAllFamilies: 'Everyone.',
      ageStatement: '0 to 19',
      networkName: 'Wren Family Hubs',
      offerName: 'Start for Life offer',
      accessibility: { prepared: '2026-11-01', tested: '2026-11-01', testedBy: 'editors', contact: { name: 'Editors' } },
      source: reviewed.source,
      reviewed: reviewed.reviewed,
      reviewedBy: reviewed.reviewedBy,
      ...fields,
    }),
  );

export const aPlace = (id: string, fields: Fields = {}) => entry(id, place.parse({ ...record, name: `Place ${id}`, type: 'family-hub', ...fields }));

export const aService = (id: string, fields: Fields = {}) =>
  entry(
    id,
    service.parse({
      ...record,
      name: `Service ${id}`,
      topics: ['parenting'],
      tier: 'universal',
      ages: { from: 0, to: 60 },
      mode: ['hub'],
      methods: ['in-person-group'],
      accessRoutes: ['drop-in'],
      cost: 'free',
      provider: { name: 'Wren Council', type: 'local-authority' },
      ...fields,
    }),
  );

export const aLine = (id: string, fields: Fields = {}) =>
  entry(id, line.parse({ ...record, name: `Line ${id}`, number: '01253 476480', role: 'family-hub-network', ...fields }));

/** The same, for the whole country. */
const national = <File>({ id, file, body }: Entry<File>): Entry<File> => ({ id, file, body });

export const aHelpline = (id: string, fields: Fields = {}) =>
  national(
    entry(
      id,
      helpline.parse({
        ...record,
        name: `Helpline ${id}`,
        number: '0800 1111',
        organisation: 'A charity',
        covers: ['England'],
        topics: ['parenting'],
        ...fields,
      }),
    ),
  );

/** A guide that the area wrote itself. */
export const anOwnGuide = (id: string, fields: Fields = {}) => entry(id, guide.parse({ ...reviewed, name: `Guide ${id}`, ...fields }), 'Words.');

/** A guide of the whole country. */
export const aGuide = (id: string, fields: Fields = {}) => national(anOwnGuide(id, fields));

export const someWords = (code: string, own: Fields = {}, direction: 'ltr' | 'rtl' = 'ltr') =>
  national(entry(code, words.parse({ language: { code, name: code, direction }, words: { hello: 'Hello', ...own } })));

export const aTranslation = (kind: TranslationEntry['kind'], id: string, language: string, file: Fields, body = ''): TranslationEntry => ({
  ...entry(id, { translates: '2026-11-01', ...file }, body),
  kind,
  language,
});

/** All that editors wrote: an area with its main line, and what the test adds. */
export const contents = (parts: Partial<Contents> = {}): Contents => ({
  areas: [anArea()],
  places: [],
  services: [],
  helplines: [],
  guides: [],
  offers: [],
  panels: [],
  ways: [],
  changes: [],
  resources: [],
  notices: [],
  words: [someWords('en')],
  authorities: [],
  bankHolidays: [],
  translations: [],
  ...parts,
  lines: [aLine('main'), ...(parts.lines ?? [])],
});
