import { describe, expect, test } from 'vitest';
import { directory } from '../../src/model/directory.ts';
import { guideLines, linesFirst, ringOrder } from '../../src/model/ring-order.ts';
import { aGuide, aHelpline, aLine, contents } from './made-up.ts';

const hours = [{ days: ['monday'], from: '09:00', to: '17:00' }];
const unknown = { status: 'not-confirmed', reason: 'Old.', whatToDoInstead: 'Try it.' };
const made = directory(
  contents({
    lines: [
      aLine('team', { role: 'other', topics: ['youth'], audiences: ['young-people'], hours }),
      aLine('abuse', { role: 'domestic-abuse-local', topics: ['domestic-abuse'], audiences: ['domestic-abuse'], sensitive: true, hours: unknown }),
      aLine('mind', { role: 'mental-health', topics: ['mental-health'], hours }),
      aLine('night', { role: 'childrens-social-care-out-of-hours', outOfHours: true, topics: ['safeguarding'] }),
      aLine('worried', { role: 'mash', topics: ['safeguarding'], hours }),
    ],
    helplines: [
      aHelpline('always', { hours: 'always' }),
      aHelpline('daily', { hours }),
      aHelpline('unsure', { hours: unknown }),
      aHelpline('nhs', { number: '111', hours: unknown }),
    ],
    guides: [
      aGuide('young', { crisis: 'mental-health', audiences: ['young-people'], helplines: ['always', 'unsure', 'daily'] }),
      aGuide('dads', { audiences: ['young-people'], helplines: ['always', 'unsure'] }),
      aGuide('harm', { audiences: ['domestic-abuse'], perpetratorSupport: true, sensitive: true, helplines: ['unsure'] }),
      aGuide('friends', { audiences: ['domestic-abuse'], helplines: ['unsure'] }),
    ],
  }),
  '2026-11-21',
);
const area = made.areas.get('wren') ?? expect.unreachable();
const all = [...area.lines, ...area.helplines.values()];
const pick = (...ids: readonly string[]) => ids.map((id) => all.find((line) => line.id === id) ?? expect.unreachable(id));
const names = (lines: readonly { id: string }[]) => lines.map(({ id }) => id);

describe('the lines of a topic', () => {
  test("begin with the topic's own, then those open at all hours", () => {
    expect(names(ringOrder(pick('worried', 'daily', 'always', 'mind'), 'mental-health'))).toEqual(['mind', 'always', 'worried', 'daily']);
  });

  test('end with those whose hours nobody has confirmed, even its own', () => {
    expect(names(ringOrder(pick('abuse', 'unsure', 'daily', 'always'), 'domestic-abuse'))).toEqual(['always', 'daily', 'abuse', 'unsure']);
  });

  test('keep 111 among those open at all hours', () => {
    expect(names(ringOrder(pick('daily', 'nhs'), 'mental-health'))).toEqual(['nhs', 'daily']);
  });

  test("keep the children's night line with the line it stands in for", () => {
    expect(names(ringOrder(pick('night', 'always', 'worried'), 'safeguarding'))).toEqual(['worried', 'night', 'always']);
  });

  test('stand at the top where people cannot wait', () => {
    const first = area.topics.filter(linesFirst).map(({ topic }) => topic.slug);
    expect(first).toEqual(['infant-feeding', 'mental-health']);
  });
});

describe('the lines of a guide', () => {
  const of = (id: string) => names(guideLines(area.guides.get(id) ?? expect.unreachable(), area.lines, area.helplines));

  test("put the area's lines for its readers after what is always open, where it is urgent", () => {
    expect(of('young')).toEqual(['always', 'mind', 'team', 'unsure', 'daily']);
  });

  test("put the area's lines for its readers first where it is not", () => {
    expect(of('dads')).toEqual(['team', 'always', 'unsure']);
  });

  test('keep lines about abuse off guides that are not sensitive, and all local lines off those for people who harm', () => {
    expect([of('friends'), of('harm')]).toEqual([['unsure'], ['unsure']]);
  });
});
