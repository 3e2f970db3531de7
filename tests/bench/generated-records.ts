/** The places, phone lines and services of a generated area, with the fields and lengths that Blackpool's have. */
import type { z } from 'zod';
import type { line } from '../../src/schema/line.ts';
import type { place } from '../../src/schema/place.ts';
import type { service } from '../../src/schema/service.ts';
import { type Recipe, dramaNumber, pointIn, recordOf } from './generated-area.ts';
import { PLACE_NAMES, SERVICE_KINDS, sentences, slugOf } from './generated-words.ts';
import type { Random } from './random.ts';

export const SERVICES = 150;

type Named<File> = readonly [id: string, file: File];
type ServiceFile = z.input<typeof service>;
type Sessions = Extract<ServiceFile['sessions'], readonly unknown[]>;

const LINES = [
  ['Family hub line', 'family-hub-network'],
  ['Family information line', 'fis'],
  ['Worried about a child line', 'mash'],
  ['Emergency line', 'childrens-social-care-out-of-hours'],
  ['Family help line', 'early-help'],
  ['Health visiting line', 'health-visiting'],
  ['School nursing line', 'school-nursing'],
  ['Maternity line', 'maternity'],
  ['SENDIASS line', 'sendiass'],
  ['Feeding line', 'infant-feeding'],
  ['Housing line', 'housing-homelessness'],
  ['Registrars line', 'registrars'],
] as const;
const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const WEEKDAYS = [{ days: [...WEEK], from: '09:00', to: '17:00' }];
const ACCESS = {
  'step-free-entrance': { answer: 'yes' },
  'accessible-toilet': { answer: 'yes' },
  'blue-badge-parking': { answer: 'partly', note: 'Two bays by the side door' },
  'hearing-loop': { answer: 'no' },
} as const;

const head = (recipe: Recipe) => ({ ...recordOf(recipe), source: [...recordOf(recipe).source] });

/** Twelve phone lines. */
export function lineFiles(recipe: Recipe): Named<z.input<typeof line>>[] {
  return LINES.map(([name, role], at) => [
    slugOf(name),
    {
      ...head(recipe),
      name,
      role,
      summary: sentences(recipe.random, 2),
      whenClosed: sentences(recipe.random, 1),
      number: dramaNumber(recipe.number * LINES.length + at),
      hours: role === 'childrens-social-care-out-of-hours' ? 'always' : WEEKDAYS,
      relayUk: true,
      outOfHours: role === 'childrens-social-care-out-of-hours',
    },
  ]);
}

/** Three hubs and twelve other places. */
export function placeFiles(recipe: Recipe): Named<z.input<typeof place>>[] {
  const { random, number, name: town } = recipe;
  return PLACE_NAMES.map((name, at) => {
    const isHub = at < 3;
    return [
      slugOf(name),
      {
        ...head(recipe),
        name,
        summary: `${isHub ? 'A family hub' : 'A place in the network'} for families in ${town}.`,
        whoCanCome: sentences(random, 2),
        whatToExpect: sentences(random, isHub ? 6 : 3),
        gettingThere: sentences(random, 2),
        type: isHub ? 'family-hub' : 'network-site',
        ...(!isHub && { parentHub: slugOf(random.pick(PLACE_NAMES.slice(0, 3))) }),
        locality: (['north', 'central', 'south'] as const)[at % 3],
        address: { lines: [`${at + 1} Example Street`], town, postcode: `ZZ9${at % 10} ${number % 10}ZZ` },
        coordinates: pointIn(number, 0.1 + 0.05 * at, 0.9 - 0.05 * at),
        phone: dramaNumber(number * PLACE_NAMES.length + at),
        hours: WEEKDAYS,
        ...(isHub && {
          staffedHours: WEEKDAYS,
          staffed: true,
          dropIn: true,
          openToAllFamilies: true,
          adviceTopics: ['money-benefits', 'feeding', 'parenting', 'send'] as const,
        }),
        facilities: ['baby-change', 'breastfeeding-space', 'play-area', 'free-wifi'],
        access: ACCESS,
      },
    ];
  });
}

/** A hundred and fifty services: every kind in five places, so that no two have the same name. */
export function serviceFiles(recipe: Recipe): Named<ServiceFile>[] {
  const names = Array.from({ length: SERVICES }, (_, at) => {
    const [kind, topic] = SERVICE_KINDS[at % SERVICE_KINDS.length] ?? ['Stay and play', 'activities-0-5'];
    const where = PLACE_NAMES[(Math.floor(at / SERVICE_KINDS.length) * 3 + (at % 3)) % PLACE_NAMES.length] ?? PLACE_NAMES[0];
    return { id: slugOf(`${kind} at ${where}`), name: `${kind} at ${where}`, topic, where };
  });
  return names.map(({ id, name, topic, where }) => [
    id,
    {
      ...serviceFile(recipe, name),
      ...filing(
        recipe.random,
        topic,
        names.map((other) => other.id),
      ),
      ...whenAndWhere(recipe.random, topic, slugOf(where)),
    },
  ]);
}

function serviceFile(recipe: Recipe, name: string): Omit<ServiceFile, 'topics'> {
  const { random } = recipe;
  return {
    ...head(recipe),
    name,
    summary: sentences(random, 2),
    whoFor: sentences(random, 2),
    howToGet: [1, 1, 1].map((count) => sentences(random, count)),
    whatToExpect: sentences(random, 3),
    whatHappensNext: sentences(random, 2),
    tier: random.chance(0.7) ? 'universal' : 'universal-plus',
    ages: { pregnancy: random.chance(0.3), from: 0, to: random.pick([24, 60, 132, 228]) },
    mode: [random.chance(0.4) ? 'hub' : 'elsewhere'],
    methods: [random.pick(['in-person-group', 'in-person-1to1', 'clinic', 'home-visit'] as const)],
    accessRoutes: random.chance(0.5) ? ['drop-in'] : ['book', 'self-refer'],
    cost: random.chance(0.8) ? 'free' : { text: 'Low cost. Ask when you book.' },
    provider: { name: random.pick(['The council', 'The NHS', 'A local charity']), type: random.pick(['local-authority', 'nhs', 'vcfs'] as const) },
    lines: [slugOf(random.pick(LINES)[0])],
    url: 'https://www.example.org/families/',
  };
}

/** Under what it is found, and what goes with it. */
const filing = (random: Random, topic: ServiceFile['topics'][number], others: readonly string[]) => ({
  topics: [...new Set([topic, ...(random.chance(0.4) ? [random.pick(SERVICE_KINDS)[1]] : [])])],
  tags: ['example-tag'],
  sfl: random.chance(0.3),
  related: random.some(others, 3),
});

/** Two in five have a timetable. A service about abuse has neither place nor time. */
function whenAndWhere(random: Random, topic: string, where: string): Pick<ServiceFile, 'places' | 'sessions' | 'sensitive' | 'whenItRuns'> {
  if (topic === 'domestic-abuse') return { sensitive: true };
  if (random.chance(0.6)) return { places: [where], whenItRuns: sentences(random, 1) };
  const from = random.pick(['09:30', '10:00', '13:00']);
  const session = (): Sessions[number] => ({
    place: where,
    every: random.pick(WEEK),
    from,
    to: '14:30',
    termTimeOnly: random.chance(0.5),
    access: ['drop-in'],
  });
  return { places: [where], sessions: Array.from({ length: 1 + random.below(3) }, session) };
}
