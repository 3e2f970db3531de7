import { expect, test } from 'vitest';
import { welcomed } from '../../src/model/welcomed.ts';
import { aService } from './made-up.ts';

const of = (fields: Readonly<Record<string, unknown>>) => welcomed(aService('one', fields).file);

test('dads, partners and carers are welcomed by name, then those it is made for', () => {
  expect(of({ audiences: ['rural', 'professionals'] })).toEqual(['dads.yes', 'carers.all', 'audience.rural']);
});

test('dads are not welcomed to what is for mums only, nor carers where they cannot come', () => {
  expect(of({ dadsPartnersWelcome: 'mums-only', mumsOnlyReason: 'Feeding.', allCarers: false })).toEqual([]);
});

test("nobody's parents are welcomed to what is young people's own", () => {
  expect(of({ audiences: ['young-people'], ages: { from: 132, to: 228 } })).toEqual(['audience.young-people']);
  expect(of({ audiences: ['young-people'], topics: ['youth'] })).toEqual(['audience.young-people']);
});

test('they are where children and their parents come too', () => {
  expect(of({ audiences: ['young-people', 'send-families'], ages: { from: 0, to: 300 } })).toContain('dads.yes');
});

test('nobody is called welcome to sensitive help', () => {
  expect(of({ sensitive: true, audiences: ['domestic-abuse'] })).toEqual([]);
});
