/** A made-up area as Open Referral UK, each page sound by our own check before a test looks at it. */
import { expect } from 'vitest';
import { openReferralPage } from '../../src/formats/open-referral.ts';
import type { Contents } from '../../src/model/contents.ts';
import { directory } from '../../src/model/directory.ts';
import { type AreaFrame, frame } from '../../src/model/frame.ts';
import { english } from '../model/english.ts';
import { aPlace, aService, contents } from '../model/made-up.ts';
import { slipsIn, type StrictPage } from './open-referral-strict.ts';

export type Fields = Readonly<Record<string, unknown>>;
export const address = { lines: ['1 High Street', 'Wren Park'], town: 'Wren', postcode: 'FY1 1AA', uprn: '100' };
export const coordinates = { lat: 53.5, lng: -2.5 };

/** The page as it is sent: what is not known is gone from it. */
export const pageOf = (parts: Partial<Contents>, site?: URL): StrictPage => {
  const whole = directory(contents(parts), '2026-11-21');
  const area = whole.areas.get('wren') ?? expect.unreachable();
  const wren = frame(whole, english, area, { base: '/', alone: false }, [english]) as AreaFrame;
  const page = JSON.parse(JSON.stringify(openReferralPage(area.services, wren, site))) as StrictPage;
  expect(slipsIn(page)).toEqual([]);
  return page;
};

/** The one service of such a page. */
export const serviceOf = (fields: Fields, parts: Partial<Contents> = {}, site?: URL) =>
  pageOf({ places: [aPlace('hub', { address, coordinates })], services: [aService('play', fields)], ...parts }, site).contents[0] ?? expect.unreachable();
/** A session at the hub on Tuesdays, with what a test adds. */
export const session = (fields: Fields) => ({ place: 'hub', every: 'tuesday', from: '10:00', to: '11:30', access: ['drop-in'], ...fields });
