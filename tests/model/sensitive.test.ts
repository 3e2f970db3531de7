import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { openReferralPage } from '../../src/formats/open-referral.ts';
import { serviceRows } from '../../src/formats/quarterly-services.ts';
import { directory } from '../../src/model/directory.ts';
import { shortlistGroups } from '../../src/model/shortlist-groups.ts';
import { nearHere } from '../../src/model/near.ts';
import { onToday } from '../../src/model/on-today.ts';
import { searchFile } from '../../src/model/search-records.ts';
import { withoutSecrets as withoutSecretsHere } from '../../src/model/sensitive.ts';
import { unpacked } from '../../src/model/today.ts';
import type { Entry } from '../../src/model/contents.ts';
import { notice } from '../../src/schema/notice.ts';
import { change, panel } from '../../src/schema/taking-part.ts';
import { english } from './english.ts';
import { anArea, aPlace, aService, contents, someWords } from './made-up.ts';
import { frameIn } from './whole-directory.ts';

/** Where no place is sensitive. */
const withoutSecrets = <File extends object>(kind: string, entry: Entry<File>) => withoutSecretsHere(kind, entry, new Set());

const address = { lines: ['1 Hidden Street'], town: 'Wren', postcode: 'FY1 1AA' };
const session = { place: 'hub', every: 'tuesday', from: '10:00', access: ['drop-in'] };

describe('a sensitive place', () => {
  const { file } = withoutSecrets(
    'place',
    aPlace('refuge', {
      sensitive: true,
      address,
      coordinates: { lat: 53.5, lng: -2.5 },
      gettingThere: 'Bus 1 to the park.',
      hours: 'always',
      locality: 'middle',
      phone: '01253 111111',
    }),
  );

  test('has no address, position, directions or hours', () => {
    expect(JSON.stringify(file)).not.toMatch(/Hidden Street|FY1|53\.5|Bus 1|always|middle/);
  });

  test('keeps its name and its phone number', () => {
    expect([file.name, file.phone]).toEqual(['Place refuge', '01253 111111']);
  });
});

describe('a sensitive service', () => {
  const { file } = withoutSecrets(
    'service',
    aService('help', { sensitive: true, places: ['hub'], sessions: [session], venue: 'Room 3', whenItRuns: 'On Mondays.', contact: { phone: '01253 111111' } }),
  );

  test('has no place, no room and no times', () => {
    expect(file.places).toEqual([]);
    expect(JSON.stringify(file)).not.toMatch(/Room 3|Mondays|tuesday|10:00/);
  });

  test('keeps a way to ring', () => expect(file.contact?.phone).toBe('01253 111111'));
});

describe('a record nobody has verified', () => {
  test('has no number of its own, whatever its kind', () => {
    expect(
      withoutSecrets('helpline', { id: 'x', body: '', file: { verification: 'unverified', number: '0800 1111', text: 'Text HELLO', name: 'Line' } }).file,
    ).toEqual({ verification: 'unverified', name: 'Line' });
  });

  test('keeps the hours of a sensitive phone line, which say nothing of a place', () => {
    const line = { id: 'x', body: '', file: { sensitive: true, hours: 'always' } };
    expect(withoutSecrets('line', line)).toEqual(line);
  });

  test('has no phone number of its own, and keeps the rest of its contact', () => {
    expect(withoutSecrets('place', aPlace('hall', { verification: 'unverified', phone: '01253 111111' })).file.phone).toBeUndefined();
    const { contact } = withoutSecrets('service', aService('club', { verification: 'unverified', contact: { name: 'The team', phone: '01253 111111' } })).file;
    expect(contact).toEqual({ name: 'The team', phone: undefined });
  });
});

test('an ordinary record is left as it is, and no record is changed in place', () => {
  const hall = aPlace('hall', { address, phone: '01253 111111' });
  expect(withoutSecrets('place', hall)).toEqual(hall);
  const refuge = aPlace('refuge', { sensitive: true, address });
  withoutSecrets('place', refuge);
  expect(refuge.file.address).toEqual(address);
});

