import { describe, expect, it } from 'vitest';
import { areaFiles, authorityCalled } from '../../src/new/area-files.ts';
import type { AuthorityFile } from '../../src/schema/national.ts';
import { findingsWith, TODAY } from '../checks/content-folder.ts';
import { filledIn } from './filled-in.ts';

const authority = (id: string, name: string, alsoCalled: string[] = []): AuthorityFile => ({
  id,
  name,
  officialName: `${name} Council`,
  code: 'E06000009',
  type: 'unitary',
  region: 'North West',
  url: 'https://www.gov.uk/',
  alsoCalled,
});
const FILES = areaFiles('vale', 'Vale', undefined, TODAY);

describe('The files of a new area', () => {
  it('are one phone line, the area, one hub and the offer, in the order of the page for editors', () => {
    expect([...FILES.keys()]).toEqual(['lines/family-hub-line.md', 'area.yml', 'places/family-hub.md', 'offer.md'].map((path) => `areas/vale/${path}`));
  });

  it('have nothing to fix but their empty fields', () => {
    const must = findingsWith(Object.fromEntries(FILES)).filter(({ level }) => level === 'must');
    expect(must.length).toBeGreaterThan(30);
    expect(must.filter(({ found, path }) => !path.startsWith('areas/vale/') || !found.endsWith('has nothing after it.'))).toEqual([]);
  });

  it('have nothing left to fix when they are filled in', () => {
    const written = [...FILES].map(([path, text]) => [path, filledIn(text, { type: '"family-hub"', name: `"The ${path}"` })] as const);
    expect(findingsWith(Object.fromEntries(written)).filter(({ level }) => level === 'must')).toEqual([]);
  });

  it('ask nobody for a test of accessibility that has not been made', () => {
    const text = areaFiles('vale', 'Vale', undefined, TODAY).get('areas/vale/area.yml') ?? '';
    expect(text).toMatch(/\n {2}#tested: ""\n[^]*\n {2}#testedBy: ""\n/);
    expect(text.replaceAll(/\n\s*# /g, ' ')).toContain('until they have: the statement says that nobody has yet.');
  });

  it('say that it is an example, and the programme year, which begins in April', () => {
    const area = (today: string) => areaFiles('vale', 'Vale', undefined, today).get('areas/vale/area.yml');
    expect(area('2027-03-31')).toContain('\nprogrammeYear: 2026\n');
    expect(area('2027-04-01')).toContain('\nprogrammeYear: 2027\n');
    expect(area(TODAY)).toContain('\nstatus: "example"\n');
  });

  it('hold what the list of authorities says of the area', () => {
    const area = areaFiles('hill', 'hill', authority('hill', 'Hill'), TODAY).get('areas/hill/area.yml');
    for (const line of ['name: "Hill"', 'officialCode: "E06000009"', 'authorityName: "Hill Council"', 'region: "North West"'])
      expect(area).toContain(`\n${line}\n`);
  });
});

describe('The authority of a name', () => {
  const list = [authority('hill', 'Hill', ['Dale']), authority('vale', 'Vale', ['Dale', 'Old Vale'])];

  it('is found by any of its names, whatever its capitals', () => {
    for (const name of ['Vale', 'vale council', 'OLD-VALE']) expect(authorityCalled(name, list)?.id).toBe('vale');
  });

  it('is not guessed when two have the name, or none', () => {
    expect(authorityCalled('Dale', list)).toBeUndefined();
    expect(authorityCalled('Glen', list)).toBeUndefined();
  });
});
