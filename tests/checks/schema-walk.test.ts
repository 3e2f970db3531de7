import { describe, expect, it } from 'vitest';
import { childOf, descriptionOf, inner, isPart, optionMeant, optionsOf } from '../../src/checks/schema-walk.ts';
import { coordinates, isoDate } from '../../src/schema/parts.ts';
import { place } from '../../src/schema/place.ts';
import { gap } from '../../src/schema/record.ts';

const { hours, access, coordinates: at, closedOn } = place.shape;

describe('Looking into a schema', () => {
  it('sees a part through its description and its being optional', () => {
    expect(isPart(at, coordinates)).toBe(true);
    expect(isPart(closedOn, isoDate)).toBe(true);
    expect(isPart(closedOn, coordinates)).toBe(false);
  });

  it('finds the sentence about a field', () => {
    expect(descriptionOf(closedOn)).toBe('The day it closed for good.');
  });

  it('opens every choice within a choice', () => {
    expect(optionsOf(hours)).toHaveLength(3);
  });

  it.each([
    ['an honest gap', { status: 'not-confirmed', reason: 'x' }, true],
    ['a gap with one field', { reason: 'x' }, true],
    ['answers', { 'step-free-entrance': { answer: 'yes' } }, false],
    ['answers with a slip', { 'step-free-entrence': { answer: 'yes' } }, false],
  ])('knows %s from the others', (_, value, isGap) => {
    const meant = optionMeant(access, value);
    expect(meant !== undefined && isPart(meant, gap)).toBe(isGap);
  });

  it('does not guess when a value is like none of the choices', () => {
    expect(optionMeant(hours, '9 to 5')).toBeUndefined();
  });

  it('walks into the shape the editor meant', () => {
    const reason = childOf(hours, 'reason', { status: 'planned' });
    expect(reason && descriptionOf(reason)).toContain('Why there is a gap');
    expect(childOf(inner(place), 'no-such-field', {})).toBeUndefined();
  });
});
