import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as vocabulary from '../../src/schema/vocabulary.ts';

/** Levels of criteria are named as the framework's catalogue names them. */
const AS_ELSEWHERE = ['criterionLevel'];

const lists = Object.entries(vocabulary).flatMap(([name, list]): [string, readonly string[]][] =>
  list instanceof z.ZodEnum && !AS_ELSEWHERE.includes(name) ? [[name, list.options.map(String)]] : [],
);

describe('The closed lists', () => {
  it.each(lists)('%s: each value comes once, in small letters and hyphens', (_, values) => {
    expect(new Set(values).size).toBe(values.length);
    for (const value of values) expect(value).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('name the hubs among the types of place', () => {
    expect(vocabulary.placeType.options).toEqual(expect.arrayContaining([...vocabulary.HUB_TYPES]));
  });

  it('ask 18 questions about access', () => {
    expect(vocabulary.ACCESS_KEYS).toHaveLength(18);
  });
});
