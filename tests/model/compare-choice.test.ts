import { describe, expect, test } from 'vitest';
import { choiceFragment, choiceIn } from '../../src/model/compare-choice.ts';

const AREAS = ['blackpool', 'wrenmouth'];

test('the fragment of two areas brings them again', () => {
  expect(choiceIn(choiceFragment(['wrenmouth', 'blackpool']), AREAS)).toEqual({ pair: ['wrenmouth', 'blackpool'] });
});

test('a comma that a messenger wrote as %2C is a comma', () => {
  expect(choiceIn('#blackpool%2cwrenmouth', AREAS)).toEqual({ pair: ['blackpool', 'wrenmouth'] });
});

test.each(['', '#'])('%j chooses nothing, and nothing is wrong with it', (fragment) => expect(choiceIn(fragment, AREAS)).toEqual({}));

test('a link to a part of the page is no choice', () => expect(choiceIn('#main', AREAS)).toBeUndefined());

describe('it is said what is wrong', () => {
  test.each([
    ['#blackpool,atlantis', 'unknown'],
    ['#atlantis,', 'unknown'],
    ['#blackpool,blackpool', 'two'],
    ['#blackpool,', 'two'],
    ['#,wrenmouth', 'two'],
    ['#,', 'two'],
    ['#blackpool,wrenmouth,blackpool', 'two'],
    ['#<b>,wrenmouth', 'unknown'],
  ])('with %s: %s', (fragment, wrong) => expect(choiceIn(fragment, AREAS)).toEqual({ wrong }));
});
