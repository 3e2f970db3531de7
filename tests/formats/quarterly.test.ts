import { describe, expect, test } from 'vitest';
import { placeRows } from '../../src/formats/quarterly-places.ts';
import { serviceRows } from '../../src/formats/quarterly-services.ts';
import type { Contents } from '../../src/model/contents.ts';
import { directory } from '../../src/model/directory.ts';
import { anArea, aPlace, aService, contents } from '../model/made-up.ts';

const wren = (parts: Partial<Contents>) => directory(contents({ areas: [anArea()], ...parts }), '2026-11-21').areas.get('wren') ?? expect.unreachable();

/** The second row by the code at the head of each column. */
const byCode = ([heads = [], row = []]: readonly (readonly string[])[]) =>
  Object.fromEntries(heads.map((head, at) => [/^[FS]\w+\d\w?/.exec(head)?.[0] ?? head, row[at]]));

describe('a place in the quarterly return', () => {
  const place = (fields: Record<string, unknown>) => byCode(placeRows(wren({ places: [aPlace('hub', fields)] }).hubs));
  const address = { lines: ['Ropewalk', '1 High Street'], town: 'Wren', postcode: 'FY1 1AA', uprn: '100' };

  test('has the field names and the values of the collection', () => {
    expect(
      place({
        type: 'best-start-family-hub',
        address,
        openedOn: '2026-04-15',
        previousUse: "Ropewalk Children's Centre",
        bsilBranding: 'not-yet',
        coLocatedWith: ['Library'],
        premises: 'library',
      }),
    ).toMatchObject({
      FHS01: 'Place hub',
      FHS02: 'FY1 1AA',
      FHS03: '100',
      'Address Line 1': 'Ropewalk',
      FHS13: '1 High Street',
      FHS14: 'Wren',
      FHS04: 'Active',
      FHS07: 'A Best Start Family Hub',
      FHS08: '2026-04-15',
      FHS08A: 'Yes',
      FHS08B: "Children's Centre",
      FHS09: 'Not yet',
      FHS10: 'Yes',
      FHS11: 'A library',
    });
  });

  test('leaves empty what nobody has said, and what is not asked of a family hub', () => {
    expect(place({ openedOn: '2023-07-13' })).toMatchObject({ FHS02: '', FHS08: '', FHS08A: '', FHS09: '', FHS10: '' });
  });

  test('has no day of opening when only the month is known', () => {
    expect(place({ type: 'best-start-family-hub', openedOn: '2026-04' })).toMatchObject({ FHS08: '' });
  });

  test('is left out when it is kept secret', () => {
    expect(placeRows(wren({ places: [aPlace('hub', { sensitive: true })] }).hubs)).toHaveLength(1);
  });
});

describe('a service in the quarterly return', () => {
  const service = (fields: Record<string, unknown>) => byCode(serviceRows(wren({ places: [aPlace('hub')], services: [aService('play', fields)] }).services));

  test('has the field names and the values of the collection', () => {
    expect(
      service({
        name: 'Feeding friends',
        topics: ['infant-feeding', 'health-visiting'],
        tier: 'universal-plus',
        ages: { from: 0, to: 24, pregnancy: true },
        methods: ['in-person-group', 'peer-support', 'online-peer-group'],
        places: ['hub'],
        startsOn: '2024-01-09',
        provider: { name: 'Wren Friends', type: 'vcfs' },
      }),
    ).toMatchObject({
      SMD01: 'Feeding friends',
      SMD03: 'Live',
      SMD05: '2024-01-09',
      SMD08: 'Infant feeding support',
      SMD12: 'Health Visiting',
      SMD13: 'Up to birth',
      SMD14: '24',
      SMD15: 'Targeted',
      SMD16: 'In-person coordinator-led group sessions; Peer support',
      SMD19: 'Place hub',
      SMD21: 'Wren Friends',
    });
  });

  test('that goes out to families says so in its name, as the collection asks', () => {
    expect(service({ name: 'Wren bus', methods: ['outreach'] })['SMD01']).toBe('Wren bus (outreach)');
  });

  test('that is sensitive says nothing of where it is', () => {
    expect(service({ sensitive: true, places: ['hub'], venue: 'A house' })).toMatchObject({ SMD18: '', SMD19: '' });
  });

  test('is left out when it is not of the network', () => {
    expect(serviceRows(wren({ services: [aService('play', { partOfNetwork: false })] }).services)).toHaveLength(1);
  });
});
