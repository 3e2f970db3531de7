/**
 * The smallest things an editor writes: a date, a phone number, a postcode.
 * Each says in its message what to write, because the message is what the editor reads.
 */
import { isValidPhoneNumber } from 'libphonenumber-js';
import { z } from 'zod';

/** One line of words, trimmed and not empty. */
export const line = (most = 200) =>
  z
    .string('write words')
    .refine((text) => text.trim() !== '', 'write something, or leave the whole line out')
    .refine((text) => !/[\r\n]/.test(text.trim()), 'write it on one line')
    .refine((text) => text.length <= most, `write ${most} characters at most`);

/** A short paragraph. */
export const paragraph = (most = 1200) =>
  z
    .string('write words')
    .refine((text) => text.trim() !== '', 'write something, or leave the whole line out')
    .refine((text) => text.length <= most, `write ${most} characters at most`);

/** The name of a file without its ending; also the last part of its address on the site. */
export const slug = z
  .string('write a file name without its ending')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write small letters, numbers and single hyphens, as in stay-and-play');

const realDate = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** A date of one of the forms, in a year that an editor may mean; a whole one is a day that exists. */
const dateAs = (form: RegExp, write: string) =>
  z
    .string(write)
    .regex(form, write)
    .refine((text) => !/^\d{4}-\d{2}-\d{2}$/.test(text) || realDate(text), 'there is no such day; check the month and day')
    .refine((text) => text >= '1900' && text < '2100', 'write a year between 1900 and 2099');

/** An ISO 8601 calendar date, YYYY-MM-DD, that exists. */
export const isoDate = dateAs(/^\d{4}-\d{2}-\d{2}$/, 'write a date as year-month-day, as in 2026-11-21');

/** A date as well as it is known: a year, a month or a day. */
export const partialDate = dateAs(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'write a year, a month or a day, as in 2026, 2026-11 or 2026-11-21');

/** A date as well as it is known, where a year alone says too little. */
export const monthOrDay = dateAs(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, 'write a month or a day, as in 2026-11 or 2026-11-21');

/** A time of day, 24-hour clock, Europe/London. */
export const time = z
  .string('write a time in quotes with the 24-hour clock, as in "09:30"')
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time in quotes with the 24-hour clock, as in "09:30"');

const SHORT_NUMBER = /^(999|112|111|101|105|119|18000|116\d{3})$/;
/** Numbers that ring nowhere, kept by Ofcom for drama, and used by areas that do not exist. */
const NEVER_RINGS = /^(01632960|07700900|03069990|09098790)\d{3}$/;

/** True for a UK number people can ring: a short code (999, 116 123), one in Ofcom's numbering plan, or one kept for drama. */
export const isPhone = (text: string) => {
  if (!/^\+?[\d ]+$/.test(text)) return false;
  const digits = text.replaceAll(' ', '');
  return SHORT_NUMBER.test(digits) || NEVER_RINGS.test(digits) || (/^(0|\+)/.test(digits) && isValidPhoneNumber(text, 'GB'));
};

/** A phone number as it is read aloud. */
export const phone = z
  .string('write a phone number in quotes, as in "01253 476480"')
  .refine(isPhone, 'write a whole UK phone number in quotes, with spaces where people pause, as in "01253 476480"');

/** A UK postcode in capitals with one space. Form from Royal Mail's Programmers' Guide to the Postcode Address File. */
export const postcode = z
  .string('write a postcode, as in FY3 7NX')
  .refine(
    (text) => !/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]*[CIKMOV][A-Z]*$/.test(text),
    'write the postcode as it is on letters: its last 2 letters are never C, I, K, M, O or V',
  )
  .regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}$/, 'write a postcode in capitals with one space, as in FY3 7NX');

/** A web address families can open. */
export const url = z.string('write a whole web address that starts with https://').refine((text) => {
  try {
    const { protocol, hostname } = new URL(text);
    return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.') && !/\s/.test(text);
  } catch {
    return false;
  }
}, 'write a whole web address that starts with https://, as in https://www.nhs.uk/');

/** An e-mail address of a team. */
export const email = z.email('write an e-mail address, as in hub@example.org');

/** An age in whole months, 0 (birth) to 312 (26 years). */
export const months = z
  .int('write an age in months: 0 is birth, 24 is two years, 228 is nineteen years')
  .min(0, 'an age cannot be less than 0 months')
  .max(312, 'write an age in months up to 312 (26 years)');

/** A BCP 47 language code; bfi is British Sign Language. */
export const languageCode = z
  .string('write a language code, as in ur')
  .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'write a language code in small letters, as in en, ur, pl or bfi (British Sign Language)');

/** WGS84 degrees, within the seas round Great Britain. Whether a place is inside its area is checked later. */
export const coordinates = z.strictObject({
  lat: z.number('write degrees north, as in 53.8212').min(49).max(61).describe('Degrees north (WGS84), as in 53.8212.'),
  lng: z.number('write degrees east, as in -3.0430').min(-13).max(3).describe('Degrees east (WGS84); west is negative, as in -3.0430.'),
});

const luminance = (hex: string) => {
  const channel = (at: number) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
};

/** The contrast ratio of two #rrggbb colours, 1 to 21 (WCAG 2.2, relative luminance). */
export const contrast = (one: string, other: string) => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** A colour as #rrggbb that reads at 4.5:1 on the given ground (WCAG 2.2, 1.4.3). */
export const colourOn = (ground: string, where: string) =>
  z
    .string('write a colour in quotes, as in "#0b5d6b"')
    .regex(/^#[0-9a-f]{6}$/, 'write a colour in quotes as # and six of 0-9 a-f, as in "#0b5d6b"')
    .refine(
      (hex) => !/^#[0-9a-f]{6}$/.test(hex) || contrast(hex, ground) >= 4.5,
      `choose a colour that stands out more on ${where} (contrast 4.5 to 1 or better)`,
    );
