import { describe, expect, it } from 'vitest';
import { wrongIn } from './sound-file.ts';

const NOTICE = 'areas/hill/notices/shut-on-friday.md';

describe('A notice', () => {
  it('is sound as it stands', () => {
    expect(wrongIn(NOTICE)).toEqual([]);
  });

  it('has a first and a last day, in that order', () => {
    expect(wrongIn(NOTICE, { to: undefined })).toEqual(['to']);
    expect(wrongIn(NOTICE, { to: '2026-11-19' })).toEqual(['to']);
  });
});
