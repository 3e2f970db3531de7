/** What the table of moments is about: opening hours and sessions, and the days of an area. */
import type { Opening } from '../../src/model/open-now.ts';
import type { Calendar, Rule } from '../../src/model/recurrence.ts';

const OFFICE = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

/** School terms of a made-up area in 2026 and 2027, the bank holidays of England, and one day with a burst pipe. */
export const CALENDAR: Calendar = {
  terms: [
    { from: '2026-09-02', to: '2026-10-23' },
    { from: '2026-11-02', to: '2026-12-18' },
    { from: '2027-01-05', to: '2027-02-12' },
    { from: '2027-02-22', to: '2027-03-25' },
    { from: '2027-04-12', to: '2027-05-28' },
    { from: '2027-06-07', to: '2027-07-21' },
  ],
  bankHolidays: ['2026-08-31', '2026-12-25', '2026-12-26', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30'],
  closures: [{ from: '2026-11-27', to: '2026-11-27', place: 'hub' }],
};

export const OPENINGS: Readonly<Record<string, Opening>> = {
  hub: {
    place: 'hub',
    hours: [
      { days: [...OFFICE], from: '09:00', to: '17:00' },
      { days: ['saturday'], from: '10:00', to: '12:00' },
    ],
    exceptions: [
      { date: '2026-12-24', from: '09:00', to: '13:00' },
      { date: '2026-12-28', closed: true },
      { date: '2026-12-29', from: '10:00', to: '14:00' },
      { date: '2026-12-31', closed: true },
    ],
  },
  night: {
    hours: [
      { days: [...OFFICE], from: '17:30', to: '23:59', bankHolidays: true },
      { days: [...OFFICE], from: '00:00', to: '08:30', bankHolidays: true },
      { days: ['saturday', 'sunday'], from: '00:00', to: '23:59', bankHolidays: true },
    ],
  },
  lunch: {
    hours: [
      { days: [...OFFICE], from: '09:00', to: '12:00' },
      { days: [...OFFICE], from: '13:00', to: '17:00' },
      { days: ['wednesday'], from: '12:00', to: '13:00' },
    ],
  },
  school: { hours: [{ days: [...OFFICE], from: '08:45', to: '15:15', termTimeOnly: true }] },
  always: { hours: 'always' },
  booked: { hours: [{ days: ['monday'], from: '09:00', to: '12:00' }], appointment: true },
  unknown: {},
};

export const SESSIONS: Readonly<Record<string, Rule>> = {
  tuesday: { every: 'tuesday', from: '10:00', to: '11:30', termTimeOnly: true, place: 'hub' },
  monday: { every: 'monday', from: '09:30', to: '11:00', place: 'hub' },
  firstMonday: { every: 'first monday', from: '13:00', to: '15:00' },
  fortnight: { every: '2 weeks from 2026-11-24', from: '09:30', to: '11:00' },
  lastTuesday: { every: 'last tuesday', from: '19:00', to: '20:30' },
  dates: { dates: ['2026-12-05', '2027-01-09'], from: '10:00', to: '12:00' },
  small: { every: 'day', from: '00:30', to: '02:30' },
  late: { every: 'friday', from: '21:00', to: '23:59' },
  wednesday: { every: 'wednesday', from: '09:30', to: '11:00', except: ['2026-12-30'], cancelled: [{ date: '2026-12-02', reason: 'No heating' }] },
  friday: { every: 'friday', from: '10:00', to: '11:00', place: 'hub' },
  evenOnHolidays: { every: 'monday', from: '10:00', to: '12:00', bankHolidays: true },
  openEnd: { every: 'thursday', from: '18:00', startsOn: '2026-11-26', endsOn: '2026-12-17' },
};
