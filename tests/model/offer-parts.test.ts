import { expect, test } from 'vitest';
import { directory } from '../../src/model/directory.ts';
import { OFFER_PARTS, offerPart, partWord } from '../../src/model/offer-parts.ts';
import { aService, contents } from './made-up.ts';
import { english } from './english.ts';

const { areas } = directory(
  contents({
    services: [
      aService('midwife', { sfl: true, core: ['maternity'] }),
      aService('both', { sfl: true, core: ['maternity', 'parent-infant'] }),
      aService('play', { sfl: true }),
      aService('youth'),
    ],
  }),
  '2026-11-22',
);
const area = areas.get('wren') ?? expect.unreachable();
const idsOf = (part: (typeof OFFER_PARTS)[number]) => offerPart(part, area).services.map(({ id }) => id);

test('an offer has six kinds of help, then what else is in it, each with a name', () => {
  expect([OFFER_PARTS.length, OFFER_PARTS.at(-1)]).toEqual([7, 'wider']);
  expect(OFFER_PARTS.filter((part) => english.words[partWord(part)] === undefined)).toEqual([]);
});

test('a service is in each kind of help that it is part of, and in the wider help when it is in none', () => {
  expect([idsOf('maternity'), idsOf('parent-infant'), idsOf('wider')]).toEqual([['both', 'midwife'], ['both'], ['play']]);
});

test('a gap is told where the offer writes one', () => {
  const gap = { status: 'none', reason: 'It ended.', whatToDoInstead: 'Ring.' };
  const offer = { file: { coreGaps: { 'infant-feeding': gap } } } as unknown as NonNullable<typeof area.offer>;
  expect(offerPart('infant-feeding', { services: [], offer })).toEqual({ services: [], gap });
  expect(offerPart('infant-feeding', area)).toEqual({ services: [] });
});
