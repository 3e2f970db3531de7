import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/schema/files.ts';
import { translation } from '../../src/schema/translation.ts';
import { wrongIn } from './sound-file.ts';

const HUB = 'areas/hill/places/hill-hub.ur.md';
const FACTS = ['status', 'phone', 'number', 'address', 'hours', 'sessions', 'places', 'lines', 'cost', 'ages', 'url', 'reviewed', 'source', 'verification'];

describe('A translation', () => {
  it('may leave out everything but the date of its English', () => {
    expect(wrongIn(HUB)).toEqual([]);
    expect(wrongIn(HUB, { name: undefined })).toEqual([]);
    expect(wrongIn(HUB, { translates: undefined })).toEqual(['translates']);
  });

  it('has no field for a fact, in any kind', () => {
    for (const schema of Object.values(translation)) expect(Object.keys(schema.shape).filter((field) => FACTS.includes(field))).toEqual([]);
  });

  it('has only words that its English has, but for the labels of links and the words of stages', () => {
    const own = ['translates', 'translatedBy', 'machine', 'linkLabels', 'stageWords'];
    for (const [kind, schema] of Object.entries(translation))
      expect(Object.keys(schema.shape).filter((field) => !(field in KINDS[kind as keyof typeof translation].schema.shape) && !own.includes(field))).toEqual([]);
  });
});
