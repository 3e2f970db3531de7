import { expect, test } from 'vitest';
import { directory } from '../../src/model/directory.ts';
import { shortlistGroups } from '../../src/model/shortlist-groups.ts';
import { aLine, anArea, aPlace, aService, contents, someWords } from './made-up.ts';
import { frameIn, wholeDirectory } from './whole-directory.ts';

const words = Object.fromEntries(Object.entries(wholeDirectory('2026-11-22').languages.get('en')?.words ?? {}));
const session = { place: 'hall', every: 'tuesday', from: '10:00', to: '11:00', access: ['drop-in'] };
const address = { lines: ['1 High Street'], town: 'Wren', postcode: 'ZZ1 1AA' };
const made = directory(
  contents({
    areas: [anArea()],
    places: [aPlace('hall', { name: 'Village Hall', address, phone: '01632 960007' })],
    lines: [aLine('safe-line', { name: 'Safe line', sensitive: true, number: '0808 157 0001' })],
    services: [
      aService('play', { name: 'Play', topics: ['activities-0-5'], places: ['hall'], sessions: [session] }),
      aService('old', { name: 'Old times', topics: ['housing'], places: ['hall'], sessions: [session], reviewed: '2024-01-01' }),
      aService('ill', { name: 'Paused', topics: ['housing'], status: 'paused', places: ['hall'] }),
      aService('off', { name: 'Off', topics: ['housing'], places: ['hall'], sessions: [{ ...session, cancelled: [{ date: '2026-11-24', reason: 'Ill' }] }] }),
      aService('safe', { name: 'Safe', topics: ['domestic-abuse'], sensitive: true, places: ['hall'], sessions: [session] }),
    ],
    words: [someWords('en', words)],
  }),
  '2026-11-22',
);
const groups = shortlistGroups(frameIn(made, 'wren', 'en'));
const textOf = (name: string) =>
  groups
    .flatMap(({ items }) => items)
    .find((item) => item.words.name.text === name)
    ?.details.map((parts) => parts.map((said) => said?.text).join(': '));

test('a service says where and when', () => expect(textOf('Play')).toEqual(['Village Hall: Every Tuesday, 10am to 11am.']));

test('a place says its address and its number', () => {
  expect(textOf('Village Hall')).toEqual(['1 High Street, ZZ1 1AA']);
  expect(groups.find(({ id }) => id === 'places')?.items.find(({ parts }) => parts[1] === 'hall')?.number).toBe('01632 960007');
});

test('a day ahead that is called off is told', () => {
  expect(textOf('Off')).toEqual(['Village Hall: Every Tuesday, 10am to 11am. Tuesday 24 November: Cancelled.']);
});

test('what was not checked in time says so, and its times are not told', () => {
  expect(textOf('Old times')?.[0]).toMatch(/out of date/);
  expect(textOf('Old times')?.join(' ')).not.toMatch(/10am/);
});

test('what is paused says so', () => expect(textOf('Paused')?.[0]).toMatch(/paused/));

test('what is sensitive stands last, under a note that asks, and says neither where nor when', () => {
  const last = groups.at(-1);
  expect(last?.note).toMatch(/may see this list/);
  expect(last?.items.map(({ words: { name } }) => name.text).toSorted()).toEqual(['Safe', 'Safe line']);
  expect(textOf('Safe')).toEqual([]);
  expect(groups.slice(0, -1).some(({ note }) => note !== undefined)).toBe(false);
});

test('each thing stands once, and no group is empty', () => {
  const all = groups.flatMap(({ items }) => items.map(({ parts }) => parts.join('/')));
  expect(new Set(all).size).toBe(all.length);
  expect(groups.filter(({ items }) => items.length === 0)).toEqual([]);
});
