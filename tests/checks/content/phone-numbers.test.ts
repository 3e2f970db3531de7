import { describe, expect, it } from 'vitest';
import { phoneNumbers } from '../../../src/checks/content/phone-numbers.ts';
import { HUB, SERVICE, told } from './told.ts';

const inBody = (text: string) => told(phoneNumbers, { [SERVICE]: ['Come as you are.', text] });

describe('A phone number', () => {
  it.each(['Ring 01632 960001.', 'Ring 0800 1111.', 'Ring 116 123.', 'Text +44 7700 900123', '[Ring](tel:01632960001) 01632-960-001'])(
    'does not stand in words: %s',
    (text) => {
      expect(inBody(text)).toEqual(['stay-and-play.md:32 should number-in-words']);
    },
  );

  it.each(['Ring 999 or 111.', 'Open since 2023.', 'On 24/11/2026 at 10', 'About 0.5 miles', 'Room 0123'])('is not seen where there is none: %s', (text) => {
    expect(inBody(text)).toEqual([]);
  });

  it('stands in the fields made for it', () => {
    expect(told(phoneNumbers, { 'national/helplines/calm.md': ['covers:', 'numberNote: In Welsh ring 0800 1111\ntext: Text 07700 900123\ncovers:'] })).toEqual(
      [],
    );
  });

  it('that nobody has verified is told, for families do not see it', () => {
    expect(told(phoneNumbers, { [HUB]: ['verification: confirmed-by-provider', 'verification: unverified'] })).toEqual([
      'hill-hub.md:11 should unverified-number',
    ]);
  });
});
