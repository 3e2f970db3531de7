import { describe, expect, test } from 'vitest';
import { directory } from '../../src/model/directory.ts';
import type { Contents } from '../../src/model/contents.ts';
import { TOPICS } from '../../src/schema/topics.ts';
import { aGuide, aHelpline, aLine, anArea, anOwnGuide, aPlace, aService, contents, someWords } from './made-up.ts';

const wren = (parts: Partial<Contents>, today = '2026-11-21') => directory(contents(parts), today).areas.get('wren') ?? expect.unreachable();
const ids = (records: readonly { id: string }[] | undefined) => records?.map(({ id }) => id);
const session = { place: 'hub', every: 'tuesday', from: '10:00', access: ['drop-in'] };

describe('places and services', () => {
  const area = wren({
    places: [aPlace('hub', { name: 'North Hub' }), aPlace('hall', { name: 'A hall', type: 'network-site', parentHub: 'hub' })],
    services: [
      aService('play', { name: 'Play', places: ['hall', 'nowhere'], sessions: [session], related: ['clinic', 'nowhere'] }),
      aService('clinic', { name: 'Clinic', places: ['hub'] }),
    ],
  });
  const [hub] = area.hubs;

  test('are sorted by name, and hubs are told from other places', () => {
    expect([ids(area.hubs), ids(area.otherPlaces), ids(area.services)]).toEqual([['hub'], ['hall'], ['clinic', 'play']]);
  });

  test('know each other: a place has what happens there, by its own word or by a session', () => {
    expect(ids(hub?.services)).toEqual(['clinic', 'play']);
    expect(ids(area.otherPlaces[0]?.services)).toEqual(['play']);
    expect(hub?.sessions.map(({ service }) => service?.id)).toEqual(['play']);
    expect(area.services[1]?.sessions[0]?.place).toBe(hub);
    expect(area.otherPlaces[0]?.parentHub).toBe(hub);
  });

  test('leave out what is not there', () => {
    expect(ids(area.services[1]?.related)).toEqual(['clinic']);
    expect(ids(area.services[1]?.places)).toEqual(['hall']);
  });
});

test('a session that is over is gone from the service and the place', () => {
  const area = wren({ places: [aPlace('hub')], services: [aService('play', { sessions: [{ ...session, endsOn: '2026-11-20' }] })] });
  expect([area.services[0]?.sessions.length, area.hubs[0]?.sessions.length, area.sessions.length]).toEqual([0, 0, 0]);
});

test('a sensitive service is at no place, at no time', () => {
  const area = wren({ places: [aPlace('hub')], services: [aService('help', { sensitive: true, places: ['hub'], sessions: [session] })] });
  expect([area.services[0]?.places, area.services[0]?.sessions, area.hubs[0]?.services, area.hubs[0]?.sessions]).toEqual([[], [], [], []]);
});

describe('phone lines', () => {
  test('that nobody has verified are left out, also of the services that name them', () => {
    const area = wren({ lines: [aLine('old', { verification: 'unverified' }), aLine('day')], services: [aService('play', { lines: ['old', 'day'] })] });
    expect([ids(area.lines), ids(area.services[0]?.lines)]).toEqual([['main', 'day'], ['day']]);
  });

  test('have names in the area: the main one, the one for worries, the one at night', () => {
    const area = wren({ areas: [anArea({ mashLine: 'mash', outOfHoursLine: 'night' })], lines: [aLine('mash'), aLine('night')] });
    expect([area.mainLine.id, area.mashLine?.id, area.outOfHoursLine?.id]).toEqual(['main', 'mash', 'night']);
  });

  test("of another area are not this one's", () => {
    expect(ids(wren({ lines: [{ ...aLine('far'), area: 'elsewhere' }] }).lines)).toEqual(['main']);
  });

  test('must hold the main one, or the file is named', () => {
    expect(() => wren({ areas: [anArea({ mainLine: 'gone' })] })).toThrow(/areas\/wren\/area\.yml.*gone/);
  });
});

describe('guides', () => {
  const guides = [aGuide('sleep', { name: 'Sleep' }), anOwnGuide('sleep', { name: 'Sleep in Wren' }), aGuide('feeding')];
  test("are the country's, but for those the area wrote itself", () => {
    expect([...wren({ guides }).guides.values()].map(({ file }) => file.name)).toEqual(['Sleep in Wren', 'Guide feeding']);
  });
});

test("an area's own guide stands on its topic's page, whatever the name of its file", () => {
  const { topics } = wren({ guides: [aGuide('housing', { topic: 'housing' }), anOwnGuide('homes-in-wren', { topic: 'housing' })] });
  expect(topics.find(({ topic }) => topic.slug === 'housing')?.guide?.id).toBe('homes-in-wren');
});

describe('topics', () => {
  const area = wren({
    areas: [anArea({ topicGaps: { housing: { status: 'not-confirmed', reason: 'Not found.', whatToDoInstead: 'Ring.' } } })],
    guides: [aGuide('domestic-abuse', { topic: 'domestic-abuse', sensitive: true, helplines: ['ndah', 'nobody'] })],
    helplines: [
      aHelpline('another', { topics: ['domestic-abuse'] }),
      aHelpline('ndah', { topics: ['domestic-abuse'] }),
      aHelpline('respect', { topics: ['domestic-abuse'], perpetratorSupport: true }),
      aHelpline('aside', { topics: ['parenting', 'domestic-abuse'] }),
    ],
    services: [aService('course', { topics: ['parenting', 'housing'] })],
  });
  const topic = (slug: string) => area.topics.find((here) => here.topic.slug === slug) ?? expect.unreachable();

  test('are all there, in the order of the framework', () => expect(area.topics.map((here) => here.topic)).toEqual(TOPICS));
  test('have the services filed under them, also as a second topic', () => expect(ids(topic('housing').services)).toEqual(['course']));
  test('have the helplines their guide chose first, then the others of that topic, never those for people who harm', () => {
    expect(ids(topic('domestic-abuse').helplines)).toEqual(['ndah', 'another']);
  });
  test('are sensitive when their guide is', () => expect([topic('domestic-abuse').sensitive, topic('housing').sensitive]).toEqual([true, false]));
  test('say honestly what is missing', () => expect(topic('housing').gap?.whatToDoInstead).toBe('Ring.'));
});

test('the languages of an area are English first, then those whose words there are', () => {
  const areas = [
    anArea({
      languages: [
        { code: 'ur', name: 'اردو' },
        { code: 'pl', name: 'Polski' },
      ],
    }),
  ];
  expect(wren({ areas, words: [someWords('ur', {}, 'rtl'), someWords('en')] }).languages.map(({ code }) => code)).toEqual(['en', 'ur']);
});
