import { describe, expect, test } from 'vitest';
import { answer, verdictOf } from '../../../src/checks/criteria.ts';
import { council, field, notAsked, some } from '../../../src/checks/criteria/parts.ts';
import type { CriterionFile } from '../../../src/schema/national.ts';
import { Draft, publishedAfter } from './made-up.ts';

const shown = { says: 'Harbour hub', path: 'areas/x/places/harbour-hub.md' };
const remedy = { path: 'areas/x/area.yml', write: 'Write it.' };
const row = (changes: Partial<CriterionFile>): CriterionFile => ({
  id: 'E1.2-L1-3',
  level: 'min L1',
  kind: 'checkable',
  asks: 'Is there one phone line?',
  source: 'Annex E',
  section: 'Annex E 1.2',
  ...changes,
});

describe('A verdict', () => {
  const met = some([shown], remedy);
  const gap = some([], remedy, [shown]);
  const lacking = some([], remedy);
  test.each([
    ['met when every part is', [met, met], 'met'],
    ['a gap when one part is an honest gap', [met, gap], 'gap'],
    ['not met when one part is lacking, whatever the others are', [met, gap, lacking], 'not-met'],
    ['evidence given when the council gave all of it', [council(met)], 'evidence-given'],
    ['evidence missing when only what the council can give is lacking', [met, council(lacking)], 'evidence-missing'],
    ['not met when more is lacking than what the council can give', [lacking, council(lacking)], 'not-met'],
    ['not applicable when nobody asks it', [notAsked('The area is not rural.')], 'not-applicable'],
  ])('is %s', (_, parts, expected) => {
    expect(verdictOf(parts).answer).toBe(expected);
  });

  test('says which of its evidence is a gap, and what to write', () => {
    const { evidence, remedy: todo } = verdictOf([met, gap, lacking]);
    expect(evidence.map(({ isGap }) => isGap ?? false)).toEqual([false, true]);
    expect(todo).toEqual([remedy]);
  });
});

describe('A row', () => {
  test('out of scope is listed and never scored', () => {
    expect(answer(row({ kind: 'out-of-scope' }), publishedAfter(undefined)).answer).toBe('not-scored');
  });

  test('of 2026 is not asked of an area whose year is before it', () => {
    const before = publishedAfter(({ area }) => (area.programmeYear = 2025));
    expect(answer(row({ id: '2026-1', level: '2026' }), before)).toMatchObject({ answer: 'not-applicable', note: expect.stringContaining('2025') });
    expect(answer(row({ id: '2026-1', level: '2026' }), publishedAfter(undefined)).answer).toBe('met');
  });

  test('that content can show and no rule answers is a fault of ours', () => {
    expect(() => answer(row({ id: 'E9.9-L1-1' }), publishedAfter(undefined))).toThrow('E9.9-L1-1');
    expect(() => answer(row({ id: 'E9.9-L1-1', kind: 'site' }), publishedAfter(undefined))).toThrow('E9.9-L1-1');
  });
});

describe('A field', () => {
  const { area } = new Draft().published();
  test('is said when it holds something, also inside another', () => {
    expect(field(area, 'fis.url', 'Write it.')).toMatchObject({ found: [{ field: 'fis.url', page: ['about'] }], lacks: [] });
  });

  test('is lacking when it is not there, and the remedy names the file and the field', () => {
    expect(field(area, 'fis.fax', 'Write it.').lacks).toEqual([{ path: 'areas/wrenmouth/area.yml', field: 'fis.fax', write: 'Write it.' }]);
  });

  test('that holds an honest gap is a gap, in the words of its editor', () => {
    const { area: withGap } = publishedAfter((draft) => (draft.area.keyContact = { status: 'planned', reason: 'Not yet.', whatToDoInstead: 'Ring.' }));
    expect(field(withGap, 'keyContact', 'Write it.').gaps).toMatchObject([{ says: 'Not yet.' }]);
  });
});
