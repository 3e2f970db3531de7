import { describe, expect, test } from 'vitest';
import { aPlace } from '../model/made-up.ts';
import { address, coordinates, type Fields, serviceOf, session } from './open-referral-made-up.ts';

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

  test('that is secret is not there, and nor are its times', () => {
    const secret = aPlace('hub', { name: 'Secret rooms', sensitive: true, address, coordinates });
    const page = serviceOf({ places: ['hub'], sessions: [session({})] }, { places: [secret] });
    expect(page.service_at_locations ?? []).toEqual([]);
    expect(JSON.stringify(page)).not.toMatch(/Secret rooms|High Street|FY1|53\.5|10:00/);
  });

  test('is there when only a session is at it, and once when both are', () => {
    expect(serviceOf({ sessions: [session({})] }).service_at_locations).toHaveLength(1);
    expect(serviceOf({ places: ['hub'], sessions: [session({})] }).service_at_locations).toHaveLength(1);
  });
});
