import { describe, expect, test } from 'vitest';
import { directory } from '../../src/model/directory.ts';
import { guideParts, guidesAlone, relatedGuides } from '../../src/model/guides.ts';
import { aGuide, contents } from './made-up.ts';

const { guides } = directory(
  contents({
    guides: [
      aGuide('feeding', { related: ['sleep', 'nowhere'] }),
      aGuide('sleep'),
      aGuide('domestic-abuse', { topic: 'domestic-abuse', sensitive: true, related: ['your-own-behaviour', 'sleep'] }),
      aGuide('your-own-behaviour', { sensitive: true, perpetratorSupport: true, related: ['helping-harmers', 'domestic-abuse'] }),
      aGuide('helping-harmers', { perpetratorSupport: true }),
      aGuide('worried-about-a-child', { related: ['your-own-behaviour'] }),
      aGuide('for-professionals'),
    ],
  }),
  '2026-11-21',
);
const guide = (id: string) => guides.get(id) ?? expect.unreachable(id);
const related = (id: string) => relatedGuides(guide(id), guides).map((other) => other.id);

describe('a guide stands', () => {
  test.each([
    ['domestic-abuse', ['topics', 'domestic-abuse'], 'on the page of its topic'],
    ['worried-about-a-child', ['worried-about-a-child'], 'at an address every page leads to'],
    ['for-professionals', ['professionals'], 'at an address of its own'],
    ['feeding', ['guides', 'feeding'], 'among the guides'],
  ])('%s at %j: %s', (id, parts) => expect(guideParts(guide(id))).toEqual(parts));
});

test('the list of guides has those that stand among the guides', () => {
  expect(guidesAlone(guides).map(({ id }) => id)).toEqual(['feeding', 'sleep', 'your-own-behaviour', 'helping-harmers']);
});

describe('what goes with a guide', () => {
  test('is what its editor named, without what is not there', () => expect(related('feeding')).toEqual(['sleep']));
  test('is never, for someone being hurt, a guide for people who harm', () => expect(related('domestic-abuse')).toEqual(['sleep']));
  test('may be, for someone who harms, both', () => expect(related('your-own-behaviour')).toEqual(['helping-harmers', 'domestic-abuse']));
  test('may be a guide for people who harm where nobody is being hurt', () => expect(related('worried-about-a-child')).toEqual(['your-own-behaviour']));
});
