import { expect, test } from 'vitest';
import { partNames } from '../../src/model/part-names.ts';
import { wholeDirectory } from './whole-directory.ts';

const area = wholeDirectory('2026-11-22').areas.get('wrenmouth');

test('parts of an area are its localities, each of two that are told as one, and the outcodes of its places', () => {
  const names = area ? partNames(area) : [];
  expect(names).toEqual(expect.arrayContaining(['eastbank', 'old town and harbour', 'old town', 'harbour', 'zz1']));
  expect(names).toHaveLength(new Set(names).size);
});
