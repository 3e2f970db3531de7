import { describe, expect, it } from 'vitest';
import { silentGaps } from '../../../src/checks/content/silent-gaps.ts';
import { foundBy, HUB, SERVICE, told } from './told.ts';

describe('A silent gap', () => {
  it('is a hub that does not say when someone is there', () => {
    expect(foundBy(silentGaps, { [HUB]: ['facilities: [baby-change, free-wifi]\n', ''] })).toMatchObject([
      { level: 'should', found: 'This hub does not say what is there.' },
    ]);
  });

  it('is not a field that is there but wrong, nor a place that is no hub', () => {
    expect(told(silentGaps, { [HUB]: ['facilities: [baby-change, free-wifi]', 'facilities: [slide]'] })).toEqual([]);
  });

  it('is a topic with no live service and no reason', () => {
    expect(told(silentGaps, { 'areas/hill/area.yml': ['  housing: *gap\n', ''] })).toEqual(['area.yml:34 should silent-gap']);
    expect(told(silentGaps, { [SERVICE]: ['tier:', 'status: paused\ntier:'] })).toEqual(['area.yml:34 should silent-gap']);
  });

  it('of many topics is told once', () => {
    const [finding, ...others] = foundBy(silentGaps, { 'areas/hill/area.yml': ['  housing: *gap\n  infant-feeding: *gap\n', ''] });
    expect(others).toEqual([]);
    expect(finding?.found).toBe('2 topics have no live service, and area.yml does not say why: housing and infant-feeding.');
  });

  it('is not told while a service cannot be read, for it may be the one', () => {
    expect(told(silentGaps, { [SERVICE]: '' })).toEqual([]);
  });

  it('is a folder for an area without area.yml', () => {
    expect(told(silentGaps, { 'areas/vale/lines/a.md': '---\nname: x\n---\n' })).toEqual(['area.yml:1 must no-area-file']);
  });
});
