import { describe, expect, test } from 'vitest';
import { directory } from '../../src/model/directory.ts';
import { frame } from '../../src/model/frame.ts';
import { nearHere } from '../../src/model/near.ts';
import { anArea, aLine, aPlace, aService, aTranslation, contents, someWords } from './made-up.ts';

const inNext = <T>(entry: T): T => ({ ...entry, area: 'next' });
const next = { ...anArea({ name: 'Next', officialCode: 'X99000002' }), id: 'next', area: 'next' };
const made = directory(
  contents({
    areas: [
      anArea({
        languages: [{ code: 'ur', name: 'اردو' }],
        neighbours: [{ name: 'Next', area: 'next' }, { name: 'Far' }],
        localities: [
          { id: 'low', name: 'Low Wren', coordinates: { lat: 53.4, lng: -2.5 } },
          { id: 'high', name: 'High Wren' },
        ],
      }),
      next,
    ],
    lines: [inNext(aLine('main'))],
    places: [
      aPlace('hub', { coordinates: { lat: 53.5, lng: -2.5 } }),
      aPlace('refuge', { type: 'network-site', coordinates: { lat: 53.5, lng: -2.5 }, sensitive: true }),
      aPlace('planned', { status: 'planned' }),
      aPlace('online', { type: 'virtual' }),
      inNext(aPlace('theirs', { coordinates: { lat: 53.6, lng: -2.5 } })),
      inNext(aPlace('nowhere')),
    ],
    services: [
      aService('play', { places: ['hub', 'online'] }),
      aService('talk', { mode: ['virtual'] }),
      aService('secret', { places: ['hub'], sensitive: true }),
      aService('paused', { status: 'paused' }),
      aService('training', { audiences: ['professionals'] }),
    ],
    words: [
      someWords('en', { 'near.empty': 'Type.', 'near.empty.national': 'Type or choose.', 'near.hubs': 'Hubs' }),
      someWords('ur', { 'near.empty': 'لکھیں' }, 'rtl'),
    ],
    translations: [aTranslation('place', 'hub', 'ur', { name: 'ہب' })],
  }),
  '2026-11-21',
);
const of = (area: string | undefined, language: string, alone = false) => {
  const spoken = made.languages.get(language) ?? expect.unreachable();
  return nearHere(frame(made, spoken, area ? made.areas.get(area) : undefined, { base: '/hubs/', alone }, [spoken]));
};
const wren = of('wren', 'en');

describe('the file of an area', () => {
  test('has the places a family can go to now, and where they are', () => {
    expect(wren.places?.filter(({ area }) => !area)).toEqual([
      { name: 'Place hub', href: '/hubs/wren/places/hub/', lat: 53.5, lng: -2.5, hub: true },
      { name: 'Place refuge', href: '/hubs/wren/places/refuge/' },
    ]);
  });

  test('says nowhere where a sensitive place is, or that a sensitive service has one', () => {
    expect(wren.places?.find(({ name }) => name === 'Place refuge')).not.toHaveProperty('lat');
    expect(wren.services?.find(({ name }) => name === 'Service secret')).not.toHaveProperty('at');
  });

  test("has a neighbour's places too when that is an area of ours, named as theirs", () =>
    expect(wren.places?.filter(({ area }) => area)).toEqual([
      { name: 'Place theirs', href: '/hubs/next/places/theirs/', lat: 53.6, lng: -2.5, hub: true, area: 'Next' },
    ]));

  test('has the services for families that run now, with where they are and whether they can be had from home', () =>
    expect(wren.services).toEqual([
      { name: 'Service play', href: '/hubs/wren/services/play/', at: [0] },
      { name: 'Service secret', href: '/hubs/wren/services/secret/' },
      { name: 'Service talk', href: '/hubs/wren/services/talk/', remote: true },
    ]));

  test('has the line to ring, the parts with a middle, and the homes of our areas', () => {
    expect(wren.call).toEqual({ name: 'Line main', href: 'tel:+441253476480', number: '01253 476480' });
    expect(wren.known).toEqual([{ name: 'Low Wren', lat: 53.4, lng: -2.5 }]);
    expect(wren.ours).toEqual({ X99000001: { name: 'Wren', href: '/hubs/wren/' }, X99000002: { name: 'Next', href: '/hubs/next/' } });
    expect(wren).toMatchObject({ code: 'X99000001', locale: 'en-GB', shards: '/hubs/geo/pc/', authorities: '/hubs/geo/authorities.json' });
  });

  test("has the box's words and no others", () => expect(wren.words).toEqual({ 'near.empty': 'Type.', 'near.hubs': 'Hubs' }));
});

describe('in another language', () => {
  const urdu = of('wren', 'ur');
  test('it has the words there are, and says which names are English', () => {
    expect(urdu).toMatchObject({ rtl: true, locale: 'ur-u-nu-latn', words: { 'near.empty': 'لکھیں', 'near.hubs': 'Hubs' } });
    expect(urdu.places?.slice(0, 2)).toMatchObject([
      { name: 'ہب', href: '/hubs/wren/ur/places/hub/' },
      { name: 'Place refuge', in: 'en' },
    ]);
  });
  test('it leads to a neighbour in English when the neighbour has no such language', () => {
    expect(urdu.places?.find(({ area }) => area)?.href).toBe('/hubs/next/places/theirs/');
    expect(urdu.ours['X99000002']?.href).toBe('/hubs/next/');
  });
});

test('the national file has no places, and its own way of saying some things', () => {
  const national = of(undefined, 'en');
  expect(national).not.toHaveProperty('places');
  expect(national).not.toHaveProperty('code');
  expect(national.words).toEqual({ 'near.empty': 'Type or choose.', 'near.hubs': 'Hubs' });
});

test('an area that stands alone knows of no other', () => {
  const alone = of('wren', 'en', true);
  expect(Object.keys(alone.ours)).toEqual(['X99000001']);
  expect(alone.places?.some(({ area }) => area)).toBe(false);
});
