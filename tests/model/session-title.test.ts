import { describe, expect, test } from 'vitest';
import { titleOf } from '../../src/model/session-title.ts';

const title = (service: string, own?: string, language = 'en') =>
  titleOf({ text: service, language }, own)
    .map(({ text }) => text)
    .join(', ');

describe('a session is called by its service and its own name', () => {
  test.each([
    ['Rhyme time', undefined, 'Rhyme time'],
    ['Beacon Club', 'Friday night', 'Beacon Club, Friday night'],
    ['School nurses', 'After school in Hallowby', 'School nurses, After school in Hallowby'],
    ['Clearwater for under 19s', 'Clearwater at the Slipway', 'Clearwater for under 19s, Clearwater at the Slipway'],
  ])('%s and %s make: %s', (service, own, made) => expect(title(service, own)).toBe(made));

  test.each([
    ['Stay and play', 'Stay and play at Harbour, Monday', 'Stay and play at Harbour, Monday'],
    ['The Pantry', 'The Pantry at Skarrow', 'The Pantry at Skarrow'],
    ['When you argue', 'When you argue: appointments', 'When you argue: appointments'],
    ['Little Fishes toddler group', 'Little Fishes, Tuesday', 'Little Fishes toddler group, Tuesday'],
    ["The Kelp: children's mental health", 'Kelp appointments', "The Kelp: children's mental health, appointments"],
    ['Saturday Crew: short breaks', 'Saturday Crew', 'Saturday Crew: short breaks'],
  ])('%s and %s say nothing twice: %s', (service, own, made) => expect(title(service, own)).toBe(made));

  test('in two languages when the service is translated, each marked with its own', () => {
    expect(titleOf({ text: 'Zabawa', language: 'pl' }, 'Stay and play at Harbour')).toEqual([
      { text: 'Zabawa', language: 'pl' },
      { text: 'Stay and play at Harbour', language: 'en' },
    ]);
  });
});
