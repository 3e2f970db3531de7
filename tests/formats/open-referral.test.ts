import { describe, expect, test } from 'vitest';
import { openReferralPage } from '../../src/formats/open-referral.ts';
import type { Contents } from '../../src/model/contents.ts';
import { directory } from '../../src/model/directory.ts';
import { type AreaFrame, frame } from '../../src/model/frame.ts';
import { english } from '../model/english.ts';
import { aLine, anArea, aPlace, aService, contents } from '../model/made-up.ts';
import { slipsIn, type StrictPage } from './open-referral-strict.ts';

type Fields = Readonly<Record<string, unknown>>;
const SITE = new URL('https://families.council.test');
const address = { lines: ['1 High Street', 'Wren Park'], town: 'Wren', postcode: 'FY1 1AA', uprn: '100' };
const coordinates = { lat: 53.5, lng: -2.5 };

/** The page as it is sent: what is not known is gone from it. */
const pageOf = (parts: Partial<Contents>, site?: URL): StrictPage => {
  const whole = directory(contents(parts), '2026-11-21');
  const area = whole.areas.get('wren') ?? expect.unreachable();
  const wren = frame(whole, english, area, { base: '/', alone: false }, [english]) as AreaFrame;
  const page = JSON.parse(JSON.stringify(openReferralPage(area.services, wren, site))) as StrictPage;
  expect(slipsIn(page)).toEqual([]);
  return page;
};
const serviceOf = (fields: Fields, parts: Partial<Contents> = {}, site?: URL) =>
  pageOf({ places: [aPlace('hub', { address, coordinates })], services: [aService('play', fields)], ...parts }, site).contents[0] ?? expect.unreachable();
const session = (fields: Fields) => ({ place: 'hub', every: 'tuesday', from: '10:00', to: '11:30', access: ['drop-in'], ...fields });
const scheduleOf = (fields: Fields, parts: Partial<Contents> = {}) => serviceOf({ sessions: [session(fields)] }, parts).schedules;

describe('the page', () => {
  test('is the only one, and counts what it holds', () => {
    expect(pageOf({ services: [aService('play'), aService('sing')] })).toMatchObject({ total_items: 2, total_pages: 1, size: 2, empty: false });
    expect(pageOf({})).toMatchObject({ total_items: 0, empty: true, contents: [] });
  });

  test('of an example area says so, and so does each service, in the words of its pages', () => {
    const page = pageOf({ areas: [anArea({ status: 'example', exampleNotice: 'Made up.' })], services: [aService('play')] });
    expect([page.alert, page.contents[0]?.alert]).toEqual(['Made up.', 'Made up.']);
    expect(pageOf({ areas: [anArea({ status: 'example' })] }).alert).toContain('Example area');
    expect(pageOf({ services: [aService('play')] })).not.toHaveProperty('alert');
  });

  test('has the same ids when it is made again, whatever an editor changed but the name of the file', () => {
    const ids = (fields: Fields) => JSON.stringify(serviceOf({ sessions: [session({})], ...fields })).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g);
    expect(ids({ name: 'Other words', email: 'a@b.test' })).toEqual(ids({}));
  });
});

