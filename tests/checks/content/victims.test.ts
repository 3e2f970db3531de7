import { describe, expect, it } from 'vitest';
import { victims } from '../../../src/checks/content/victims.ts';
import { SAFE, told } from './told.ts';

const GUIDE = 'national/guides/domestic-abuse.md';

describe('A page for people who are harmed', () => {
  it('names no helpline for people who harm', () => {
    expect(told(victims, { [GUIDE]: ['[calm]', '[calm, stop-line]'] })).toEqual(['domestic-abuse.md:6 must victims-page']);
  });

  it('names no guide for people who harm', () => {
    expect(told(victims, { [GUIDE]: ['helplines:', 'related: [your-own-behaviour]\nhelplines:'] })).toEqual(['domestic-abuse.md:6 must victims-page']);
  });

  it('does not link one in its text', () => {
    expect(told(victims, { [GUIDE]: ['You can talk', '[Read](/guides/your-own-behaviour/#x) and talk'] })).toEqual(['domestic-abuse.md:14 must victims-page']);
  });

  it('may be a service, by its topic', () => {
    const body = '---\nname: Talk\ntopics: [domestic-abuse]\n---\n\n[x](/guides/your-own-behaviour/)\n';
    expect(told(victims, { [SAFE]: body })).toEqual(['talk-to-someone.md:6 must victims-page']);
  });

  it('is not the page for people who harm itself, nor the one for professionals', () => {
    const both = '---\nname: x\ntopics: [domestic-abuse]\nhelplines: [calm, stop-line]\n---\n\nx\n';
    expect(
      told(victims, {
        'national/guides/for-professionals.md': both,
        'national/guides/your-own-behaviour.md': ['perpetratorSupport: true', 'perpetratorSupport: true\ntopics: [domestic-abuse]'],
      }),
    ).toEqual([]);
  });
});
