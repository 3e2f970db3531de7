import { describe, expect, it } from 'vitest';
import { choice, clean, fieldName, quoted, sentence } from '../../src/checks/quote.ts';

describe('What a message shows of a file', () => {
  it('is one short line', () => {
    expect(quoted(`${'word '.repeat(30)}\nmore`)).toMatch(/^".{1,60}\.\.\."$/);
  });

  it('cannot colour the screen, move the cursor or turn writing round', () => {
    expect(clean('a\u001B[31mb\u202Ec\rd')).toBe('a [31mb c d');
  });

  it('names a field inside another as people say it', () => {
    expect(fieldName(['sessions', 1, 'from'])).toBe('"from" of item 2 of "sessions"');
  });

  it('is a sentence', () => {
    expect(sentence('write words')).toBe('Write words.');
    expect(sentence('Did you mean it?')).toBe('Did you mean it?');
  });

  it('lists a choice', () => {
    expect(choice(['a', 'b', 'c'])).toBe('a, b or c');
    expect(choice(['a'])).toBe('a');
  });
});
