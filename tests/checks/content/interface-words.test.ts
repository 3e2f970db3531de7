import { describe, expect, it } from 'vitest';
import { interfaceWords } from '../../../src/checks/content/interface-words.ts';
import { foundBy, told } from './told.ts';

const UR = 'national/words/ur.yml';
const EN = 'national/words/en.yml';
const polish = (forms: string) => ({
  'national/words/pl.yml': `language:\n  code: pl\n  name: Polski\n  direction: ltr\nwords:\n  call: "{number}"\n  places:\n${forms}`,
});

describe('The interface in another language', () => {
  it('has every text that English has', () => {
    expect(foundBy(interfaceWords, { [EN]: ['  call:', '  close: Close\n  call:'] })).toMatchObject([
      { path: UR, line: 5, found: '"close" is missing. In English it is "Close".' },
    ]);
  });

  it('has no text that English has not', () => {
    expect(foundBy(interfaceWords, { [UR]: ['  call:', '  cal:'] }).map(({ write }) => write)).toContain('Did you mean call?');
  });

  it('fills in the same values', () => {
    expect(told(interfaceWords, { [UR]: ['{number}', '{numbr}'] })).toEqual(['ur.yml:6 must interface-words', 'ur.yml:6 must interface-words']);
  });

  it('may leave the number out of a form for one', () => {
    expect(told(interfaceWords, {})).toEqual([]);
  });

  it('has the plural forms of the language, and no others', () => {
    expect(told(interfaceWords, polish('    one: x\n    few: "{count}"\n    many: "{count}"\n    other: "{count}"\n'))).toEqual([]);
    expect(foundBy(interfaceWords, polish('    one: x\n    other: "{count}"\n')).map(({ found }) => found)).toEqual([
      '"places" has no form for "few", which this language has.',
      '"places" has no form for "many", which this language has.',
    ]);
    expect(foundBy(interfaceWords, { [UR]: ['    one:', '    two: x\n    one:'] })[0]?.write).toBe('Take it out. This language has one and other.');
  });

  it('has forms only where English has', () => {
    expect(told(interfaceWords, { [UR]: ['call: "{number} پر فون کریں"', 'call:\n    one: "{number}"\n    other: "{number}"'] })).toEqual([
      'ur.yml:6 must interface-words',
    ]);
    expect(told(interfaceWords, { [EN]: ['    one: One place\n', ''] })).toEqual(['en.yml:7 must interface-words']);
  });

  it('is called by its own code', () => {
    expect(told(interfaceWords, { [UR]: ['code: ur', 'code: ar'] })).toEqual(['ur.yml:2 must interface-words']);
  });
});
