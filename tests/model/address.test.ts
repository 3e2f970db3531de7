import { expect, test } from 'vitest';
import { addressLine, townOf } from '../../src/model/address.ts';
import type { Place } from '../../src/model/entities.ts';

const address = { lines: ['31 Dingle Avenue'], town: 'Blackpool', postcode: 'FY3 7NX' };

test('gives an address in one line', () => {
  expect(addressLine(address)).toBe('31 Dingle Avenue, FY3 7NX');
});

test('puts the town before the postcode when asked', () => {
  expect(addressLine(address, 'Blackpool')).toBe('31 Dingle Avenue, Blackpool, FY3 7NX');
});

test('leaves out what is not known', () => {
  expect(addressLine({ lines: [], town: 'Skarrow' })).toBe('');
});

test('the town of a place is a word to choose by and a name; a place without one has none', () => {
  expect(townOf({ file: { address: { lines: [], town: 'Kirk Ashby' } } } as unknown as Place)).toEqual([['kirk-ashby', 'Kirk Ashby']]);
  expect(townOf(undefined)).toEqual([]);
});
