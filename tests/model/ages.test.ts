import { describe, expect, test } from 'vitest';
import { type Ages, ageWords, oldest, STAGES, type Stage, stagesOf } from '../../src/model/ages.ts';
import { say } from './english.ts';

const ages = (own: Partial<Ages>): Ages => ({ pregnancy: false, sendTo25: false, adults: false, ...own });

describe('ages in words', () => {
  test.each<[Partial<Ages>, string | undefined]>([
    [{}, undefined],
    [{ pregnancy: true }, 'Pregnancy'],
    [{ from: 0, to: 24 }, 'Up to 2 years'],
    [{ to: 24 }, 'Up to 2 years'],
    [{ from: 0 }, 'From birth'],
    [{ from: 6, to: 18 }, '6 months to 18 months'],
    [{ from: 12, to: 60 }, '1 year to 5 years'],
    [{ from: 132 }, 'From 11 years'],
    [{ from: 1, to: 47 }, '1 month to 3 years'],
    [{ pregnancy: true, from: 0, to: 24 }, 'Pregnancy to 2 years'],
    [{ pregnancy: true, to: 24 }, 'Pregnancy to 2 years'],
    [{ pregnancy: true, from: 0 }, 'From pregnancy'],
    [{ pregnancy: true, from: 24, to: 60 }, 'Pregnancy. 2 years to 5 years'],
    [{ from: 0, to: 228, sendTo25: true }, 'Up to 19 years, up to 25 with SEND'],
    [{ from: 0, to: 300, sendTo25: true }, 'Up to 25 years'],
    [{ sendTo25: true }, 'Up to 25 with SEND'],
    [{ adults: true }, 'Parents and other adults'],
  ])('%j is "%s"', (own, words) => expect(ageWords(ages(own), say)).toBe(words));
});

test.each([
  [{ to: 24 }, 24],
  [{ to: 228, sendTo25: true }, 300],
  [{ from: 0 }, undefined],
])('the oldest that %j is for, in months: %s', (own, months) => expect(oldest(ages(own))).toBe(months));

describe('the stages of a service', () => {
  test.each<[Partial<Ages>, readonly Stage[]]>([
    [{}, []],
    [{ adults: true }, []],
    [{ pregnancy: true }, ['pregnancy']],
    [{ from: 0, to: 0 }, ['birth-to-6-weeks', '0-2']],
    [{ from: 0, to: 24 }, ['birth-to-6-weeks', '0-2']],
    [{ from: 24, to: 24 }, ['2-5']],
    [{ from: 24, to: 60 }, ['2-5']],
    [{ from: 23, to: 61 }, ['0-2', '2-5', '5-11']],
    [{ from: 132 }, ['11-16', '16-19']],
    [{ to: 60 }, ['birth-to-6-weeks', '0-2', '2-5']],
    [{ from: 0, to: 228, pregnancy: true, sendTo25: true }, STAGES.filter((stage) => stage !== 'planning')],
  ])('of ages %j are %j', (own, stages) => expect(stagesOf(ages(own))).toEqual(stages));

  test('are those its editor named, youngest first, whatever its ages', () => {
    expect(stagesOf(ages({ from: 0, to: 24 }), ['5-11', 'planning'])).toEqual(['planning', '5-11']);
  });
});

test('the stages go from before pregnancy to 25', () => {
  expect([STAGES[0], STAGES.at(-1)]).toEqual(['planning', '19-25-send']);
});
