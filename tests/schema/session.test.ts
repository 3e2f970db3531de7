import { describe, expect, it } from 'vitest';
import { every, session } from '../../src/schema/session.ts';

const SESSION = { place: 'hub', every: 'tuesday', from: '09:30', to: '11:00', access: ['drop-in'] };
const slips = (value: object) => session.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('How often', () => {
  it.each(['tuesday', 'tuesdays', 'monday and friday', 'first monday', 'last friday', 'weekday', 'day', '2 weeks from 2027-01-05'])('may be %s', (text) => {
    expect(every.safeParse(text).success).toBe(true);
  });

  it.each(['Tuesday', 'tue', 'every tuesday', 'fifth monday', '1 weeks from 2027-01-05', 'monday, tuesday', ''])('may not be %s', (text) => {
    expect(every.safeParse(text).success).toBe(false);
  });
});

describe('A session', () => {
  it('is a group in and out of term unless it says otherwise', () => {
    expect(session.parse(SESSION)).toMatchObject({ kind: 'group', termTimeOnly: false });
  });

  it('has either a rule or days, and not both', () => {
    expect(slips({ ...SESSION, every: undefined })).toHaveLength(1);
    expect(slips({ ...SESSION, dates: ['2026-12-01'] })[0]).toContain('and not both');
  });

  it('is at a place or online, and not both', () => {
    expect(slips({ ...SESSION, place: undefined })[0]).toContain('place:');
    expect(slips({ ...SESSION, online: true })[0]).toContain('and not both');
    expect(slips({ ...SESSION, place: undefined, online: true })).toEqual([]);
  });

  it('ends after it starts, on the day and in the year', () => {
    expect(slips({ ...SESSION, to: '09:30' })).toEqual(['to: write an end later than the start']);
    expect(slips({ ...SESSION, startsOn: '2027-01-01', endsOn: '2026-01-01' })).toEqual(['endsOn: write a last day that is not before the first day']);
  });
});
