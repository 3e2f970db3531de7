import { expect, test } from 'vitest';
import { siteReport } from '../../../src/checks/criteria/site-reports.ts';
import { TODAY } from './made-up.ts';

test('a report is made once for a site, and anew when the site is made anew or the day is another', () => {
  const site = {};
  const report = siteReport(site, 'blackpool', TODAY);
  expect(siteReport(site, 'blackpool', TODAY)).toBe(report);
  expect(siteReport(site, 'blackpool', '2026-11-22').here.today).toBe('2026-11-22');
  expect(siteReport({}, 'blackpool', TODAY)).not.toBe(report);
});
