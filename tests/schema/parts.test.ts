import { describe, expect, it } from 'vitest';
import {
  colourOn,
  contrast,
  coordinates,
  email,
  isoDate,
  isPhone,
  languageCode,
  line,
  monthOrDay,
  months,
  paragraph,
  partialDate,
  phone,
  postcode,
  slug,
  time,
  url,
} from '../../src/schema/parts.ts';

const PARTS = [
  ['a date', isoDate, ['2026-11-21', '2028-02-29'], ['21/11/2026', '2026-02-30', '2026-13-01', '2026-1-1', '1066-01-01', '', 20261121]],
  [
    'a date as well as it is known',
    partialDate,
    ['2026', '2026-11', '2026-11-21'],
    ['2026-13', '2026-00', '26', 'November 2026', '2023-02-31', '2023-06-00', '1066', '1066-10', '1066-10-14', '2100', 2026],
  ],
  ['a month or a day', monthOrDay, ['2023-07', '2024-02-29'], ['2026', '2026-13', '2023-02-29', '2023-02-31', '1066-10', '1066-10-14', 'July 2023', 2026]],
  ['a time', time, ['09:30', '00:00', '23:59'], ['9:30', '24:00', '09.30', '9am', 930]],
  [
    'a phone number',
    phone,
    ['01253 476480', '999', '116 123', '0800 1111', '+44 1253 476480', '01632 960001', '07700 900123'],
    ['01253 4764', '01253 47648', '1253 476480', '01253-476480', '12345', 'ring us', 1253476480],
  ],
  ['a postcode', postcode, ['FY3 7NX', 'SW1A 1AA', 'M1 1AE'], ['fy3 7nx', 'FY37NX', 'FY3  7NX', 'FY3 7CX', 'FY3']],
  [
    'a web address',
    url,
    ['https://www.nhs.uk/', 'http://hill.example.org/a?b=c'],
    ['www.nhs.uk', 'javascript:alert(1)', 'data:text/html,x', 'https://localhost', 'https://a b.c/', '//nhs.uk', ''],
  ],
  ['an e-mail address', email, ['hub@example.org'], ['hub@', 'hub at example.org', '']],
  ['an age', months, [0, 24, 312], [-1, 313, 2.5, '24']],
  ['a file name', slug, ['stay-and-play', '0-19'], ['Stay', 'stay_and_play', 'stay--play', '-stay', 'stay.md', '']],
  ['a language', languageCode, ['en', 'ur', 'bfi', 'pt-BR'], ['English', 'UR', 'x']],
  ['coordinates', coordinates, [{ lat: 53.8, lng: -3 }], [{ lat: -3, lng: 53.8 }, { lat: 53.8 }, { lat: '53.8', lng: -3 }, { lat: 53.8, lng: -3, alt: 1 }]],
  ['one line', line(10), ['words', 'ten letter'], ['', '   ', 'two\nlines', 'eleven more', 7, null]],
  ['a paragraph', paragraph(10), ['two\nlines'], ['', ' \n ', 'eleven more']],
  ['a colour', colourOn('#ffffff', 'white'), ['#0b5d6b', '#000000'], ['#ffd36b', '#FFF', 'teal', '#0b5d6']],
] as const;

describe.each(PARTS)('%s', (_, part, right, wrong) => {
  it.each(right.map((value) => [value]))('may be %j', (value) => {
    expect(part.safeParse(value).success).toBe(true);
  });

  it.each(wrong.map((value) => [value]))('may not be %j, and says what to write', (value) => {
    const result = part.safeParse(value);
    expect(result.success).toBe(false);
    for (const { message, code } of result.error?.issues ?? [])
      if (code !== 'unrecognized_keys') expect(message).toMatch(/^(write|choose|there is no|an age cannot)/);
  });
});

describe('The contrast of two colours', () => {
  it('is 21 for black on white, 1 for a colour on itself, and the same both ways (WCAG 2.2)', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#0b5d6b', '#0b5d6b')).toBe(1);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#777777')).toBe(contrast('#777777', '#ffffff'));
  });
});

describe('A number people can ring', () => {
  it('is told from digits that only look like one', () => {
    expect(isPhone('01253 476480')).toBe(true);
    expect(isPhone('2026')).toBe(false);
  });
});
