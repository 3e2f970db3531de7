import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aboutField } from '../../src/new/about-field.ts';
import { phone } from '../../src/schema/parts.ts';
import { hours, orGap } from '../../src/schema/record.ts';
import { audience, tier } from '../../src/schema/vocabulary.ts';

describe('The comment above a field', () => {
  it("is the schema's own sentence", () => {
    expect(aboutField(z.string().describe('Its public name.'), false)).toBe('Its public name.');
  });

  it('adds the values of a list, unless the sentence has them', () => {
    expect(aboutField(z.array(tier).describe('How much.'), false)).toBe('How much. One or more of: universal, universal-plus, targeted or specialist.');
    expect(aboutField(tier.describe('universal, universal-plus, targeted or specialist.'), false)).toBe('universal, universal-plus, targeted or specialist.');
  });

  it('leaves a long list to the field guide inside another field', () => {
    expect(aboutField(z.array(audience).describe('For whom.'), true)).toBe('For whom. content/FIELDS.md lists the values.');
  });

  it('says the form of a number, an address or a date, and the usual value', () => {
    expect(aboutField(phone.describe('The number.'), false)).toBe('The number. Write a phone number, as in "01253 476480".');
    expect(aboutField(z.enum(['area', 'regional']).default('area').describe('How far.'), false)).toBe(
      'How far. One of: area or regional. Left out, it is area.',
    );
  });

  it('offers an honest gap where there may be one', () => {
    expect(aboutField(orGap(hours).describe('When it is open.'), false)).toBe('When it is open. Or write always. Not known, or none? Write an honest gap.');
  });
});
