import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { slipsOf } from '../../src/checks/slips.ts';
import { blankFile, type Known } from '../../src/new/blank-file.ts';
import { type Kind, KINDS } from '../../src/schema/files.ts';
import { parseSource } from '../../src/schema/front-matter.ts';
import { allUsed, filledIn, type Values } from './filled-in.ts';

const row = (kind: Kind, own: Values = {}, known: Known = { name: 'A name' }) => ({ kind, own, known });
const KINDS_TO_FILL = [
  row('area', {}, { name: 'Vale', status: 'example', mainLine: 'x', programmeYear: 2026, accessibility: { contact: { line: 'x' } } }),
  row('offer', {}, { stages: [{ stage: 'pregnancy', phone: ['x'] }], hardCopy: { requestLine: 'x' } }),
  row('service', { type: '"vcfs"' }),
  row('place', { type: '"family-hub"' }),
  row('line'),
  row('helpline'),
  row('guide'),
  row('panel', { kind: '"youth"' }),
  row('way', { kind: '"survey"' }),
  row('change'),
  row('resource', { kind: '"poster"' }),
  row('notice'),
];
const FOR_TRANSLATIONS = ['linkLabels', 'stageWords'];
const parsed = (kind: Kind, text: string) => parseSource(text, kind === 'area' ? 'yml' : 'md');
const schemaOf = (kind: Kind) => KINDS[kind].schema as z.ZodType;

describe.each(KINDS_TO_FILL)('A new $kind', ({ kind, own, known }) => {
  const fresh = blankFile(kind, known);

  it('can be read, and every slip in it is an empty field', () => {
    const { data, problems } = parsed(kind, fresh);
    const slips = slipsOf(schemaOf(kind), data);
    expect(problems).toEqual([]);
    expect(slips.length).toBeGreaterThan(0);
    expect(slips.filter(({ value }) => value !== '' && value !== null)).toEqual([]);
  });

  it('is right when its empty fields are filled in, but for a helpline that does not say how to reach it', () => {
    const { data } = parsed(kind, filledIn(fresh, own).replace('#number: ""', 'number: "01632 960003"'));
    expect(slipsOf(schemaOf(kind), data)).toEqual([]);
  });

  it('names every field there is, in English', () => {
    const { shape } = schemaOf(kind) as z.ZodObject;
    const names = Object.keys(shape).filter((name) => !FOR_TRANSLATIONS.includes(name));
    expect(names.filter((name) => !new RegExp(`^#?${name}:`, 'm').test(fresh))).toEqual([]);
  });

  it('can be read when every line in it is used, and then has no field we do not know', () => {
    const { data, problems } = parsed(kind, allUsed(fresh));
    expect(problems).toEqual([]);
    expect(slipsOf(schemaOf(kind), data).filter(({ code }) => code !== 'wrong' && code !== 'missing')).toEqual([]);
  });
});

describe('A new file', () => {
  it('is tried above for every kind that an editor makes', () => {
    const listed: readonly Kind[] = ['authorities', 'words', 'criteria', 'holidays', 'searchWords'];
    expect(KINDS_TO_FILL.map(({ kind }) => kind).sort()).toEqual((Object.keys(KINDS) as Kind[]).filter((kind) => !listed.includes(kind)).sort());
  });

  it('tells first how to fill it in', () => {
    expect(blankFile('service', { name: 'X' }, ['About this one.']).split('\n').slice(0, 3)).toEqual([
      '---',
      '# About this one.',
      '# Write between the quote marks "". Where there are none, write after the colon: a number, or true or false.',
    ]);
  });

  it('has its headings in order: needed, how we know, then what may be left out', () => {
    const headings = [...blankFile('line', { name: 'X' }).matchAll(/^# ==== (.*) ====$/gm)].map(([, heading]) => heading);
    expect(headings.slice(0, 3)).toEqual(['Needed', 'Needed: who checked it, when, and how we know', 'Optional: when']);
    expect(headings.at(-1)).toBe('Optional: for editors');
  });

  it('keeps a name as it was written, whatever is in it', () => {
    for (const name of ['Play: and "talk" # 1', "St Cuthbert's", '- yes', '🎈 Play', 'کھیل', '---', '2026-11-21', 'null'])
      expect(parseSource(blankFile('service', { name }), 'md').data).toMatchObject({ name });
  });
});
