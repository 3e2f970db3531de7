import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../../src/checks/criteria.ts';
import { RULES } from '../../../src/checks/criteria/rules.ts';
import { FIXTURES } from './fixtures.ts';
import { type Draft, publishedAfter } from './made-up.ts';

const verdict = (id: string, change?: (draft: Draft) => void) => {
  const { answer, remedy } = verdictOf([RULES[id]?.(publishedAfter(change)) ?? []].flat());
  return { answer, remedy };
};

test('every rule has a made-up area that meets it and one that does not', () => {
  expect(Object.keys(RULES).filter((id) => !(id in FIXTURES))).toEqual([]);
  expect(Object.keys(FIXTURES).filter((id) => !(id in RULES))).toEqual([]);
});

describe.each(Object.entries(FIXTURES))('%s', (id, { meets, breaks }) => {
  test('holds of an area that does what it asks', () => {
    const { answer, remedy } = verdict(id, meets);
    expect({ answer, remedy: remedy.slice(0, 3) }).toEqual({ answer: expect.stringMatching(/^(met|evidence-given)$/), remedy: [] });
  });

  test('does not hold of one that does not, and says what to write', () => {
    const { answer, remedy } = verdict(id, breaks);
    expect(answer).toMatch(/^(not-met|evidence-missing)$/);
    expect(remedy[0]?.write).toMatch(/\.$/);
  });
});
