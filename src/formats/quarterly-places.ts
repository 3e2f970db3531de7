/**
 * The places of an area with the field names of the 2026 quarterly collection, "Core Data: Delivery Locations" (its on-screen guidance,
 * FHS01 to FHS15). A place that is kept secret is not in it, and what nobody knows is left empty.
 */
import { isWhole } from '../model/days.ts';
import type { Place } from '../model/entities.ts';

const HEADS = [
  'FHS01 Delivery Site Name',
  'FHS02 Postcode',
  'FHS03 UPRN',
  'Address Line 1',
  'FHS13 Address Line 2',
  'FHS14 Town or City',
  'FHS04 Status of Site',
  'FHS05 Site Closure Date',
  'FHS07 Type of Site',
  'FHS07A Date Planned to be Opened',
  'FHS08 Date Opened or Repurposed',
  'FHS08A Location Repurposed',
  'FHS08B Previous Location Use',
  'FHS09 BSFH Branding',
  'FHS10 Location Type (Co-location)',
  'FHS11 Location Type Select',
] as const;

const TYPES: Readonly<Partial<Record<Place['file']['type'], string>>> = {
  'best-start-family-hub': 'A Best Start Family Hub',
  'working-towards-bsfh': 'Working towards a Best Start Family Hub',
  'family-hub': 'A Family Hub',
  'network-site': 'A Network Site',
  outreach: 'A Network Site',
  mobile: 'A Network Site',
};
const STATUS = { live: 'Active', planned: 'Planned to be opened', paused: 'Active', closed: 'Closed', draft: '' } as const;
const BRANDING = { yes: 'Yes', no: 'No', 'not-yet': 'Not yet' } as const;
const SHARED: Readonly<Partial<Record<NonNullable<Place['file']['premises']>, string>>> = {
  'leisure-centre': 'Another local authority service',
  library: 'A library',
  school: 'A school',
  'school-based-nursery': 'A school-based nursery (SBN)',
  'other-early-years-setting': 'A Private, Voluntary or Independent (PVI) early years setting',
  'gp-practice': 'A GP practice',
  hospital: 'A hospital',
  'other-nhs': 'A building with other NHS/ICB services',
  'other-council-building': 'A multi-aspect building for local authority services',
};

/** The rows, heads first, one a place that has a door and is not kept secret. */
export const placeRows = (places: readonly Place[]): readonly (readonly string[])[] => [
  HEADS,
  ...places.filter(({ file }) => !file.sensitive && TYPES[file.type]).map(({ file, words }) => rowOf(file, words.english.name)),
];

function rowOf(file: Place['file'], name: string): readonly string[] {
  const { address, previousUse, coLocatedWith = [] } = file;
  const isShared = coLocatedWith.length > 0;
  // FHS08 asks for a day: a month alone is left for the council to fill in.
  const isNew = file.type !== 'family-hub';
  return [
    name,
    address?.postcode ?? '',
    address?.uprn ?? '',
    address?.lines[0] ?? '',
    address?.lines.slice(1).join(', ') ?? '',
    address?.town ?? '',
    STATUS[file.status],
    file.closedOn ?? '',
    TYPES[file.type] ?? '',
    file.plannedFor ?? '',
    isNew && file.openedOn && isWhole(file.openedOn) ? file.openedOn : '',
    file.type === 'best-start-family-hub' && previousUse ? 'Yes' : '',
    file.type === 'best-start-family-hub' ? previousKind(previousUse) : '',
    file.bsilBranding ? BRANDING[file.bsilBranding] : '',
    isShared ? 'Yes' : '',
    isShared ? (SHARED[file.premises ?? 'other'] ?? coLocatedWith.join('; ')) : '',
  ];
}

const previousKind = (use: string | undefined) =>
  use === undefined
    ? ''
    : /family hub/i.test(use)
      ? 'Family Hub'
      : /children.s centre|sure start/i.test(use)
        ? "Children's Centre"
        : /library/i.test(use)
          ? 'Library'
          : 'Other';
