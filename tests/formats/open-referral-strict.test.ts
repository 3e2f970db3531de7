import { describe, expect, test } from 'vitest';
import { aPlace, aService } from '../model/made-up.ts';
import { address, pageOf, session } from './open-referral-made-up.ts';
import { slipsIn } from './open-referral-strict.ts';

describe('our own check of a page finds', () => {
  const sound = pageOf({ places: [aPlace('hub', { address })], services: [aService('play', { places: ['hub'], sessions: [session({})] })] });
  test.each<[string, (service: Record<string, unknown>) => unknown]>([
    ['a service of nobody', (service) => delete service['organization_id']],
    ['an age of -1', (service) => (service['minimum_age'] = -1)],
    ['an empty text', (service) => (service['description'] = ' ')],
    ['markup', (service) => (service['description'] = '<p>Play</p>')],
    ['an hour as people say it', (service) => Object.assign((service['schedules'] as object[])[0] ?? {}, { opens_at: '9am' })],
    ['an id that is two things', (service) => Object.assign((service['schedules'] as object[])[0] ?? {}, { id: service['id'] })],
    ['a part of another service', (service) => Object.assign((service['languages'] as object[])[0] ?? {}, { service_id: service['organization_id'] })],
  ])('%s', (_, spoil) => {
    const page = structuredClone(sound);
    spoil(page.contents[0] as Record<string, unknown>);
    expect(slipsIn(page)).not.toEqual([]);
  });
});
