import { describe, expect, it } from 'vitest';
import { references } from '../../../src/checks/content/references.ts';
import { foundBy, HUB, SERVICE, told } from './told.ts';

describe('A name that no file has', () => {
  it.each([
    ['a service', SERVICE, ['lines: [family-hub-line]', 'lines: [family-hub-line]\nrelated: [yoga]'], 'stay-and-play.md:18'],
    ['a parent hub', 'areas/hill/places/library.md', ['parentHub: hill-hub', 'parentHub: the-hub'], 'library.md:5'],
    ['a locality', HUB, ['locality: upper', 'locality: middle'], 'hill-hub.md:5'],
    ['the main line', 'areas/hill/area.yml', ['mainLine: family-hub-line', 'mainLine: head-office'], 'area.yml:29'],
    ['the line of a contact', 'areas/hill/area.yml', ['earlyHelp:\n  line: family-hub-line', 'earlyHelp:\n  line: head-office'], 'area.yml:33'],
    ['a language without words', 'areas/hill/area.yml', ['code: ur', 'code: pl'], 'area.yml:31'],
    ['a helpline of a guide', 'national/guides/feeding.md', ['helplines: [calm]', 'helplines: [quiet]'], 'feeding.md:11'],
    ['a phone line of the offer', 'areas/hill/offer.md', ['phone: [family-hub-line, calm]', 'phone: [family-hub-line, quiet]'], 'offer.md:7'],
    ['a page of the offer', 'areas/hill/offer.md', ['online: [feeding,', 'online: [feding,'], 'offer.md:8'],
    ['a locality of a panel', 'areas/hill/panels/parents.md', ['[upper]', '[middle]'], 'parents.md:7'],
    ['the panel of a change', 'areas/hill/changes/warm-drinks.md', ['panel: parents', 'panel: youth'], 'warm-drinks.md:7'],
    ['a service on a poster', 'areas/hill/resources/poster.md', ['[stay-and-play]', '[stay-and-pay]'], 'poster.md:5'],
  ] as const)('is told for %s', (_, path, change, where) => {
    expect(told(references, { [path]: change })).toEqual([`${where} must broken-reference`]);
  });

  it('brings the nearest name, or the few there are', () => {
    expect(foundBy(references, { [HUB]: ['locality: upper', 'locality: uper'] })[0]?.write).toBe('Did you mean upper?');
    expect(foundBy(references, { [HUB]: ['locality: upper', 'locality: north'] })[0]?.write).toContain('There is upper and lower.');
  });

  it('is told in a file that has other faults too', () => {
    expect(told(references, { [SERVICE]: ['places: [hill-hub]', 'places: [gone]\ntierr: x'] })).toEqual(['stay-and-play.md:11 must broken-reference']);
  });

  it("is not another area's name", () => {
    const vale = { 'areas/vale/lines/vale-line.md': '---\nname: Vale\n---\n' };
    expect(told(references, { ...vale, [SERVICE]: ['lines: [family-hub-line]', 'lines: [vale-line]'] })).toEqual(['stay-and-play.md:17 must broken-reference']);
  });
});
