import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { comment, fieldLines } from '../../src/new/field-lines.ts';
import { access, contact, orGap, source } from '../../src/schema/record.ts';
import { session } from '../../src/schema/session.ts';

const words = z.string().describe('Words.');
/** The lines without their comments. */
const bare = (...args: Parameters<typeof fieldLines>) => fieldLines(...args).filter((line) => !/^ *# /.test(line));

describe('The lines of a field', () => {
  it('begin with what it is', () => {
    expect(fieldLines('name', words, undefined)).toEqual(['# Words.', 'name: ""']);
  });

  it('stand behind a # when the field may be left out', () => {
    expect(bare('name', words.optional(), undefined)).toEqual(['#name: ""']);
    expect(bare('count', z.number().describe('A number.'), undefined)).toEqual(['count: ']);
  });

  it('hold what is known', () => {
    expect(bare('name', words.optional(), 'Ann "Play" & co')).toEqual(['name: "Ann \\"Play\\" & co"']);
    expect(bare('list', z.array(words).describe('Words.'), ['one', 'two'])).toEqual(['list:', '  - "one"', '  - "two"']);
  });

  it('offer the answer that is not the usual one', () => {
    expect(bare('yes', z.boolean().default(true).describe('True.'), undefined)).toEqual(['#yes: false']);
    expect(bare('no', z.boolean().optional().describe('True.'), undefined)).toEqual(['#no: true']);
  });

  it('show each part of a list of parts, the needed ones first', () => {
    expect(bare('source', z.array(source).min(1).describe('Whence.'), undefined)).toEqual(['source:', '  - where: ""', '    seen: ""', '    #covers: ""']);
  });

  it('show that a list may be empty', () => {
    expect(bare('neighbours', z.array(words).describe('Next door.'), undefined)).toEqual(['neighbours: []', '  #- ""']);
  });

  it('say which parts of an optional field are needed', () => {
    expect(fieldLines('photo', z.strictObject({ alt: words }).optional().describe('A picture.'), undefined)).toEqual([
      '# A picture.',
      '#photo:',
      '  # Needed. Words.',
      '  #alt: ""',
    ]);
  });

  it('begin a session with how often it is', () => {
    expect(bare('sessions', orGap(z.array(session).min(1)).optional().describe('Its timetable.'), undefined).slice(0, 5)).toEqual([
      '#sessions:',
      '  #- every: ""',
      '    #from: ""',
      '    #to: ""',
      '    #place: ""',
    ]);
  });

  it('ask every question of a building', () => {
    expect(bare('access', access.optional().describe('Questions.'), undefined)[1]).toBe('  #step-free-entrance: { answer: "" }');
  });

  it('show an honest gap under a name', () => {
    const gaps = z
      .record(z.string(), z.strictObject({ status: words, reason: words }))
      .optional()
      .describe('Gaps.');
    expect(bare('gaps', gaps, undefined)).toEqual(['#gaps:', '  #short-name:', '    #status: ""', '    #reason: ""']);
  });

  it('name the parts of a part, and leave the rest to the field guide', () => {
    const deep = z.strictObject({ contact: contact.optional().describe('How to reach them.') }).describe('Somebody.');
    expect(fieldLines('lead', deep, undefined).slice(-2)).toEqual([
      '  # How to reach them. It holds name, line, phone, email, url and note: see content/FIELDS.md.',
      '  #contact:',
    ]);
  });
});

describe('A comment', () => {
  it('is folded, and keeps its paragraphs', () => {
    expect(comment('One.\n\nTwo.', 2)).toEqual(['  # One.', '  #', '  # Two.']);
    expect(comment('word '.repeat(60).trim()).every((line) => line.length < 120)).toBe(true);
  });
});
