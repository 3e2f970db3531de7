import { describe, expect, it } from 'vitest';
import { EVERYONE, JARGON, LABELS, MUM } from '../../../src/checks/content/words-to-avoid.ts';

describe('The words to avoid', () => {
  it('each say what to write instead', () => {
    for (const { instead } of [...LABELS, ...JARGON]) expect(instead.length).toBeGreaterThan(5);
  });

  it('do not tell people to write another of them', () => {
    for (const { instead } of [...LABELS, ...JARGON]) expect([...LABELS, ...JARGON].filter(({ word }) => word.test(instead))).toEqual([]);
  });

  it('are found whole', () => {
    expect(LABELS.some(({ word }) => word.test('untargetedness'))).toBe(false);
    expect(MUM.test('maximum')).toBe(false);
    expect(EVERYONE.test('you and your partner')).toBe(true);
  });
});
