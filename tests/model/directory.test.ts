import { describe, expect, test } from 'vitest';
import { directory } from '../../src/model/directory.ts';
import { aGuide, aHelpline, anArea, aPlace, aService, aTranslation, contents, someWords } from './made-up.ts';

const TODAY = '2026-11-21';

describe('the directory', () => {
  test('is the same for the same contents and date', () => {
    const all = contents({ places: [aPlace('hub')], services: [aService('play', { places: ['hub'] })] });
    expect(directory(all, TODAY)).toEqual(directory(all, TODAY));
  });

  test('is frozen to its depths, so that no page can change what another reads', () => {
    const { areas } = directory(contents({ services: [aService('play')] }), TODAY);
    const play = areas.get('wren')?.services[0];
    expect(Object.isFrozen(play)).toBe(true);
    expect(() => {
      (play?.file as { name: string }).name = 'Other';
    }).toThrow(TypeError);
    expect(() => (areas.get('wren')?.services as unknown[]).push('more')).toThrow(TypeError);
  });

  test('lists areas by name', () => {
    const areas = [anArea({ name: 'Zed' }), { ...anArea({ name: 'Abe' }), id: 'abe' }];
    const lines = contents().lines.flatMap((line) => [line, { ...line, area: 'abe' }]);
    expect([...directory({ ...contents({ areas }), lines }, TODAY).areas.keys()]).toEqual(['abe', 'wren']);
  });

  test('knows the date it was made for', () => expect(directory(contents(), TODAY).today).toBe(TODAY));
});

describe('what families see', () => {
  test.each([
    ['live', true],
    ['planned', true],
    ['paused', true],
    ['draft', false],
    ['closed', false],
  ])('a %s record: %s', (status, shown) => {
    const made = directory(
      contents({ services: [aService('play', { status })], helplines: [aHelpline('line', { status })], guides: [aGuide('sleep', { status })] }),
      TODAY,
    );
    expect([made.areas.get('wren')?.services.length, made.helplines.size, made.guides.size]).toEqual(shown ? [1, 1, 1] : [0, 0, 0]);
  });
});

describe('a record', () => {
  test('has its words in each language it was translated into', () => {
    const made = directory(
      contents({
        words: [someWords('en'), someWords('ur', {}, 'rtl')],
        services: [aService('play'), aService('other')],
        translations: [aTranslation('service', 'play', 'ur', { name: 'کھیل' }), aTranslation('place', 'play', 'ur', { name: 'no' })],
      }),
      TODAY,
    );
    const [other, play] = made.areas.get('wren')?.services ?? [];
    expect([...(play?.words.others.keys() ?? [])]).toEqual(['ur']);
    expect(play?.words.others.get('ur')?.words['name']).toBe('کھیل');
    expect(other?.words.others.size).toBe(0);
  });

  test('has a translation that is stale when the English words changed after it', () => {
    const translations = [aTranslation('service', 'play', 'ur', { name: 'کھیل', translates: '2026-10-01' })];
    const state = (wordsChanged: string) =>
      directory(contents({ services: [aService('play', { wordsChanged })], translations }), TODAY)
        .areas.get('wren')
        ?.services[0]?.words.others.get('ur')?.stale;
    expect([state('2026-09-01'), state('2026-10-02')]).toEqual([false, true]);
  });

  test.each([
    [undefined, '2026-04-01', 'overdue'],
    [12, '2026-04-01', 'fresh'],
    [1, '2026-04-01', 'long-overdue'],
  ])('that must be checked every %s months, and was on %s, is %s', (reviewIntervalMonths, reviewed, freshness) => {
    const made = directory(contents({ services: [aService('play', { reviewed, ...(reviewIntervalMonths && { reviewIntervalMonths }) })] }), TODAY);
    expect(made.areas.get('wren')?.services[0]?.freshness).toBe(freshness);
  });
});
