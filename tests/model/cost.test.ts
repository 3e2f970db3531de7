import { expect, test } from 'vitest';
import { costOf } from '../../src/model/cost.ts';
import { directory } from '../../src/model/directory.ts';
import { aPlace, aService, contents } from './made-up.ts';

/** What the one session of a made-up service costs. */
function cost(service: unknown, own?: string) {
  const sessions = [{ place: 'hub', every: 'tuesday', from: '10:00', access: ['drop-in'], ...(own && { cost: own }) }];
  const made = directory(contents({ places: [aPlace('hub')], services: [aService('play', { sessions, cost: service })] }), '2026-11-21');
  const session = made.areas.get('wren')?.sessions[0] ?? expect.unreachable();
  return costOf(session);
}

test.each([
  ['free', undefined, { isFree: true }],
  ['ask', undefined, { isFree: false }],
  [{ text: '£2.50 a child.' }, undefined, { isFree: false, text: '£2.50 a child' }],
  ['free', 'Ask us first.', { isFree: false, text: 'Ask us first' }],
  ['ask', 'Free.', { isFree: true }],
  [{ text: '£3 a time.' }, 'Free, with the roll.', { isFree: true, text: 'Free, with the roll' }],
])('a session of a service that costs %j and says %j of itself costs %j', (service, own, expected) => {
  expect(cost(service, own)).toEqual(expected);
});

test('nothing is said of the cost of a stop when nobody wrote it', () => {
  const stops = [{ place: 'green', every: 'tuesday', from: '10:00', access: ['drop-in'], kind: 'stop' }];
  const made = directory(contents({ places: [aPlace('bus', { type: 'mobile', stops }), aPlace('green')] }), '2026-11-21');
  expect(made.areas.get('wren')?.sessions.map(costOf)).toEqual([{ isFree: false }]);
});
