import { describe, expect, it } from 'vitest';
import { everyMeant } from '../../src/checks/every-slip.ts';
import { tier } from '../../src/schema/vocabulary.ts';
import { every } from '../../src/schema/session.ts';

describe('How often, said nearly as a rule', () => {
  it.each([
    ['every Saturday', 'saturday'],
    ['Saturdays', 'saturday'],
    ['Mondays, Fridays', 'monday and friday'],
    ['Monday, and Friday', 'monday and friday'],
    ['The first Monday', 'first monday'],
  ])('%s is %s', (said, rule) => {
    expect(everyMeant(every.optional(), said)).toBe(rule);
  });

  it('is not guessed when no rule is near, or in another field', () => {
    expect(everyMeant(every, 'now and then')).toBeUndefined();
    expect(everyMeant(tier, 'Saturdays')).toBeUndefined();
  });
});
