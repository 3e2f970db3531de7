import { describe, expect, it } from 'vitest';
import { wrongIn } from './sound-file.ts';

const LINE = 'areas/hill/lines/family-hub-line.md';
const CALM = 'national/helplines/calm.md';

describe('A phone line', () => {
  it('has a number and a role', () => {
    expect(wrongIn(LINE)).toEqual([]);
    expect(wrongIn(LINE, { number: undefined, role: undefined })).toEqual(['number', 'role']);
  });

  it('may be open always, at hours, or not known', () => {
    expect(wrongIn(LINE, { hours: 'always' })).toEqual([]);
    expect(wrongIn(LINE, { hours: 'all day' })).toEqual(['hours']);
  });
});

describe('A national helpline', () => {
  it('gives a number, a text, a page or a chat', () => {
    expect(wrongIn(CALM)).toEqual([]);
    expect(wrongIn(CALM, { number: undefined, text: 'Text HI to 85258' })).toEqual([]);
    expect(wrongIn(CALM, { number: undefined })).toEqual(['number']);
  });

  it('says which countries it is for and what it helps with', () => {
    expect(wrongIn(CALM, { covers: [], topics: [] })).toEqual(['covers', 'topics']);
  });
});
