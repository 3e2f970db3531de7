/**
 * The shortest honest test of a single access point and its communication: fourteen points, each a few criteria (criteria.md, section 8).
 * A point holds when every one of its criteria is met, or is a gap with a reason.
 */
import type { Answered } from '../criteria.ts';
import type { Answer } from './verdict.ts';

export interface Point {
  readonly number: number;
  readonly says: string;
  /** The worst answer among its criteria. */
  readonly answer: Answer;
  readonly answers: readonly Answered[];
}

/** The virtual minimum of the 24 services (criteria.md, section 7). Youth justice has none, so its listing stands in. */
const VIRTUAL_MINIMUM = /^(F\d+-V-\d+|PG-(HLE|IF|PIR|PAR)-V-\d+|F23-N-1)$/;

const POINTS: readonly (readonly [says: string, ids: readonly string[], alsoLike?: RegExp])[] = [
  [
    'There is a hub where anyone can walk in and talk to someone. Its address, its hours, and what staff can help with are all here.',
    ['E1.2-L1-1', 'V-HUB-1', 'V-HUB-2'],
  ],
  [
    'This site is the one place online for the area, with services and guides for every age from pregnancy to 25 with SEND.',
    ['E1.2-L1-2', 'E1.2-L2-2', 'E1.6-L1-1'],
  ],
  [
    'There is one phone line for the network, checked lately. It says when it is open, what to do when it is closed, and whom it can put you through to.',
    ['E1.2-L1-3'],
  ],
  ['Families can say how it was, also without the internet.', ['E1.2-L1-4', 'E4.3-L1-2']],
  [
    'The offer from pregnancy to two is in one place, with its six core groups, for everyone and for those who need more, on screen and on paper.',
    ['PG-OFFER-MIN-1', 'PG-OFFER-MIN-2', 'PG-OFFER-GF-1', 'PG-DEF-1', 'V-OFFER-2'],
  ],
  ['The network is explained in plain words, with a way in for young people, and news of it goes to families who rarely hear.', ['E1.1-L1-1']],
  ['One name is used across the network, and it says it is for older children too, and to 25 with SEND.', ['E1.1-L1-2', 'E1.1-L2-1']],
  ['The Family Information Service is here, and it lists the hubs.', ['E1.1-L1-4']],
  ['Families can find out by web, phone, paper and more. Everything has been checked lately, and there is help for those offline.', ['E1.1-L2-2']],
  [
    'The languages of the area are named, the most needed pages are translated, other formats can be had, and the accessibility statement is up to date.',
    ['E1.5-L1-2', 'LAW-A11Y-1', 'LAW-A11Y-2', 'LAW-A11Y-3', 'LAW-A11Y-4', 'LAW-A11Y-5'],
  ],
  ['Every hub answers the questions disabled people ask before they set out, and says whom to tell what you need.', ['E1.5-L1-3']],
  ['There is a page for anyone worried about a child, with whom to ring by day and by night. Every page leads to it.', ['E3.4-L1-2']],
  ['Families can take part, with dates, and can see something that changed because of it.', ['E4.3-L1-3', '2026-7', '2026-8']],
  ['None of the 24 kinds of help is missing without a word.', ['E1.6-L2-1'], VIRTUAL_MINIMUM],
];

/** From the answer that is worst for a family to the one that is best. */
const WORST_FIRST: readonly Answer[] = ['not-met', 'evidence-missing', 'gap', 'evidence-given', 'met', 'not-applicable', 'not-scored'];

/** The fourteen points, from the answers to the whole catalogue. A point none of whose criteria is in the catalogue is left out. */
export function pointsOf(all: readonly Answered[]): readonly Point[] {
  return POINTS.flatMap(([says, ids, alsoLike], at) => {
    const answers = all.filter(({ row }) => ids.includes(row.id) || alsoLike?.test(row.id));
    const worst = WORST_FIRST.find((one) => answers.some(({ answer }) => answer === one));
    return worst ? [{ number: at + 1, says, answer: worst, answers }] : [];
  });
}

/** True when the answer keeps nobody waiting: met, said honestly as a gap, given by the council, or not asked. */
export const holds = (answer: Answer) => answer !== 'not-met' && answer !== 'evidence-missing';
