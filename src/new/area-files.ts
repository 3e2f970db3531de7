/** The files a new area begins with: the area, its phone line, its first hub and its offer. Each names the others rightly from the start. */
import type { AuthorityFile } from '../schema/national.ts';
import { blankFile } from './blank-file.ts';

/** The one phone line and the one hub of a new area, by file name. */
const LINE = 'family-hub-line';
const HUB = 'family-hub';
const STAGES = ['pregnancy', 'birth-to-6-weeks', '0-2'];

/** The text of each file by its path under content/, in the order to write them: the number families ring comes first. What the list of authorities says of the area is filled in. `today` is an ISO date. */
export function areaFiles(id: string, name: string, authority: AuthorityFile | undefined, today: string): ReadonlyMap<string, string> {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const council = authority && { officialCode: authority.code, authorityName: authority.officialName, authorityType: authority.type, region: authority.region };
  const known = {
    name: authority?.name ?? name,
    status: 'example',
    ...council,
    // A programme year runs from April to March.
    programmeYear: month < 4 ? year - 1 : year,
    mainLine: LINE,
    accessibility: { contact: { line: LINE } },
  };
  return new Map([
    [`areas/${id}/lines/${LINE}.md`, blankFile('line', { role: 'family-hub-network' }, ['The phone line in the header of every page.'])],
    [`areas/${id}/area.yml`, blankFile('area', known, [`The area ${known.name}. It says that it is an example until you write status: live.`])],
    [
      `areas/${id}/places/${HUB}.md`,
      blankFile('place', {}, ["The first hub. Rename this file after it, as in north-hub.md: the file's name is the end of the page's address."]),
    ],
    [
      `areas/${id}/offer.md`,
      blankFile('offer', { stages: STAGES.map((stage) => ({ stage, phone: [LINE] })), hardCopy: { requestLine: LINE } }, [
        'The offer from pregnancy until a child is two.',
      ]),
    ],
  ]);
}

/** The authority of this name, whatever its capitals: its own, its council's, or another it is known by. */
export function authorityCalled(name: string, authorities: readonly AuthorityFile[]): AuthorityFile | undefined {
  const wanted = plain(name);
  const namesOf = [({ id, name: own, officialName }: AuthorityFile) => [id, own, officialName], ({ alsoCalled = [] }: AuthorityFile) => alsoCalled];
  const found = namesOf
    .map((names) => authorities.filter((authority) => names(authority).some((known) => plain(known) === wanted)))
    .find(({ length }) => length === 1);
  return found?.[0];
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '');
