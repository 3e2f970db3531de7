import { describe, expect, it } from 'vitest';
import { mainLine } from '../../../src/checks/content/main-line.ts';
import { told } from './told.ts';

const LINE = 'areas/hill/lines/family-hub-line.md';

describe('The line in the header of every page', () => {
  it('may be one that families see', () => {
    expect(told(mainLine, {})).toEqual([]);
  });

  it.each(['closed', 'draft'])('may not be %s', (status) => {
    expect(told(mainLine, { [LINE]: ['role: family-hub-network', `role: family-hub-network\nstatus: ${status}`] })).toEqual(['area.yml:29 must main-line']);
  });

  it('may not have a number nobody has verified', () => {
    expect(told(mainLine, { [LINE]: ['verification: confirmed-by-provider', 'verification: unverified'] })).toEqual(['area.yml:29 must main-line']);
  });
});
