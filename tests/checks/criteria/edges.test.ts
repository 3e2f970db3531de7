/** What a rule must not be taken in by, one case each: an area that looks as if it met the criterion, or as if it did not. */
import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../../src/checks/criteria.ts';
import { RULES } from '../../../src/checks/criteria/rules.ts';
import { type Draft, publishedAfter } from './made-up.ts';

const answer = (id: string, change: (draft: Draft) => void) => verdictOf([RULES[id]?.(publishedAfter(change)) ?? []].flat()).answer;

test('F19-N-1: parents who look at the Local Offer together are not a group of peers', () => {
  const tag = (to: string) => (draft: Draft) => {
    for (const service of draft.all('service')) service.tags = (service.tags ?? []).map((one) => (one === 'peer' ? to : one));
  };
  expect(answer('F19-N-1', tag('peer'))).toBe('met');
  expect(answer('F19-N-1', tag('parent-group'))).toBe('not-met');
});

test('PG-MI-1 and 2026-9: smaller places that nobody could name are no reason for a service or a place that lacks its own', () => {
  const unnamed = (draft: Draft) => {
    draft.area.gaps = { 'network-places': { status: 'not-confirmed', reason: 'We have not found their names.', whatToDoInstead: 'Use a hub.' } };
    delete draft.one('place', 'st-hildas').openedOn;
    Object.assign(draft.one('service', 'rhyme-time'), { places: [], sessions: undefined, whenItRuns: 'On Mondays.', areaServed: undefined });
  };
  expect(answer('PG-MI-1', unnamed)).toBe('not-met');
  expect(answer('2026-9', unnamed)).toBe('not-met');
});

test('2026-9: the return asks for the day a place opened, but not of an older family hub', () => {
  const opened = (id: string) => (draft: Draft) => (draft.one('place', id).openedOn = '2023-07');
  expect(answer('2026-9', opened('eastbank-hub'))).toBe('met');
  expect(answer('2026-9', opened('harbour-hub'))).toBe('not-met');
});

test('2026-10: the month a hub opened is enough when all of it lies before April 2026', () => {
  const opened = (openedOn: string) => (draft: Draft) => (draft.one('place', 'eastbank-hub').openedOn = openedOn);
  expect(answer('2026-10', opened('2023-07'))).toBe('met');
  expect(answer('2026-10', opened('2026-04'))).toBe('not-met');
  expect(answer('2026-10', opened('2026'))).toBe('not-met');
});

test('LAW-SEND-3: with expert help someone decides, even where families ask themselves', () => {
  const selfReferred = (tier: 'specialist' | 'targeted') => (draft: Draft) => {
    const crew = draft.one('service', 'saturday-crew');
    delete crew.decision;
    Object.assign(crew, { tier, accessRoutes: ['self-refer'] });
  };
  expect(answer('LAW-SEND-3', selfReferred('targeted'))).toBe('met');
  expect(answer('LAW-SEND-3', selfReferred('specialist'))).toBe('not-met');
});

test('LAW-BILL-1: the name alone is no offer: each of its six groups has something, or a reason', () => {
  expect(answer('LAW-BILL-1', (draft) => draft.remove('service', ({ core }) => core?.includes('infant-feeding') ?? false))).toBe('not-met');
});

/** Wrenmouth with nothing on outside its buildings but the stops of its bus, all on one day. */
const busOn = (day: string) => (draft: Draft) => {
  draft.remove('service');
  for (const place of draft.all('place')) place.stops = place.type === 'mobile' ? place.stops?.map(({ every: _, ...stop }) => ({ ...stop, dates: [day] })) : [];
};

test('E1.3-L2-3: a bus whose stops are all over is no outreach', () => {
  expect(answer('E1.3-L2-3', busOn('2026-11-30'))).toBe('met');
  expect(answer('E1.3-L2-3', busOn('2026-11-02'))).toBe('not-met');
});

describe('F7-H-2: where a review happens', () => {
  const held = (where: string) =>
    answer('F7-H-2', (draft) =>
      draft
        .one('service', 'health-visitors')
        .milestones?.slice(1)
        .forEach((review) => (review.where = where)),
    );

  test.each([
    'At your GP practice',
    "At the doctor's",
    "At your GP's",
    'Your home, or the hub if you prefer',
    "At your child's nursery, with the nursery staff there",
    'At the hub. Your health visitor will tell you which room.',
    'Usually at your home',
    'At home, or ask your health visitor for a clinic',
    'In the village hall',
    "In the hub's quiet room",
    'The Wren Bus',
  ])('is named by "%s"', (where) => expect(held(where)).toBe('met'));

  test.each([
    'Your health visitor will tell you where.',
    'Your school nurse will tell you',
    'Your school nurse',
    "Your school's nurse",
    'Your home visitor will tell you',
    'The hospital team will ring you',
    'Your GP practice will let you know',
    'Ask at the clinic',
    'It depends on your school',
    'Your GP',
    'In practice, it varies',
  ])('is not named by "%s"', (where) => expect(held(where)).toBe('not-met'));
});

test('F8-N-1: a line for everything is no line for someone about to lose a home', () => {
  expect(
    answer('F8-N-1', (draft) => draft.remove('line', ({ role, topics }) => role === 'housing-homelessness' || (topics?.includes('housing') ?? false))),
  ).toBe('not-met');
});

