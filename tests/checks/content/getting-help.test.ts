import { describe, expect, it } from 'vitest';
import { gettingHelp } from '../../../src/checks/content/getting-help.ts';
import { SAFE, SERVICE, told } from './told.ts';

const ONLINE = ['mode: [hub]\nmethods: [in-person-group]', 'mode: [virtual]\nmethods: [website]'] as const;

describe('A service', () => {
  it('that is online only says how else to get the help', () => {
    expect(told(gettingHelp, { [SERVICE]: ONLINE })).toEqual(['stay-and-play.md:9 must online-only']);
  });

  it('that is online only may say so', () => {
    expect(told(gettingHelp, { [SERVICE]: [ONLINE[0], `${ONLINE[1]}\nnonDigitalAlternative: Ring us.`] })).toEqual([]);
  });

  it('by telephone needs no internet', () => {
    expect(told(gettingHelp, { [SERVICE]: [ONLINE[0], 'mode: [virtual]\nmethods: [phone]'] })).toEqual([]);
  });

  it('that a professional refers to says who may', () => {
    expect(told(gettingHelp, { [SAFE]: ['whoCanRefer: [your GP]\n', ''] })).toEqual(['talk-to-someone.md:10 must who-can-refer']);
  });

  it('for mums only says why', () => {
    expect(told(gettingHelp, { [SERVICE]: ['cost: free', 'cost: free\ndadsPartnersWelcome: mums-only'] })).toEqual(['stay-and-play.md:14 must mums-only']);
  });

  it('with no way to reach it is told', () => {
    expect(told(gettingHelp, { [SAFE]: ['lines: [family-hub-line]\n', ''] })).toEqual(['talk-to-someone.md:10 should no-way-in']);
  });

  it('that people walk into needs no number', () => {
    expect(told(gettingHelp, { [SERVICE]: ['lines: [family-hub-line]\n', ''] })).toEqual([]);
  });
});
