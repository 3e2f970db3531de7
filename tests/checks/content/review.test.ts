import { describe, expect, it } from 'vitest';
import { review } from '../../../src/checks/content/review.ts';
import { SERVICE, told } from './told.ts';

const LINE = 'areas/hill/lines/family-hub-line.md';
const ofLine = (today: string) => told(review, {}, today).filter((text) => text.startsWith('family-hub-line'));

describe('A review', () => {
  it('of a phone line is due after 3 months, soon in the last 30 days, overdue the day after', () => {
    expect(ofLine('2027-01-01')).toEqual([]);
    expect(ofLine('2027-01-02')).toEqual(['family-hub-line.md:6 soon review-due']);
    expect(ofLine('2027-02-01')).toEqual(['family-hub-line.md:6 soon review-due']);
    expect(ofLine('2027-02-02')).toEqual(['family-hub-line.md:6 should review-overdue']);
  });

  it('of anything with sessions comes as often as that of a line', () => {
    const overdue = told(review, {}, '2027-02-02');
    expect(overdue).toContain('stay-and-play.md:24 should review-overdue');
    expect(overdue.filter((text) => text.startsWith('talk-to-someone'))).toEqual([]);
  });

  it('comes when the file itself says', () => {
    expect(
      told(review, { [LINE]: ['reviewedBy:', 'reviewIntervalMonths: 24\nreviewedBy:'] }, '2027-02-02').filter((text) => text.startsWith('family-hub-line')),
    ).toEqual([]);
  });

  it('of a draft or a closed service never comes', () => {
    expect(told(review, { [SERVICE]: ['tier:', 'status: closed\ntier:'] }, '2030-01-01').filter((text) => text.startsWith('stay-and-play'))).toEqual([]);
  });

  it('has not been done on a day to come', () => {
    expect(told(review, { [LINE]: ['2026-11-01', '2026-11-22'] })).toEqual(['family-hub-line.md:6 must reviewed-ahead']);
  });

  it('of a notice that is over never comes', () => {
    expect(told(review, {}, '2029-01-01').filter((text) => text.startsWith('shut-on-friday'))).toEqual([]);
  });
});
