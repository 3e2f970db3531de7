import { expect, test } from 'vitest';
import type { Published } from '../../../src/checks/criteria/published.ts';
import { Draft, publishedAfter } from './made-up.ts';

test('only live records are facts', () => {
  const before = publishedAfter(undefined).services.length;
  const here = publishedAfter((draft) => {
    draft.one('service', 'stay-and-play').status = 'draft';
    draft.one('service', 'baby-massage').status = 'paused';
  });
  expect(here.services.length).toBe(before - 2);
});

test('a number nobody verified is no fact', () => {
  expect(publishedAfter((draft) => (draft.one('line', 'hub-line').verification = 'unverified')).lines.some(({ id }) => id === 'hub-line')).toBe(false);
});

test('a sensitive service has no place and no times here, as on its page', () => {
  const here = publishedAfter(undefined);
  const service = here.services.find(({ file }) => file.sensitive);
  expect(service?.file.places).toEqual([]);
  expect(here.sessions.filter((session) => session.service === service)).toEqual([]);
});

test('no service is at a sensitive place here, as on no page', () => {
  const here = publishedAfter((draft) => {
    const service = draft.one('service', 'stay-and-play');
    service.places = ['harbour-light-rooms', 'harbour-hub'];
    const [first] = Array.isArray(service.sessions) ? service.sessions : [];
    service.sessions = [{ ...(first ?? expect.unreachable()), place: 'harbour-light-rooms' }];
  });
  expect(here.services.find(({ id }) => id === 'stay-and-play')?.file.places).toEqual(['harbour-hub']);
  expect(here.sessions.filter(({ service }) => service?.id === 'stay-and-play')).toEqual([]);
});

test('a session that is over is no fact', () => {
  const next = new Draft().published('2029-01-01');
  expect(next.sessions.length).toBeLessThan(publishedAfter(undefined).sessions.length);
});

test('a session of a service that has ended is no fact, as it is on no page', () => {
  const held = (here: Published) => here.sessions.filter(({ service }) => service?.id === 'stay-and-play').length;
  expect(held(publishedAfter(undefined))).toBeGreaterThan(0);
  expect(held(publishedAfter((draft) => (draft.one('service', 'stay-and-play').endsOn = '2026-11-20')))).toBe(0);
});

test('a record is fresh until its review is overdue', () => {
  const line = (today: string) => new Draft().published(today).lines.find(({ id }) => id === 'hub-line');
  expect(line('2026-11-21')?.isFresh).toBe(true);
  expect(line('2027-06-01')?.isFresh).toBe(false);
});

test("an area's own guide stands before the national one of its name", () => {
  expect(publishedAfter(undefined).guide('domestic-abuse')?.path).toBe('areas/wrenmouth/guides/domestic-abuse.md');
  expect(publishedAfter((draft) => draft.add('guide', 'rural-families', 'homes-here', { topic: 'housing' })).guide('housing')?.id).toBe('homes-here');
});
