import { describe, expect, test } from 'vitest';
import { directory } from '../../src/model/directory.ts';
import { ownNumber, ringing } from '../../src/model/ringing.ts';
import { aLine, aService, contents } from './made-up.ts';

const lines = [
  aLine('main', { number: '01253 111111', role: 'fis', topics: ['childcare', 'food'] }),
  aLine('unit', { number: '01253 222222', role: 'maternity', verification: 'unverified' }),
  aLine('team', { number: '01253 333333', role: 'other' }),
];
const of = (fields: Readonly<Record<string, unknown>>, mainRole = 'fis') => {
  const own = [{ ...lines[0], file: { ...lines[0]?.file, role: mainRole } }, ...lines.slice(1)] as typeof lines;
  const area = directory({ ...contents({ services: [aService('one', fields)] }), lines: own }, '2026-11-21').areas.get('wren');
  const service = area?.services[0];
  if (!area || !service) throw new Error('The made-up area has a service.');
  return { found: ringing(service, area), own: ownNumber(service, area) };
};

describe('the number of a service', () => {
  test("is its own contact's first", () => {
    expect(of({ contact: { phone: '01253 444444' }, lines: ['team'] }).own).toBe('01253 444444');
  });

  test('is that of the first line it names', () => {
    expect(of({ lines: ['team', 'main'] }).own).toBe('01253 333333');
  });

  test("is the main line's where the family hubs answer it themselves", () => {
    expect(of({ lines: ['main'] }, 'family-hub-network').own).toBe('01253 111111');
  });

  test('is the family information service only for what that line is first for', () => {
    expect(of({ topics: ['childcare'], lines: ['main'] }).own).toBe('01253 111111');
    expect(of({ topics: ['food'], lines: ['main'] }).own).toBeUndefined();
  });
});

describe('a service whose own number is held back or not known', () => {
  test.each([
    ['stands in for it', ['main', 'team']],
    ['comes after it', ['unit', 'main']],
    ['is not named at all', ['unit']],
  ])('has the main line to ask how to reach it, when that line %s', (_, names) => {
    const { found, own } = of({ lines: names });
    expect(found).toMatchObject({ is: 'ask', line: { id: 'main' } });
    expect(own).toBeUndefined();
  });

  test('never borrows the number of the next line', () => {
    expect(of({ lines: ['unit', 'team'] }).own).toBeUndefined();
  });

  test('of maternity leads to NHS 111, never to an office', () => {
    expect(of({ topics: ['midwifery'], lines: ['unit', 'main'] }).found).toEqual({ is: 'maternity', number: '111' });
  });

  test('that is sensitive leads to no general line', () => {
    expect(of({ lines: ['unit', 'main'], sensitive: true }).found).toEqual({ is: 'none' });
  });
});

test('a service that names no line and no number leads to nobody', () => {
  expect(of({ lines: [] }).found).toEqual({ is: 'none' });
});
