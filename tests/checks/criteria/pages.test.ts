/** Which page shows which field. That the built pages do is looked at in tests/site/evidence.test.ts. */
import { expect, test } from 'vitest';
import { pageOf } from '../../../src/checks/criteria/pages.ts';

test.each([
  ['a field of its own page', pageOf('service', 'rhyme-time', {}, 'whoFor'), ['services', 'rhyme-time']],
  ['an entry of a list', pageOf('service', 'rhyme-time', {}, 'sessions[2]'), ['services', 'rhyme-time']],
  ['what is inside a field', pageOf('area', 'wrenmouth', {}, 'fis.childcareSearchUrl'), ['about']],
  ['what another page shows', pageOf('area', 'wrenmouth', {}, 'sflLead.role'), ['offer']],
  ['what every page shows', pageOf('area', 'wrenmouth', {}, 'networkName'), []],
  ['what the list of places shows', pageOf('place', 'harbour-hub', {}, 'openToAllFamilies'), ['places']],
  ['a leaflet about a topic', pageOf('resource', 'feeding-leaflet', { topic: 'infant-feeding' }), ['topics', 'infant-feeding']],
  ['any other', pageOf('resource', 'hub-qr-sheet', {}), ['about']],
])('%s has a page', (_, page, parts) => {
  expect(page).toEqual(parts);
});

test.each([
  ['a field nobody shows', pageOf('place', 'harbour-hub', {}, 'bsilBranding')],
  ['part of a field that is shown', pageOf('place', 'harbour-hub', {}, 'address.uprn')],
  ['what an editor notes of another site', pageOf('area', 'wrenmouth', {}, 'fis.listsHubNetwork')],
  ['who is welcome, of a sensitive service', pageOf('service', 'harbour-light', { sensitive: true, topics: [], ages: {} }, 'dadsPartnersWelcome')],
  ['the way to a hub, of a sensitive service', pageOf('service', 'harbour-light', { sensitive: true }, 'accessThroughHub')],
  ['a line for people who harm', pageOf('helpline', 'respect', { perpetratorSupport: true })],
  ['a kind of file that has no page', pageOf('words', 'en', {})],
])('%s has none', (_, page) => {
  expect(page).toBeUndefined();
});
