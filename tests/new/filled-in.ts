/** What a person writes in the empty fields of a new file, and what happens to a file whose optional lines are all used. */

/** A right value by field name, as it is written. A list gives one after the other. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

const USUAL: Values = {
  name: '"Stay and play"',
  summary: '"Songs and toys for little ones: and a warm drink"',
  reviewed: '"2026-11-01"',
  reviewedBy: '"hub coordinator"',
  where: '"https://hill.example.org/"',
  seen: '"2026-11"',
  verification: '"confirmed-by-provider"',
  topics: '"activities-0-5"',
  tier: '"universal"',
  mode: '"hub"',
  methods: '"in-person-group"',
  accessRoutes: '"drop-in"',
  cost: '"free"',
  number: '"01632 960003"',
  role: '"other"',
  organisation: '"Hill Parents"',
  covers: '"England"',
  whoCanJoin: '"Any parent or carer"',
  howToJoin: '"Ring us"',
  said: '"We were cold"',
  did: '"There is a kettle"',
  date: '"2026-11-01"',
  text: '"Come to the library instead"',
  from: '"2026-11-20"',
  to: '"2026-11-22"',
  welcome: '"Help for every family"',
  howWeWork: '"Hubs and libraries work together"',
  openToAllFamilies: '"Every family is welcome"',
  ageStatement: '"From pregnancy to 19"',
  networkName: '"Vale Family Hubs"',
  offerName: '"The Vale baby offer"',
  officialCode: '"X00000009"',
  authorityName: '"Vale Council"',
  authorityType: '"unitary"',
  region: '"North West"',
  lat: ['53.7', '53.9'],
  lng: ['-3.1', '-2.9'],
  id: '"upper"',
  rurality: '"rural"',
  hubTerm: '"Family Hub"',
  offerTerm: '"Start for Life"',
  prepared: '"2026-11-01"',
  tested: '"2026-11-01"',
  testedBy: '"the web team"',
  whatToExpect: '"You meet a midwife"',
};

/** The file with every empty field filled in. `own` are values that this kind of file has otherwise. Throws at a field nobody told it of. */
export function filledIn(text: string, own: Values = {}): string {
  const values: Values = { ...USUAL, ...own };
  const used = new Map<string, number>();
  const next = (name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for "${name}"`);
    const at = used.get(name) ?? 0;
    used.set(name, at + 1);
    return typeof value === 'string' ? value : (value[at % value.length] ?? '');
  };
  let above = '';
  const lines = text.split('\n').map((line) => {
    const field = /^(\s*(?:- )?)([\w-]+):( ""| )?$/.exec(line);
    if (field) above = field[2] ?? '';
    if (field?.[3] !== undefined) return `${field[1]}${above}: ${next(above)}`;
    return line.replace(/^(\s*- )""$/, (_, start: string) => `${start}${next(above)}`);
  });
  return lines.join('\n').replace(/^ages:$/m, 'ages:\n  from: 0');
}

/** The file with the # taken off every line that may be used, and [] off the lists that are empty. */
export const allUsed = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^(\s*)#(?=[^ #])/, '$1').replace(/: \[\]$/, ':'))
    .join('\n');
