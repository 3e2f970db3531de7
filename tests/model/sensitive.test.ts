import { describe, expect, test } from 'vitest';
import { withoutSecrets } from '../../src/model/sensitive.ts';
import { aPlace, aService } from './made-up.ts';

const address = { lines: ['1 Hidden Street'], town: 'Wren', postcode: 'FY1 1AA' };
const session = { place: 'hub', every: 'tuesday', from: '10:00', access: ['drop-in'] };

describe('a sensitive place', () => {
  const { file } = withoutSecrets(
    'place',
    aPlace('refuge', {
      sensitive: true,
      address,
      coordinates: { lat: 53.5, lng: -2.5 },
      gettingThere: 'Bus 1 to the park.',
      hours: 'always',
      locality: 'middle',
      phone: '01253 111111',
    }),
  );

  test('has no address, position, directions or hours', () => {
    expect(JSON.stringify(file)).not.toMatch(/Hidden Street|FY1|53\.5|Bus 1|always|middle/);
  });

  test('keeps its name and its phone number', () => {
    expect([file.name, file.phone]).toEqual(['Place refuge', '01253 111111']);
  });
});

describe('a sensitive service', () => {
  const { file } = withoutSecrets(
    'service',
    aService('help', { sensitive: true, places: ['hub'], sessions: [session], venue: 'Room 3', whenItRuns: 'On Mondays.', contact: { phone: '01253 111111' } }),
  );

  test('has no place, no room and no times', () => {
    expect(file.places).toEqual([]);
    expect(JSON.stringify(file)).not.toMatch(/Room 3|Mondays|tuesday|10:00/);
  });

  test('keeps a way to ring', () => expect(file.contact?.phone).toBe('01253 111111'));
});

describe('a record nobody has verified', () => {
  test('has no number of its own, whatever its kind', () => {
    expect(
      withoutSecrets('helpline', { id: 'x', body: '', file: { verification: 'unverified', number: '0800 1111', text: 'Text HELLO', name: 'Line' } }).file,
    ).toEqual({ verification: 'unverified', name: 'Line' });
  });

  test('keeps the hours of a sensitive phone line, which say nothing of a place', () => {
    const line = { id: 'x', body: '', file: { sensitive: true, hours: 'always' } };
    expect(withoutSecrets('line', line)).toEqual(line);
  });

  test('has no phone number of its own, and keeps the rest of its contact', () => {
    expect(withoutSecrets('place', aPlace('hall', { verification: 'unverified', phone: '01253 111111' })).file.phone).toBeUndefined();
    const { contact } = withoutSecrets('service', aService('club', { verification: 'unverified', contact: { name: 'The team', phone: '01253 111111' } })).file;
    expect(contact).toEqual({ name: 'The team', phone: undefined });
  });
});

test('an ordinary record is left as it is, and no record is changed in place', () => {
  const hall = aPlace('hall', { address, phone: '01253 111111' });
  expect(withoutSecrets('place', hall)).toEqual(hall);
  const refuge = aPlace('refuge', { sensitive: true, address });
  withoutSecrets('place', refuge);
  expect(refuge.file.address).toEqual(address);
});
