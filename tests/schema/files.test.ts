import { describe, expect, it } from 'vitest';
import { placeOf, schemaOf } from '../../src/schema/files.ts';
import { guide } from '../../src/schema/guide.ts';
import { translation } from '../../src/schema/translation.ts';

describe('A path', () => {
  it.each([
    ['areas/hill/area.yml', { kind: 'area', area: 'hill', id: 'area', language: 'en' }],
    ['areas/hill/area.ur.yml', { kind: 'area', area: 'hill', id: 'area', language: 'ur' }],
    ['areas/hill/offer.md', { kind: 'offer', area: 'hill', id: 'offer', language: 'en' }],
    ['areas/hill/places/the-hub.md', { kind: 'place', area: 'hill', id: 'the-hub', language: 'en' }],
    ['areas/hill/services/play.bfi.md', { kind: 'service', area: 'hill', id: 'play', language: 'bfi' }],
    ['national/guides/sleep.md', { kind: 'guide', id: 'sleep', language: 'en' }],
    ['national/helplines/999.md', { kind: 'helpline', id: '999', language: 'en' }],
    ['national/words/ur.yml', { kind: 'words', id: 'ur', language: 'en' }],
    ['national/authorities.yml', { kind: 'authorities', id: 'authorities', language: 'en' }],
    ['national/criteria.yml', { kind: 'criteria', id: 'criteria', language: 'en' }],
  ])('%s says what its file is', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });

  it.each([
    'areas/hill/area.yaml',
    'areas/Hill/area.yml',
    'areas/hill/shops/x.md',
    'areas/hill/places/deep/x.md',
    'national/guides/x.yml',
    'x.md',
    '../areas/hill/area.yml',
  ])('%s is none of ours', (path) => {
    expect(placeOf(path)).toBeUndefined();
  });

  it('in another language has the schema of a translation', () => {
    expect(schemaOf('guide', 'en')).toBe(guide);
    expect(schemaOf('guide', 'ur')).toBe(translation.guide);
  });
});