describe('a service', () => {
  test('has who runs it, what it costs, when it was checked and what it is filed under', () => {
    const provider = { name: 'Wren Friends', type: 'vcfs', url: 'https://friends.test/' };
    expect(serviceOf({ provider, topics: ['send'], summary: 'Play.', whatToExpect: 'Sand.' })).toMatchObject({
      description: 'Play.\n\nSand.',
      status: 'active',
      organization: { name: 'Wren Friends', description: 'charity, community or faith group', website: 'https://friends.test/' },
      cost_options: [{ amount: 0, currency: 'GBP' }],
      assured_date: '2026-11-01',
      last_modified: '2026-11-01T00:00:00.000Z',
      service_areas: [{ name: 'Wren' }],
      languages: [{ code: 'en' }],
      attributes: [{ taxonomy_term: { description: 'Number 19 of Annex F of the Family Hub Model Framework' } }],
    });
  });

  test.each([
    [
      { from: 6, to: 60 },
      { minimum_age: 0.5, maximum_age: 5, eligibility_description: '6 months to 5 years.' },
    ],
    [
      { from: 0, to: 24, pregnancy: true },
      { minimum_age: 0, maximum_age: 2, eligibility_description: 'Pregnancy to 2 years.' },
    ],
    [
      { from: 132, to: 228, sendTo25: true },
      { minimum_age: 11, maximum_age: 25, eligibility_description: '11 years to 19 years, up to 25 with SEND.' },
    ],
  ])('for ages %j in months says years: %j', (ages, said) => expect(serviceOf({ ages })).toMatchObject(said));

  test('for which nobody gave ages has none, and never -1', () => {
    expect(Object.keys(serviceOf({ ages: {} })).filter((name) => name.endsWith('_age'))).toEqual([]);
  });

  test.each([
    [{}, 'active'],
    [{ status: 'planned' }, 'inactive'],
    [{ status: 'paused' }, 'temporarily closed'],
    [{ startsOn: '2026-11-22' }, 'inactive'],
    [{ endsOn: '2026-11-21' }, 'active'],
    [{ endsOn: '2026-11-20' }, 'defunct'],
  ])('of which the file says %j is %s', (fields, status) => expect(serviceOf(fields).status).toBe(status));

  test('that is over or a draft is not live: it has no times, or is not there', () => {
    expect(serviceOf({ endsOn: '2026-11-20', sessions: [session({})] }).schedules).toEqual([]);
    expect(pageOf({ services: [aService('play', { status: 'closed' }), aService('sing', { status: 'draft' })] }).contents).toEqual([]);
  });

  test.each([
    [{ pence: 250, text: '£2.50 a family' }, [{ amount: 2.5, currency: 'GBP', amount_description: '£2.50 a family' }]],
    [{ text: 'What you can' }, [{ amount_description: 'What you can' }]],
  ])('that costs %j says so in pounds', (cost, options) => expect(serviceOf({ cost }).cost_options).toMatchObject(options));

  test('of which nobody knows the cost says none', () => expect(serviceOf({ cost: 'ask' }).cost_options).toEqual([]));

  test('leads to its own web page, or to ours where we have an address', () => {
    expect(serviceOf({ url: 'https://play.test/' }, {}, SITE).url).toBe('https://play.test/');
    expect(serviceOf({}, {}, SITE).url).toBe('https://families.council.test/wren/services/play/');
    expect(serviceOf({}, {}, new URL('https://front-door.example'))).not.toHaveProperty('url');
  });

  test('has the code of a real area, and no link for a made-up one', () => {
    expect(serviceOf({}, { areas: [anArea({ officialCode: 'E06000009' })] }).service_areas[0]?.uri).toMatch(/E06000009$/);
    expect(serviceOf({}).service_areas[0]).not.toHaveProperty('uri');
  });
});

describe('the number of a service', () => {
  test('is its own, or that of the line that answers for it', () => {
    expect(serviceOf({ contact: { phone: '01253 111111', name: 'The team' } }).phones).toMatchObject([{ number: '01253 111111', description: 'The team' }]);
    expect(serviceOf({ lines: ['main'] }).phones).toMatchObject([{ number: '01253 476480', description: 'Line main' }]);
    expect(serviceOf({}).phones).toEqual([]);
  });

  test('is never one that nobody has verified', () => {
    const unsure = { verification: 'unverified' };
    expect(serviceOf({ ...unsure, contact: { phone: '01253 111111' } }).phones).toEqual([]);
    expect(serviceOf({ lines: ['team'] }, { lines: [aLine('team', { ...unsure, number: '01253 111111' })] }).phones).toEqual([]);
  });

  test('is never the general line in place of one nobody has confirmed', () => {
    const fis = anArea({ mainLine: 'fis' });
    expect(serviceOf({ lines: ['fis'] }, { areas: [fis], lines: [aLine('fis', { role: 'fis' })] }).phones).toEqual([]);
  });
});

describe('a place', () => {
  const placeOf = (fields: Fields) => serviceOf({ places: ['hub'] }, { places: [aPlace('hub', fields)] }).service_at_locations[0]?.location;

  test('has its address, its position and the questions about access that have an answer', () => {
    expect(placeOf({ address, coordinates, access: { 'hearing-loop': { answer: 'partly', note: 'In one room.' } } })).toMatchObject({
      location_type: 'physical',
      latitude: 53.5,
      longitude: -2.5,
      external_identifier: '100',
      addresses: [{ address_1: '1 High Street, Wren Park', city: 'Wren', state_province: 'Wren', postal_code: 'FY1 1AA', country: 'GB' }],
      accessibility: [{ description: 'Hearing loop: Partly', details: 'In one room.' }],
    });
  });

  test('without a postcode has no address, which needs one, and says in words where it is', () => {
    expect(placeOf({ address: { lines: ['Rear of Mill Lane'], town: 'Wren' } })).toMatchObject({
      addresses: [],
      description: 'What it is. Rear of Mill Lane, Wren.',
    });
  });

  test('that is secret has no address and no position', () => {
    expect(JSON.stringify(placeOf({ sensitive: true, address, coordinates }))).not.toMatch(/High Street|FY1|53\.5/);
  });

  test('is there when only a session is at it, and once when both are', () => {
    expect(serviceOf({ sessions: [session({})] }).service_at_locations).toHaveLength(1);
    expect(serviceOf({ places: ['hub'], sessions: [session({})] }).service_at_locations).toHaveLength(1);
  });
});