describe('a sensitive place that other records name', () => {
  const hidden = { place: 'refuge', every: 'day', from: '13:37', access: ['drop-in'], note: 'Ring the green bell.' };
  const signed = { reviewed: '2026-11-01', reviewedBy: 'hub coordinator' };
  const sourced = { ...signed, verification: 'from-official-page', source: [{ where: 'https://council.example/', seen: '2026-11-01' }] };
  const entry = <File>(id: string, file: File) => ({ id, area: 'wren', file, body: '' });
  const shut = (place: string) =>
    entry(`shut-${place}`, notice.parse({ ...signed, name: 'Shut', text: 'Shut.', place, closed: true, from: '2026-12-01', to: '2026-12-02' }));
  const meetings = [
    { date: '2026-12-08', place: 'refuge' },
    { date: '2026-12-09', place: 'hub' },
  ];
  const made = (status = 'live') =>
    directory(
      contents({
        areas: [anArea()],
        places: [
          aPlace('hub', { name: 'Wren Hub', parentHub: 'refuge' }),
          aPlace('refuge', { name: 'Nowhere', sensitive: true, status, address }),
          aPlace('bus', { type: 'mobile', stops: [session, hidden] }),
        ],
        services: [
          aService('play', { places: ['hub', 'refuge'], sessions: [session, hidden] }),
          aService('talk', {
            places: ['refuge'],
            sessions: [hidden],
            whenItRuns: 'Fridays at 13:37.',
            milestones: [{ name: 'First talk', when: '13:37', where: 'Nowhere', what: 'We talk.' }],
          }),
          aService('late', { sessions: [hidden], whenItRuns: 'Fridays at 13:37.' }),
        ],
        panels: [entry('panel', panel.parse({ ...sourced, name: 'Panel', summary: 'Us.', kind: 'other', whoCanJoin: 'All.', howToJoin: 'Ring.', meetings }))],
        changes: [entry('door', change.parse({ ...sourced, name: 'Door', said: 'Stiff.', did: 'Oiled.', date: '2026-09-01', place: 'refuge' }))],
        notices: [shut('refuge'), shut('hub')],
        words: [someWords('en', english.words)],
      }),
      '2026-11-22',
    );
  const wren = (status?: string) => made(status).areas.get('wren') ?? expect.unreachable();
  const TOLD = /refuge|Nowhere|Hidden Street|13:37|green bell/;

  test.each(['live', 'draft'])('is %s: no service, hub, bus, notice, panel or change leads to it', (status) => {
    const { hubs, otherPlaces, services, sessions, notices, calendar, panels, changes } = wren(status);
    const others = [...hubs, ...otherPlaces].filter(({ id }) => id !== 'refuge');
    expect(others.map(({ id }) => id)).toEqual(['hub', 'bus']);
    expect(inspect([others, services, sessions, notices, calendar, panels, changes], { depth: Infinity })).not.toMatch(TOLD);
  });

  test('leads to none of them', () => {
    const refuge = wren().hubs.find(({ id }) => id === 'refuge');
    expect([refuge?.services, refuge?.sessions]).toEqual([[], []]);
  });

  test('takes nothing off what is elsewhere', () => {
    const { services, notices, calendar, panels, changes, otherPlaces } = wren();
    expect(services.map(({ id, places, sessions }) => [id, places.map((place) => place.id), sessions.map(({ place }) => place?.id)])).toEqual([
      ['late', [], []],
      ['play', ['hub'], ['hub']],
      ['talk', [], []],
    ]);
    expect(otherPlaces.flatMap(({ stops }) => stops.map(({ place }) => place?.id))).toEqual(['hub']);
    expect(notices.map(({ id }) => id)).toEqual(['shut-hub']);
    expect(calendar.closures).toEqual([{ from: '2026-12-01', to: '2026-12-02', place: 'hub' }]);
    expect(panels[0]?.file.meetings).toEqual([meetings[1]]);
    expect(changes.map(({ id }) => id)).toEqual(['door']);
  });

  test('is of its own area alone: a place of the same name elsewhere is left', () => {
    const next = { ...anArea({ name: 'Next' }), id: 'next', area: 'next' };
    const inNext = <T>(one: T): T => ({ ...one, area: 'next' });
    const { lines } = contents();
    const whole = directory(
      {
        ...contents({
          areas: [anArea(), next],
          places: [aPlace('refuge', { sensitive: true }), inNext(aPlace('refuge'))],
          services: [inNext(aService('play', { places: ['refuge'], sessions: [hidden] }))],
        }),
        lines: [...lines, ...lines.map(inNext)],
      },
      '2026-11-22',
    );
    expect(whole.areas.get('next')?.services[0]?.sessions.map(({ place }) => place?.id)).toEqual(['refuge']);
  });

  test('is in no output of the services: open data, returns, lists to keep, search, what is on today, what is near', () => {
    const frame = frameIn(made(), 'wren');
    const { services } = frame.area;
    const kept = shortlistGroups(frame).filter(({ id }) => id !== 'places' && id !== 'private');
    const { records, sessions } = searchFile(frame);
    const found = unpacked(records) as unknown as readonly { title: string; places?: readonly number[]; sessions?: readonly number[] }[];
    const near = nearHere(frame);
    const outputs = [openReferralPage(services, frame, new URL('https://families.council.test')), serviceRows(services), kept, onToday(frame), sessions];
    expect(JSON.stringify(outputs)).toContain('Wren Hub');
    expect(JSON.stringify(outputs)).not.toMatch(TOLD);
    expect(found.flatMap(({ title, places }) => (title === 'Service talk' ? [places] : []))).toEqual([undefined]);
    expect(near.services?.flatMap(({ at = [] }) => at.map((index) => near.places?.[index]?.name))).toEqual(['Wren Hub']);
  });
});
