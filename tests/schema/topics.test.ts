import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../src/schema/topics.ts';

describe('The topics', () => {
  it('are 29, the 24 of Annex F first and in its order', () => {
    expect(TOPICS).toHaveLength(29);
    expect(TOPICS.flatMap(({ annexF }) => annexF ?? [])).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
    expect([TOPICS[0]?.slug, TOPICS[23]?.slug]).toEqual(['activities-0-5', 'youth']);
  });

  it('hold the six core topics of the offer', () => {
    expect(TOPICS.filter(({ offer }) => offer === 'core').map(({ slug }) => slug)).toEqual([
      'health-visiting',
      'infant-feeding',
      'midwifery',
      'parent-infant',
      'send',
      'safeguarding',
    ]);
  });

  it('leave youth out of an offer that ends at two', () => {
    expect(TOPICS.find(({ slug }) => slug === 'youth')?.offer).toBeUndefined();
  });
});
