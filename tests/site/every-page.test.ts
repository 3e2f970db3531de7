import { describe, expect, test } from 'vitest';
import { builtSite } from './built/deployment.ts';
import { EVERY, told } from './rules/every.ts';
import { sensitivePages } from './rules/safety.ts';

const built = builtSite();

describe('the built site', () => {
  test.each(Object.entries(EVERY))('%s', (_, rule) => {
    expect(told(rule(built))).toEqual([]);
  });

  test('has sensitive pages of each kind to look at', () => {
    expect(new Set(sensitivePages(built).map(({ record }) => record.kind))).toEqual(new Set(['guide', 'service', 'line', 'place']));
  });
});
