import { expect, test } from 'vitest';
import { addressLine } from '../../src/model/address.ts';

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
