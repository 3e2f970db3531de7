import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';

describe('Our own content', () => {
  it('has nothing that must be fixed', () => {
    const { findings } = checkContent('content', new Date().toISOString().slice(0, 10));
    expect(findings.filter(({ level }) => level === 'must')).toEqual([]);
  }, 60_000);
});
