import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { slipsOf } from '../../src/checks/slips.ts';
import { orGap } from '../../src/schema/record.ts';

const schema = z.strictObject({
  name: z.string('write words').describe('Its name.'),
  hours: orGap(z.array(z.strictObject({ from: z.string('write a time').describe('When it opens.') }))).optional(),
  kinds: z.partialRecord(z.enum(['red', 'blue']), z.string()).optional(),
});
const told = (value: unknown) => slipsOf(schema, value).map(({ path, code }) => `${path.join('.')} ${code}`);

describe('The slips in a value', () => {
  it('are none when it is right', () => {
    expect(told({ name: 'x', hours: [{ from: '9' }] })).toEqual([]);
  });

  it('are told all at once: missing, unknown and wrong', () => {
    expect(told({ nam: 'x', hours: [{ from: 9 }] }).sort()).toEqual(['hours.0.from wrong', 'nam unknown', 'name missing']);
  });

  it('in a gap are those of a gap', () => {
    expect(told({ name: 'x', hours: { status: 'planned', reason: 'y' } })).toEqual(['hours.whatToDoInstead missing']);
  });

  it('in a choice that is like nothing are one', () => {
    expect(told({ name: 'x', hours: 'all day' })).toEqual(['hours wrong']);
  });

  it('in the names of a record are told by name', () => {
    expect(told({ name: 'x', kinds: { green: 'y' } })).toEqual(['kinds.green unknown']);
  });

  it('carry the sentence about the field itself', () => {
    expect(slipsOf(schema, { name: 'x', hours: [{ from: 9 }] })[0]?.about).toBe('When it opens.');
  });
});
