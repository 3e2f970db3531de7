import { describe, expect, test } from 'vitest';
import type { Contents } from '../../src/model/contents.ts';
import { notice } from '../../src/schema/notice.ts';
import { anArea } from '../model/made-up.ts';
import { type Fields, serviceOf, session } from './open-referral-made-up.ts';

const scheduleOf = (fields: Fields, parts: Partial<Contents> = {}) => serviceOf({ sessions: [session(fields)] }, parts).schedules;

describe('a session', () => {
  test.each([
    [{ every: 'tuesday' }, { dtstart: '2026-11-03', freq: 'WEEKLY', byday: 'TU' }],
    [{ every: 'monday and friday' }, { freq: 'WEEKLY', byday: 'MO,FR' }],
    [{ every: 'weekday' }, { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR' }],
    [{ every: 'day' }, { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU' }],
    [{ every: 'last friday' }, { freq: 'MONTHLY', byday: '-1FR' }],
    [{ every: '2 weeks from 2026-11-10' }, { dtstart: '2026-11-10', freq: 'WEEKLY', interval: 2, byday: 'TU' }],
    [
      { startsOn: '2026-12-01', endsOn: '2027-03-30' },
      { valid_from: '2026-12-01', valid_to: '2027-03-30' },
    ],
  ])('that is %j has the rule %j', (fields, rule) => expect(scheduleOf(fields)).toMatchObject([{ opens_at: '10:00', closes_at: '11:30', ...rule }]));

  test('on set days is one entry for each day that is still to come and not called off', () => {
    const dates = ['2026-11-20', '2026-11-24', '2026-12-01', '2026-12-08'];
    expect(scheduleOf({ every: undefined, dates, cancelled: [{ date: '2026-12-01' }] }).map(({ valid_from, valid_to }) => [valid_from, valid_to])).toEqual([
      ['2026-11-24', '2026-11-24'],
      ['2026-12-08', '2026-12-08'],
    ]);
  });

  test('in term time only runs no longer than the terms that are known', () => {
    const areas = [anArea({ terms: [{ name: 'Autumn', from: '2026-09-01', to: '2026-12-18' }] })];
    expect(scheduleOf({ termTimeOnly: true }, { areas })).toMatchObject([{ valid_to: '2026-12-18', description: expect.stringContaining('in term time') }]);
  });

  test('says in words the days it is off, its cost and how to join', () => {
    const [{ notes = '', ...schedule } = expect.unreachable()] = scheduleOf({
      cancelled: [{ date: '2026-11-24', reason: 'Boiler.' }],
      cost: '£1',
      note: 'Ring the bell.',
    });
    expect(notes).toBe('Not on bank holidays. Cancelled on 24 November 2026. Boiler. £1. Ring the bell.');
    expect(schedule).toMatchObject({ description: 'Service play: Every Tuesday, 10am to 11.30am.', attending_type: 'Drop in' });
    expect(scheduleOf({ bankHolidays: true })[0]).not.toHaveProperty('notes');
  });

  test('says when its place is shut on a day it would have been on, and only then', () => {
    const shut = {
      name: 'Shut',
      text: 'No heat.',
      place: 'hub',
      closed: true,
      from: '2026-12-01',
      to: '2026-12-02',
      reviewed: '2026-11-20',
      reviewedBy: 'editor',
    };
    const notices = [{ id: 'shut', area: 'wren', file: notice.parse(shut), body: '' }];
    const notesOn = (every: string) => scheduleOf({ every }, { notices })[0]?.notes;
    expect(notesOn('tuesday')).toContain('Closed 1 December 2026 to 2 December 2026.');
    expect(notesOn('friday')).not.toContain('Closed');
  });

  test('is left out while its service is paused, and when nobody has checked it for too long', () => {
    expect(serviceOf({ status: 'paused', sessions: [session({})] }).schedules).toEqual([]);
    expect(scheduleOf({ lastChecked: '2025-11-01' })).toEqual([]);
  });

  test('names the place it is at, and two that are alike have ids of their own', () => {
    const { schedules, service_at_locations: at } = serviceOf({ sessions: [session({}), session({}), session({ place: undefined, online: true })] });
    expect(schedules.map(({ service_at_location_id: id }) => id)).toEqual([at[0]?.id, at[0]?.id, undefined]);
    expect(new Set(schedules.map(({ id }) => id)).size).toBe(3);
  });

  test('keeps its id when the one before it is no longer told', () => {
    const idsOf = (...sessions: readonly Fields[]) => serviceOf({ sessions: sessions.map(session) }).schedules.map(({ id }) => id);
    const [, second] = idsOf({}, {});
    expect(idsOf({ lastChecked: '2025-11-01' }, {})).toEqual([second]);
    const [, spring] = idsOf({ startsOn: '2026-11-17', endsOn: '2026-12-15' }, { startsOn: '2027-01-12', endsOn: '2027-02-09' });
    expect(idsOf({ startsOn: '2026-10-06', endsOn: '2026-11-17' }, { startsOn: '2027-01-12', endsOn: '2027-02-09' })).toEqual([spring]);
  });
});