test('F13-H-2: help from a nurse at a hub for a few parents-to-be is no appointment with a midwife', () => {
  expect(
    answer('F13-H-2', (draft) => {
      for (const service of draft.all('service')) if (service.topics.includes('midwifery') && service.tier === 'universal') service.places = [];
      draft.one('service', 'lantern-midwives').places = ['harbour-hub'];
    }),
  ).toBe('not-met');
});

const gapOf = (reason: string) => ({ status: 'not-confirmed' as const, reason, whatToDoInstead: 'Ring and ask.' });
/** No one from a housing service is anywhere at set times, and no page gives the hubs' timetable. */
const noHubTimetable = (mode: 'hub' | 'elsewhere') => (draft: Draft) => {
  draft.area.gaps = { ...draft.area.gaps, timetable: gapOf('No page gives the timetable of the hubs.') };
  for (const service of draft.all('service'))
    if (service.topics.includes('housing')) {
      delete service.sessions;
      service.mode = [mode];
      service.places = [];
    }
};

test('F8-H-GF1: a timetable nobody has found explains missing times at a hub, and not a missing service', () => {
  expect(answer('F8-H-GF1', noHubTimetable('hub'))).toBe('gap');
  expect(answer('F8-H-GF1', noHubTimetable('elsewhere'))).toBe('not-met');
});

test('F7-H-GF3: times nobody has found of a group elsewhere say nothing of a group at a hub', () => {
  const elsewhere = (mode: 'hub' | 'elsewhere') => (draft: Draft) => {
    for (const service of draft.all('service'))
      if (service.topics.includes('early-language')) {
        service.sessions = gapOf('We found no times.');
        service.mode = [mode];
        service.places = [];
      }
  };
  expect(answer('F7-H-GF3', elsewhere('hub'))).toBe('gap');
  expect(answer('F7-H-GF3', elsewhere('elsewhere'))).toBe('not-met');
});

test('F4-H-5: not knowing where leaflets about the hubs are is no reason for a missing helpline card', () => {
  expect(
    answer('F4-H-5', (draft) => {
      draft.area.gaps = { ...draft.area.gaps, 'posters-and-leaflets': gapOf('We found no list of leaflets about the hubs.') };
      draft.remove('resource');
    }),
  ).toBe('not-met');
});

test.each(['PG-PIR-H-2', 'PG-IF-H-2'])('%s: not knowing where leaflets about the hubs are is no reason for a missing leaflet about this', (id) => {
  expect(
    answer(id, (draft) => {
      draft.area.gaps = { ...draft.area.gaps, 'posters-and-leaflets': gapOf('We found no list of leaflets about the hubs.') };
      draft.remove('resource');
    }),
  ).toBe('not-met');
});

test.each(['PG-PIR-N-1', 'PG-IF-N-1'])('%s: not knowing which places have posters is a reason for no list of them, when there is a poster', (id) => {
  const noList = (draft: Draft) => {
    draft.area.gaps = { ...draft.area.gaps, 'posters-and-leaflets': gapOf('We found no list of leaflets about the hubs.') };
    delete draft.area.printPlaces;
  };
  expect(answer(id, noList)).toBe('gap');
  expect(
    answer(id, (draft) => {
      noList(draft);
      draft.remove('resource');
    }),
  ).toBe('not-met');
});

/** Help with feelings whose times nobody found. Families come to it as `route` says. */
const feelingsTimesUnknown = (route: 'drop-in' | 'book') => (draft: Draft) => {
  for (const service of draft.all('service'))
    if (service.topics.includes('parent-infant')) {
      service.sessions = gapOf('We found no dates for the next course.');
      service.accessRoutes = [route];
    }
};

test('PG-PIR-H-GF2: the missing dates of a course are no reason for a missing drop-in; those of a drop-in are', () => {
  expect(answer('PG-PIR-H-GF2', feelingsTimesUnknown('drop-in'))).toBe('gap');
  expect(answer('PG-PIR-H-GF2', feelingsTimesUnknown('book'))).toBe('not-met');
});

/** Nobody found the times of what is filed under midwifery, and only the services of `core` are left. */
const midwiferyTimesUnknown = (core: 'maternity' | 'parent-infant') => (draft: Draft) => {
  for (const service of draft.all('service'))
    if (service.topics.includes('midwifery')) {
      service.sessions = gapOf('We found no times.');
      service.core = [core];
    }
};

test.each(['F13-V-1', 'F13-H-GF4', 'F13-N-GF2'])('%s: the missing times of therapy after a hard birth say nothing of when midwives are there', (id) => {
  expect(answer(id, midwiferyTimesUnknown('maternity'))).toBe('gap');
  expect(answer(id, midwiferyTimesUnknown('parent-infant'))).toBe('not-met');
});

test("F13-V-1: times of other help filed under midwifery are not the midwives' clinics", () => {
  expect(
    answer('F13-V-1', (draft) => {
      for (const service of draft.all('service')) if (service.topics.includes('midwifery')) service.core = ['parent-infant'];
    }),
  ).toBe('not-met');
});

test('E4.2-L2-1: nobody knows yet who can ask for a service, and says so', () => {
  expect(answer('E4.2-L2-1', (draft) => (draft.one('service', 'doorstep').whoCanRefer = gapOf('We found no list of who can ask.')))).toBe('gap');
});

test('E1.2-L2-2: nobody has said whether a hub helps to get a service, so nothing counts as said', () => {
  expect(answer('E1.2-L2-2', (draft) => delete draft.one('service', 'doorstep').accessThroughHub)).toBe('not-met');
});