describe('a sensitive service', () => {
  test('has no place, no times and no part of the area', () => {
    const secret = serviceOf({ sensitive: true, places: ['hub'], venue: 'A house', areaServed: 'North Wren', sessions: [session({})] });
    expect([secret.service_at_locations, secret.schedules]).toEqual([[], []]);
    expect(JSON.stringify(secret)).not.toMatch(/High Street|FY1 1AA|A house|North Wren|10:00/);
  });
});

describe('a session', () => {
  test.each([
    [{ every: 'tuesday' }, { dtstart: '2026-11-03', freq: 'WEEKLY', byday: 'TU' }],
    [{ every: 'monday and friday' }, { freq: 'WEEKLY', byday: 'MO,FR' }],
    [{ every: 'weekday' }, { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR' }],
    [{ every: 'day' }, { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU' }],
    [{ every: 'last friday' }, { freq: 'MONTHLY', byday: '-1FR' }],
    [{ every: '2 weeks from 2026-11-10' }, { dtstart: '2026-11-10', freq: 'WEEKLY', interval: 2, byday: 'TU' }],
    [
      { startsOn: '2026-12-01', endsOn: '2027-03-30' },
      { valid_from: '2026-12-01', valid_to: '2027-03-30' },
    ],
  ])('that is %j has the rule %j', (fields, rule) => expect(scheduleOf(fields)).toMatchObject([{ opens_at: '10:00', closes_at: '11:30', ...rule }]));

  test('on set days is one entry for each day that is still to come and not called off', () => {
    const dates = ['2026-11-20', '2026-11-24', '2026-12-01', '2026-12-08'];
    expect(scheduleOf({ every: undefined, dates, cancelled: [{ date: '2026-12-01' }] }).map(({ valid_from, valid_to }) => [valid_from, valid_to])).toEqual([
      ['2026-11-24', '2026-11-24'],
      ['2026-12-08', '2026-12-08'],
    ]);
  });

  test('in term time only runs no longer than the terms that are known', () => {
    const areas = [anArea({ terms: [{ name: 'Autumn', from: '2026-09-01', to: '2026-12-18' }] })];
    expect(scheduleOf({ termTimeOnly: true }, { areas })).toMatchObject([{ valid_to: '2026-12-18', description: expect.stringContaining('in term time') }]);
  });

  test('says in words the days it is off, its cost and how to join', () => {
    const [{ notes = '', ...schedule } = expect.unreachable()] = scheduleOf({
      cancelled: [{ date: '2026-11-24', reason: 'Boiler.' }],
      cost: '£1',
      note: 'Ring the bell.',
    });
    expect(notes).toBe('Not on bank holidays. Cancelled on 24 November 2026. Boiler. £1. Ring the bell.');
    expect(schedule).toMatchObject({ description: 'Service play: Every Tuesday, 10am to 11.30am.', attending_type: 'Drop in' });
    expect(scheduleOf({ bankHolidays: true })[0]).not.toHaveProperty('notes');
  });

  test('is left out while its service is paused, and when nobody has checked it for too long', () => {
    expect(serviceOf({ status: 'paused', sessions: [session({})] }).schedules).toEqual([]);
    expect(scheduleOf({ lastChecked: '2025-11-01' })).toEqual([]);
  });

  test('names the place it is at, and two that are alike have ids of their own', () => {
    const { schedules, service_at_locations: at } = serviceOf({ sessions: [session({}), session({}), session({ place: undefined, online: true })] });
    expect(schedules.map(({ service_at_location_id: id }) => id)).toEqual([at[0]?.id, at[0]?.id, undefined]);
    expect(new Set(schedules.map(({ id }) => id)).size).toBe(3);
  });
});

describe('our own check of a page finds', () => {
  const sound = pageOf({ places: [aPlace('hub', { address })], services: [aService('play', { places: ['hub'], sessions: [session({})] })] });
  test.each<[string, (service: Record<string, unknown>) => unknown]>([
    ['a service of nobody', (service) => delete service['organization_id']],
    ['an age of -1', (service) => (service['minimum_age'] = -1)],
    ['an empty text', (service) => (service['description'] = ' ')],
    ['markup', (service) => (service['description'] = '<p>Play</p>')],
    ['an hour as people say it', (service) => Object.assign((service['schedules'] as object[])[0] ?? {}, { opens_at: '9am' })],
    ['an id that is two things', (service) => Object.assign((service['schedules'] as object[])[0] ?? {}, { id: service['id'] })],
    ['a part of another service', (service) => Object.assign((service['languages'] as object[])[0] ?? {}, { service_id: service['organization_id'] })],
  ])('%s', (_, spoil) => {
    const page = structuredClone(sound);
    spoil(page.contents[0] as Record<string, unknown>);
    expect(slipsIn(page)).not.toEqual([]);
  });
});
