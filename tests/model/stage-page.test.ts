import { describe, expect, test } from 'vitest';
import { directory } from '../../src/model/directory.ts';
import { besideStage, stageGuides, stageHelplines } from '../../src/model/stage-page.ts';
import { aGuide, aHelpline, contents } from './made-up.ts';

const stages = ['birth-to-6-weeks', '0-2'];
const area =
  directory(
    contents({
      helplines: [
        aHelpline('abm', { topics: ['infant-feeding'], stages }),
        aHelpline('nbh', { topics: ['infant-feeding'], stages }),
        aHelpline('other', { stages }),
        aHelpline('secret', { stages, sensitive: true }),
        aHelpline('nhs111', { number: '111' }),
        aHelpline('older', { stages: ['16-19'] }),
      ],
      guides: [
        aGuide('feeding', { topic: 'infant-feeding', helplines: ['nbh', 'abm'], stages: [...stages, '2-5'] }),
        ...Array.from({ length: 9 }, (_, at) => aGuide(`guide-${at}`, { stages })),
        aGuide('abuse', { stages, sensitive: true }),
      ],
    }),
    '2026-11-21',
  ).areas.get('wren') ?? expect.unreachable();

describe('the page of a stage', () => {
  test('puts 111 first, then the helplines of what families ask about most in the order of its guide', () => {
    expect(stageHelplines('0-2', area).map(({ id }) => id)).toEqual(['nhs111', 'nbh', 'abm', 'other']);
  });

  test('names eight guides at most, those for few other stages first, and none that is sensitive', () => {
    const ids = stageGuides('0-2', area.guides).map(({ id }) => id);
    expect(ids).toHaveLength(8);
    expect(ids).not.toContain('feeding');
    expect(ids).not.toContain('abuse');
  });

  test('leads to the stages on either side', () => {
    expect(besideStage('pregnancy')).toEqual({ before: 'planning', after: 'birth-to-6-weeks' });
    expect([besideStage('planning').before, besideStage('19-25-send').after]).toEqual([undefined, undefined]);
  });
});
