import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkContent } from '../../src/checks/check.ts';
import { optionsOf } from '../../src/checks/schema-walk.ts';
import { KINDS, type Kind, placeOf } from '../../src/schema/files.ts';
import { parseSource } from '../../src/schema/front-matter.ts';

/** Wrenmouth is the area a council copies: complete, clean, and with each state seen once on purpose. */
const WRITTEN = '2026-11-21';
const HOUSEKEEPING = ['notes', 'reviewIntervalMonths', 'wordsChanged'];
const LEFT_OUT: Readonly<Record<string, string>> = {
  'area.englishOnlyReason': 'it has four other languages',
  'area.mapStyle': 'it shows its own map, so nobody else sees who opens it',
  'guide.linkLabels': 'only a translation has it',
  'guide.perpetratorSupport': 'the national guide serves every area',
  'offer.stageWords': 'only a translation has it',
  'offer.coreGaps': 'all six core groups have services',
};

describe('what the check says of Wrenmouth', () => {
  const { findings } = checkContent('content', WRITTEN);
  const ours = findings.filter(({ path }) => path.includes('areas/wrenmouth/'));
  const named = (level: string) => ours.filter((finding) => finding.level === level).map(({ rule, path }) => `${rule} ${path.split('/').at(-1)}`);

  test('nothing must be fixed', () => {
    expect(named('must')).toEqual([]);
  });

  test('one translation is stale on purpose, so that the state is seen', () => {
    expect(named('should')).toEqual(['stale-translation stay-and-play.pl.md']);
  });

  test('two notices and three courses end soon, as they would in any December', () => {
    expect([...new Set(named('soon'))]).toEqual([
      'notice-ends eastbank-shut-4-december.md',
      'notice-ends skarrow-road-tides.md',
      'run-ends baby-massage.md',
      'run-ends finding-your-feet.md',
      'run-ends getting-ready.md',
    ]);
  });
});

describe('the fields of the schema', () => {
  const used = Map.groupBy(
    globSync('areas/wrenmouth/**/*.{md,yml}', { cwd: 'content' }).flatMap((path) => {
      const place = placeOf(path);
      return place?.language === 'en'
        ? [{ kind: place.kind, data: parseSource(readFileSync(`content/${path}`, 'utf8'), path.endsWith('.md') ? 'md' : 'yml').data }]
        : [];
    }),
    ({ kind }) => kind,
  );

  // A part such as a contact or a session stands in several kinds of record: its fields count wherever they are used.
  const anywhere = new Set([...used.values()].flat().flatMap(({ data }) => pathsIn(data).map((path) => path.split('.').at(-1) ?? '')));

  test.each([...used.keys()])('of %s are each used somewhere in Wrenmouth', (kind: Kind) => {
    const written = new Set(used.get(kind)?.flatMap(({ data }) => pathsIn(data)));
    const isWritten = (field: string) => written.has(field) || (field.includes('.') && anywhere.has(field.split('.').at(-1) ?? ''));
    const unused = fieldsOf(KINDS[kind].schema).filter((field) => !isWritten(field) && !HOUSEKEEPING.includes(field) && !(`${kind}.${field}` in LEFT_OUT));
    expect(unused).toEqual([]);
  });
});

/** Names of the fields of a schema, those inside a list or an object behind a dot; two deep is what editors write. */
function fieldsOf(schema: z.ZodType, depth = 2): readonly string[] {
  const object = optionsOf(schema).find((option) => option instanceof z.ZodObject && !('whatToDoInstead' in option.shape));
  if (!(object instanceof z.ZodObject)) return [];
  return Object.entries(object.shape).flatMap(([name, field]) => {
    const inside = optionsOf(field as z.ZodType).map((option) => (option instanceof z.ZodArray ? (option.element as z.ZodType) : option));
    return [name, ...(depth > 1 ? inside.flatMap((one) => fieldsOf(one, depth - 1)).map((field) => `${name}.${field}`) : [])];
  });
}

function pathsIn(data: unknown, before = ''): readonly string[] {
  if (Array.isArray(data)) return data.flatMap((item) => pathsIn(item, before));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => [`${before}${name}`, ...pathsIn(value, `${before}${name}.`)]);
}
