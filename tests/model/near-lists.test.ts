import { describe, expect, test } from 'vitest';
import { nearLists } from '../../src/model/near-lists.ts';
import type { NearHere } from '../../src/model/near.ts';

const at = (lat: number) => ({ lat, lng: -3 });
const named = (name: string) => ({ name, href: `/${name}/` });
const here = {
  places: [
    { ...named('far hub'), ...at(53.5), hub: true },
    { ...named('near hub'), ...at(53.1), hub: true },
    { ...named('library'), ...at(53.2) },
    { ...named('bus') },
    { ...named('nearer next door'), ...at(53.05), hub: true, area: 'Next' },
    { ...named('farther next door'), ...at(53.3), hub: true, area: 'Next' },
  ],
  services: [
    { ...named('at the far hub'), at: [0] },
    { ...named('at both'), at: [0, 1], remote: true },
    { ...named('on the bus'), at: [3] },
    { ...named('by phone'), remote: true },
    { ...named('at your home') },
  ],
} as unknown as NearHere;
const lists = nearLists(here, at(53));
const names = (found: readonly { thing: { name: string } }[]) => found.map(({ thing }) => thing.name);

describe('near someone', () => {
  test("hubs are by distance, and a neighbour's is among them only when it is nearer than all of ours", () =>
    expect(names(lists.hubs)).toEqual(['nearer next door', 'near hub', 'far hub']));
  test('other places are by distance, and one that is nowhere in particular is last', () => expect(names(lists.places)).toEqual(['library', 'bus']));
  test('services are by the nearest of their places, which is named', () => {
    expect(names(lists.services)).toEqual(['at both', 'at the far hub', 'on the bus']);
    expect(lists.services.map(({ place }) => place?.name)).toEqual(['near hub', 'far hub', 'bus']);
  });
  test('what is by phone or online has its own list, also when it is somewhere too', () =>
    expect(lists.remote.map(({ name }) => name)).toEqual(['at both', 'by phone']));
  test('what is neither is not lost', () => expect(lists.anywhere.map(({ name }) => name)).toEqual(['at your home']));
});

test('a page without places has empty lists', () => {
  expect(nearLists({} as NearHere, at(53))).toEqual({ hubs: [], places: [], services: [], remote: [], anywhere: [] });
});
