/** What the software itself does for every area, each held by a named test of this repository. */

export interface Claim {
  /** What the site does, in one sentence. */
  readonly says: string;
  /** The test file, from the root of the repository. */
  readonly file: string;
  /** The name of the test in it, word for word. */
  readonly test: string;
}

export const CLAIMS: Readonly<Record<string, Claim>> = {
  'F4-H-2': {
    says: 'What could lead someone dangerous to a door is taken off a sensitive record before any page sees it, and such a page has an exit button and a note on safer browsing.',
    file: 'tests/model/sensitive.test.ts',
    test: 'has no place, no room and no times',
  },
  'F7-V-5': {
    says: 'Pages are light, and say all they have to say without scripts. Each has a phone number.',
    file: 'tests/site/weight.test.ts',
    test: 'no page is heavier on a first visit than its kind may be: 14 kB, or 24 kB for the offer, the A to Z and other long lists',
  },
  'F19-V-3': {
    says: 'A page of each kind is looked at by axe for the rules of WCAG 2.2 AA, and every page says how to get it in another form.',
    file: 'tests/browser/accessibility.test.ts',
    test: 'has nothing that axe finds wrong, narrow and wide, light and dark',
  },
  'V-OFFER-5': {
    says: "The check finds officials' words in what families read and says what to write instead, and the offer can be read at 11.",
    file: 'tests/site/reading-age.test.ts',
    test: '%s can be read at 11',
  },
  'V-UPLUS-3': {
    says: "An area's own words for levels of help are each one of four, and families read plain words in their place.",
    file: 'tests/schema/area.test.ts',
    test: 'says which of our four levels of help each of its own words is',
  },
  'V-PRIN-5': {
    says: 'A guide is written once for the whole country. Where an area wrote its own, it stands in its place and nowhere beside it.',
    file: 'tests/model/area.test.ts',
    test: "are the country's, but for those the area wrote itself",
  },
  'V-PRIN-12': {
    says: "The check finds officials' words in what families read, and says what to write instead.",
    file: 'tests/checks/content/avoided-words.test.ts',
    test: 'hold no jargon: %s',
  },
  'V-HUB-4': {
    says: 'The check stops words that put a label on families. Every service looks the same, whoever it is for.',
    file: 'tests/checks/content/avoided-words.test.ts',
    test: 'hold no label: %s',
  },
  'V-DIG-3': {
    says: "The network's phone number stands at the head of every page, and help that is only online must say how else to get it.",
    file: 'tests/site/rules/every.ts',
    test: 'every page of an area has a phone link in its head',
  },
};

/** What the rows ask of the software that it does not do yet. It is not met in any area, and is said so. */
export const NOT_YET: Readonly<Record<string, string>> = {
  'F11-H-1': 'Every page prints, and its address can be sent on. There is no list to keep and hand over yet.',
  'F19-V-GF2': 'There is no feed of SEND services for the Local Offer yet.',
  'V-OFFER-4': 'Any area can be looked at, and each is set out the same. Two cannot be seen side by side yet.',
  'V-DIG-1': 'Pages are light and are there at any hour. None is kept on a phone for when there is no signal yet.',
};
