/** The headings under which a new file lists what may be left out, so that an editor finds a field by what it is about. */

/** Each heading and the fields under it, whatever kind of file they are in. */
export const HEADINGS: readonly (readonly [heading: string, fields: string])[] = [
  [
    'When',
    'sessions whenItRuns hours staffedHours hoursExceptions dropIn staffed quietTimes stops outOfHours startsOn endsOn openedOn closedOn plannedFor terms meetings frequency milestones',
  ],
  [
    'Where',
    'places venue areaServed homeVisits address coordinates locality localities place parentHub premises coLocatedWith previousUse gettingThere photo scope',
  ],
  [
    'How to get it, and how to get in touch',
    'howToGet lines contact phone number numberNote email url text webchat bslVideoRelay relayUk textphone confidential showsOnBill connectsTo bookingUrl selfReferUrl registerInterestUrl whoCanRefer nonDigitalAlternative interactive cost',
  ],
  [
    'What to say about it',
    'firstStep whatToExpect onArrival whatHappensNext waitingTime whenClosed hoursNote helpWith facilities loans giveaways contactRole leads result',
  ],
  [
    'Who it is for',
    'whoFor whoCanCome eligibility decision ages adviceAges adviceTopics stages audiences core sfl openToAllFamilies dadsPartnersWelcome mumsOnlyReason allCarers ageSpaces relationshipStatus',
  ],
  [
    'Languages and access',
    'languages languagesSpoken interpreter bsl commsSupport access adjustmentsContact transportHelp formats easyRead altFormats assistedAccess englishOnlyReason',
  ],
  ['Keeping people safe', 'sensitive perpetratorSupport crisis urgent'],
  [
    'Whom to ask',
    'mashLine outOfHoursLine fis earlyHelp localOffer sendiass parentCarerForum sflLead keyContact feedback complaints suggestService councilUrl virtualAccessPoint',
  ],
  ['What is missing, said honestly', 'topicGaps audienceGaps gaps coreGaps'],
  ['What goes with it', 'topic topics tags related helplines links sections services panel accessThroughHub partOfNetwork'],
  ['Who made it, and how good it is', 'coProducedWith coDesignedWith assurance evidenceBase bsilBranding youreWelcome support reportsTo modes'],
  ['For editors', 'status reviewIntervalMonths wordsChanged formerNames lastVerified lastRefreshed notes'],
];
const OTHER = 'More';

/** The names of fields, in groups, each under its heading. What no heading names comes last. */
export function grouped(names: readonly string[]): (readonly [heading: string, names: readonly string[]])[] {
  const groups = HEADINGS.map(([heading, fields]) => [heading, fields.split(' ').filter((field) => names.includes(field))] as const);
  const placed = new Set(groups.flatMap(([, fields]) => fields));
  const others = names.filter((name) => !placed.has(name));
  const [editors = [], ...rest] = [...groups].reverse();
  return [...rest.reverse(), [OTHER, others] as const, editors as readonly [string, readonly string[]]].filter(([, fields]) => fields.length > 0);
}
