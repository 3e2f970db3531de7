import { expect, test } from 'vitest';
import { identified } from '../../src/formats/session-ids.ts';
import { directory } from '../../src/model/directory.ts';
import { aPlace, aService, contents } from '../model/made-up.ts';
import { type Fields, session } from './open-referral-made-up.ts';

/** The ids of such sessions as they are on a day, each by the name of its session. */
const idsOn = (today: string, ...sessions: readonly Fields[]): Readonly<Record<string, string>> => {
  const whole = directory(contents({ places: [aPlace('hub')], services: [aService('play', { sessions: sessions.map(session) })] }), today);
  const area = whole.areas.get('wren') ?? expect.unreachable();
  return Object.fromEntries(identified(area.services[0]?.sessions ?? [], area).map(([id, { file }]) => [String(file.name), id]));
};

test('a session of every week is known by what, where, which day and when, whatever else changes', () => {
  const id = 'wren.play.hub.tuesday.1000';
  expect(idsOn('2026-11-21', { name: 'a' })).toEqual({ a: id });
  expect(idsOn('2026-11-21', { name: 'a', to: '12:00', endsOn: '2027-01-05', note: 'Ring.', access: ['book'], except: ['2026-12-22'] })).toEqual({ a: id });
  expect(idsOn('2026-11-21', { name: 'a', from: '10:30' })).not.toEqual({ a: id });
});

test('a course keeps its id when the one before it is over', () => {
  const courses = [
    { name: 'autumn', startsOn: '2026-11-17', endsOn: '2026-12-15' },
    { name: 'spring', startsOn: '2027-01-12', endsOn: '2027-02-09' },
  ];
  const [before, after] = [idsOn('2026-11-21', ...courses), idsOn('2026-12-20', ...courses)];
  expect(before).toEqual({ autumn: 'wren.play.hub.tuesday.1000.2026-11-17', spring: 'wren.play.hub.tuesday.1000.2027-01-12' });
  expect(after).toEqual({ spring: before['spring'] });
});

test('sessions on set days keep their ids when those before them are over, and a day is added or done with', () => {
  const days = (name: string, ...dates: readonly string[]) => ({ name, every: undefined, dates });
  const [autumn, spring] = [days('autumn', '2026-11-24', '2026-12-01'), days('spring', '2027-01-12')];
  expect(idsOn('2026-11-21', autumn, spring)).toEqual({ autumn: 'wren.play.hub.dates.1000', spring: 'wren.play.hub.dates.1000' });
  expect(idsOn('2026-12-20', autumn, spring)).toEqual({ spring: 'wren.play.hub.dates.1000' });
  expect(idsOn('2026-12-20', days('spring', '2027-01-12', '2027-01-19'))).toEqual({ spring: 'wren.play.hub.dates.1000' });
});

test('two that nobody can tell apart are numbered in order, also of three of which the second shares a day with both', () => {
  expect(idsOn('2026-11-21', { name: 'a' }, { name: 'b' })).toEqual({ a: 'wren.play.hub.tuesday.1000', b: 'wren.play.hub.tuesday.1000.2' });
  const days = (name: string, ...dates: readonly string[]) => ({ name, every: undefined, dates });
  const three = idsOn('2026-11-21', days('a', '2026-11-24'), days('b', '2026-11-24', '2026-12-01'), days('c', '2026-12-01'));
  expect(Object.values(three)).toEqual(['wren.play.hub.dates.1000', 'wren.play.hub.dates.1000.2', 'wren.play.hub.dates.1000.3']);
});
