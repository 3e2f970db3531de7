import { describe, expect, it } from 'vitest';
import { LISTS, SHARED, takes } from '../../src/checks/field-takes.ts';
import { place } from '../../src/schema/place.ts';
import { service } from '../../src/schema/service.ts';

describe('What a field takes', () => {
  it.each([
    ['words', place.shape.name, 'words'],
    ['a short list', service.shape.mode, 'a list of any of `hub`, `elsewhere`, `virtual`'],
    ['a long list', service.shape.topics, 'a list of any of [list: topic](#list-topic)'],
    ['hours or a gap', place.shape.hours, 'always; or a list of [opening hours](#opening-hours); or [an honest gap](#an-honest-gap)'],
    ['a price', service.shape.cost, '`free`; or the fields below; or `ask`'],
    ['sessions', place.shape.stops, 'a list of [a session](#a-session)'],
  ])('is said for %s', (_, schema, said) => {
    expect(takes(schema)).toBe(said);
  });

  it('links only to headings that are there', () => {
    expect(SHARED.map(([heading]) => heading)).toContain('An honest gap');
    expect(LISTS.map(([heading]) => heading)).toContain('List: topic');
  });
});
