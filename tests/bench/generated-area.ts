/** The facts of a generated area: where it lies, its area.yml and its offer. Nothing in it exists. */
import type { z } from 'zod';
import type { area } from '../../src/schema/area.ts';
import type { offer } from '../../src/schema/offer.ts';
import type { change, panel, way } from '../../src/schema/taking-part.ts';
import { PLACE_NAMES, sentences, slugOf } from './generated-words.ts';
import type { Random } from './random.ts';

/** What every record of one area is made from. */
export interface Recipe {
  readonly random: Random;
  /** The number of the area, from 1. */
  readonly number: number;
  readonly name: string;
  /** An ISO date. */
  readonly today: string;
}

/** Boxes of 0.04 by 0.15 degrees in the Celtic Sea, south of Ireland and west of Scilly: open water, inside the schema's limits. */
const ACROSS = 30;
const BOX = { south: 49.2, west: -12.5, high: 0.04, wide: 0.15 };

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** A point in the box of an area: `up` and `along` are shares of its height and width, 0 to 1. */
export function pointIn(number: number, up: number, along: number) {
  const [row, column] = [Math.floor((number - 1) / ACROSS), (number - 1) % ACROSS];
  return { lat: round(BOX.south + (row + up) * BOX.high), lng: round(BOX.west + (column + along) * BOX.wide) };
}

/** A number from the range that Ofcom keeps for drama (01632 960000 to 960999). */
export const dramaNumber = (at: number) => `01632 960${String(at % 1000).padStart(3, '0')}`;

/** What every record says of where it came from. */
export const recordOf = ({ today }: Recipe) =>
  ({
    reviewed: today,
    reviewedBy: 'benchmark editor',
    verification: 'from-document',
    source: [{ where: 'Generated for the benchmark. Not a real place.', seen: today }],
  }) as const;

/** area.yml. `urdu` adds pages in a second language. */
export function areaFile(recipe: Recipe, urdu: boolean): z.input<typeof area> {
  const { number, name, random, today } = recipe;
  const { reviewed, reviewedBy, source } = recordOf(recipe);
  const words = (count: number) => sentences(random, count);
  return {
    name,
    status: 'live',
    welcome: `Free, for every family in ${name}.`,
    howWeWork: words(8),
    openToAllFamilies: words(3),
    ageStatement: 'Pregnancy to 19, and to 25 with SEND',
    networkName: `${name} Family Hubs`,
    offerName: 'Start for Life offer',
    officialCode: `X${String(number).padStart(8, '0')}`,
    authorityName: `${name} Council`,
    authorityType: 'unitary',
    region: 'Open sea',
    councilUrl: 'https://www.example.org/',
    bounds: { southWest: pointIn(number, 0, 0), northEast: pointIn(number, 1, 1) },
    localities: ['North', 'Central', 'South'].map((part, at) => ({
      id: part.toLowerCase(),
      name: `${part} ${name}`,
      coordinates: pointIn(number, 0.8 - at * 0.3, 0.5),
    })),
    rurality: 'mixed',
    neighbours: [],
    brand: {
      hubTerm: 'Family Hub',
      offerTerm: 'Start for Life',
      alsoCalled: ['Best Start Family Hub', "Children's centre"],
      ...(number % 2 === 0 && { accent: '#0b5d6b' }),
    },
    programmeYear: 2026,
    mainLine: 'family-hub-line',
    mashLine: 'worried-about-a-child-line',
    outOfHoursLine: 'emergency-line',
    fis: { name: 'Family information', line: 'family-information-line', url: 'https://www.example.org/childcare/' },
    sendiass: { name: 'SENDIASS', line: 'sendiass-line' },
    keyContact: { what: words(2), whoItMayBe: ['health visitor', 'midwife', 'family support worker'], howToGet: words(2), line: 'family-hub-line' },
    languages: urdu ? [{ code: 'ur', name: 'اردو', pages: 'interface' }] : [],
    ...(!urdu && { englishOnlyReason: 'This is a generated area.' }),
    feedback: { line: 'family-hub-line', inPerson: words(2) },
    complaints: { line: 'family-hub-line', note: words(1) },
    accessibility: { prepared: today, tested: today, testedBy: 'benchmark editor', contact: { line: 'family-hub-line' } },
    source: [...source],
    reviewed,
    reviewedBy,
  };
}

/** offer.md */
export function offerFile(recipe: Recipe): z.input<typeof offer> {
  const { random, name } = recipe;
  const stages = [
    { stage: 'pregnancy', online: ['becoming-a-parent', 'midwifery', 'birth-choices', 'dads-and-partners'] },
    { stage: 'birth-to-6-weeks', online: ['health-visiting', 'infant-feeding', 'sleep', 'crying', 'birth-registration'] },
    { stage: '0-2', online: ['talking-and-play', 'early-language', 'bonding', 'parenting', 'childcare'] },
  ] as const;
  return {
    ...recordOf(recipe),
    source: [...recordOf(recipe).source],
    name: `Start for Life offer for ${name}`,
    summary: sentences(random, 4),
    whyItMatters: sentences(random, 5),
    stages: stages.map(({ stage, online }) => ({
      stage,
      whatToExpect: sentences(random, 8),
      phone: ['family-hub-line', 'maternity-line', 'nhs111'],
      online: [...online],
    })),
    hardCopy: { requestLine: 'family-hub-line', where: PLACE_NAMES.slice(0, 3).map(String) },
  };
}

/** One panel, one other way to take part, one change families asked for, each with its path. */
export function takingPart(recipe: Recipe): [path: string, file: z.input<typeof panel> | z.input<typeof way> | z.input<typeof change>][] {
  const { random, today } = recipe;
  const record = { ...recordOf(recipe), source: [...recordOf(recipe).source] };
  const line = { line: 'family-hub-line' };
  const words = (count: number) => sentences(random, count);
  return [
    [
      'panels/parent-panel.md',
      { ...record, name: 'Parent and carer panel', kind: 'parent-carer-0-2', summary: words(2), whoCanJoin: words(2), howToJoin: words(2), contact: line },
    ],
    ['ways/survey.md', { ...record, name: 'Tell us what you think', kind: 'survey', summary: words(3), contact: line }],
    [
      'changes/later-clinic.md',
      { ...record, name: 'A later clinic', said: words(1), did: words(2), date: today, place: slugOf(PLACE_NAMES[0]), panel: 'parent-panel' },
    ],
  ];
}
