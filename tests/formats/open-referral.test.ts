import { describe, expect, test } from 'vitest';
import { aLine, anArea, aService } from '../model/made-up.ts';
import { type Fields, pageOf, serviceOf, session } from './open-referral-made-up.ts';

const SITE = new URL('https://families.council.test');

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

describe('a sensitive service', () => {
  test('has no place, no times and no part of the area', () => {
    const secret = serviceOf({ sensitive: true, places: ['hub'], venue: 'A house', areaServed: 'North Wren', sessions: [session({})] });
    expect([secret.service_at_locations, secret.schedules]).toEqual([[], []]);
    expect(JSON.stringify(secret)).not.toMatch(/High Street|FY1 1AA|A house|North Wren|10:00/);
  });
});
