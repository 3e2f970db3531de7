import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { grouped, HEADINGS } from '../../src/new/headings.ts';
import { KINDS } from '../../src/schema/files.ts';

const fields = HEADINGS.flatMap(([, names]) => names.split(' '));

describe('The headings of a new file', () => {
  it('name no field twice, and none that is not there', () => {
    const known = Object.values(KINDS).flatMap(({ schema }) => Object.keys((schema as z.ZodObject).shape));
    expect(fields.filter((name, at) => fields.indexOf(name) !== at)).toEqual([]);
    expect(fields.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('lose no field, keep their order, and end with what is for editors', () => {
    expect(grouped(['notes', 'something-new', 'url', 'sessions', 'email'])).toEqual([
      ['When', ['sessions']],
      ['How to get it, and how to get in touch', ['email', 'url']],
      ['More', ['something-new']],
      ['For editors', ['notes']],
    ]);
  });
});
