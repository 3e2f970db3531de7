import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { access, ages, contact, gap, hours, hoursException, orGap, record, source, spell } from '../../src/schema/record.ts';

const ok = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;
const GAP = { status: 'not-confirmed', reason: 'We are asking.', whatToDoInstead: 'Ring first.' };

describe('A record', () => {
  const schema = z.strictObject(record);
  const whole = {
    reviewed: '2026-11-01',
    reviewedBy: 'hub coordinator',
    verification: 'from-document',
    source: [{ where: 'A paper, page 3', seen: '2023-09' }],
  };

  it('is live unless it says otherwise', () => {
    expect(schema.parse(whole).status).toBe('live');
  });

  it('is not published without a source', () => {
    expect(ok(schema, { ...whole, source: [] })).toBe(false);
    expect(ok(source, { where: 'A paper' })).toBe(false);
  });

  it('is looked at again within three years', () => {
    expect([0, 1, 36, 37].map((months) => ok(schema, { ...whole, reviewIntervalMonths: months }))).toEqual([false, true, true, false]);
  });
});

describe('An honest gap', () => {
  it('has a status, a reason and what to do instead', () => {
    expect(ok(gap, GAP)).toBe(true);
    for (const field of Object.keys(GAP)) expect(ok(gap, { ...GAP, [field]: undefined })).toBe(false);
  });

  it('may stand where a value would', () => {
    expect(ok(orGap(z.literal('x')), GAP) && ok(orGap(z.literal('x')), 'x')).toBe(true);
  });
});

describe('Hours', () => {
  it('close later than they open', () => {
    expect(ok(spell, { days: ['monday'], from: '09:00', to: '17:00' })).toBe(true);
    expect(ok(spell, { days: ['monday'], from: '17:00', to: '09:00' })).toBe(false);
  });

  it('may be always, and are never an empty list', () => {
    expect([ok(hours, 'always'), ok(hours, [])]).toEqual([true, false]);
  });

  it('may differ on a day', () => {
    expect(ok(hoursException, { date: '2026-12-25', closed: true, reason: 'Christmas' })).toBe(true);
  });
});

describe('Ages', () => {
  it('begin at birth or later, and the oldest is not younger than the youngest', () => {
    expect(ok(ages, { from: 0, to: 0 })).toBe(true);
    expect(ok(ages, { from: 24, to: 12 })).toBe(false);
    expect(ages.parse({ pregnancy: true })).toEqual({ pregnancy: true, sendTo25: false, adults: false });
  });
});

describe('Access and contact', () => {
  it('answer known questions with yes, no or partly', () => {
    expect(ok(access, { 'hearing-loop': { answer: 'partly', note: 'In one room' } })).toBe(true);
    expect(ok(access, { 'hearing-loop': { answer: 'maybe' } })).toBe(false);
    expect(ok(access, { 'nice-door': { answer: 'yes' } })).toBe(false);
  });

  it('give a way to get in touch', () => {
    expect(ok(contact, { phone: '01632 960001', email: 'hub@example.org' })).toBe(true);
    expect(ok(contact, { fax: '1' })).toBe(false);
  });
});
