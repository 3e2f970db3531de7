import { describe, expect, test } from 'vitest';
import { bandsOf, isForSend, isOpenToFamilies } from '../../src/model/bands.ts';
import { directory } from '../../src/model/directory.ts';
import { aPlace, aService, contents } from './made-up.ts';

/** The one session of a made-up service. */
const session = (service: Record<string, unknown>, own: Record<string, unknown> = {}) => {
  const sessions = [{ place: 'hub', every: 'tuesday', from: '10:00', access: ['drop-in'], ...own }];
  const made = directory(contents({ places: [aPlace('hub')], services: [aService('play', { sessions, ...service })] }), '2026-11-21');
  return made.areas.get('wren')?.services[0]?.sessions[0] ?? expect.unreachable();
};

describe('the ages families choose from', () => {
  test.each([
    [{ from: 0, to: 24 }, ['0-2']],
    [{ from: 0, to: 24, pregnancy: true }, ['pregnancy', '0-2']],
    [{ pregnancy: true }, ['pregnancy']],
    [{ from: 24, to: 24 }, ['2-5']],
    [{ from: 132, to: 228, sendTo25: true }, ['11-19', 'send']],
    [{ adults: true }, ['0-2', '2-5', '5-11', '11-19']],
  ])('for %j are %j', (ages, bands) => expect(bandsOf(session({ ages }))).toEqual(bands));

  test('are those of the session when it has its own', () => {
    expect(bandsOf(session({ ages: { from: 0, to: 228 } }, { ages: { from: 132, to: 228 } }))).toEqual(['11-19']);
  });

  test('take in SEND when it is made for it', () => {
    expect(bandsOf(session({ audiences: ['send-families'], ages: { from: 0, to: 24 } }))).toEqual(['0-2', 'send']);
  });
});

test.each([
  [{ topics: ['send'] }, true],
  [{ audiences: ['send-families'] }, true],
  [{ ages: { from: 0, to: 228, sendTo25: true } }, true],
  [{ topics: ['parenting'], audiences: ['foster'], ages: { from: 0, to: 300 } }, false],
])('a service that says %j is for families of children with SEND: %s', (fields, is) => expect(isForSend(aService('play', fields).file)).toBe(is));

test('a session only for professionals is not for families; one for both is', () => {
  expect([{}, { audiences: ['professionals'] }, { audiences: ['professionals', 'foster'] }].map((own) => isOpenToFamilies(session({}, own)))).toEqual([
    true,
    false,
    true,
  ]);
});

test.each([
  [['drop-in'], true],
  [['hub-can-refer', 'register-interest'], true],
  [['by-invitation', 'drop-in'], true],
  [['by-invitation'], false],
  [['by-invitation', 'book'], false],
  [['professional-referral'], false],
])('a session that people join in these ways, %j, is open to families: %s', (access, isOpen) => {
  expect(isOpenToFamilies(session({}, { access }))).toBe(isOpen);
});
