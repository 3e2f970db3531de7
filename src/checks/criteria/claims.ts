/** What the software itself does for every area, each held by a named test of this repository. */
import type { Part } from './verdict.ts';

export interface Claim {
  /** What the site does, in one sentence. */
  readonly says: string;
  /** The test file, from the root of the repository. */
  readonly file: string;
  /** The name of the test in it, word for word. */
  readonly test: string;
  /** Other tests that hold the rest of what it says. */
  readonly also?: readonly { readonly file: string; readonly test: string }[];
}

export const CLAIMS: Readonly<Record<string, Claim>> = {
  'E1.3-L1-2': {
    says: 'The check stops words that put a label on families, and says what to write instead.',
    file: 'tests/checks/content/avoided-words.test.ts',
    test: 'hold no label: %s',
  },
  'F4-H-2': {
    says: 'What could lead someone dangerous to a door is taken off a sensitive record before any page sees it, and such a page has an exit button and a note on safer browsing.',
    file: 'tests/model/sensitive.test.ts',
    test: 'has no place, no room and no times',
    also: [
      { file: 'tests/model/sensitive.test.ts', test: 'is %s: no service, hub, bus, notice, panel or change leads to it' },
      { file: 'tests/site/rules/every.ts', test: 'sensitive pages have an exit button and the note on safer browsing' },
    ],
  },
  'F7-V-5': {
    says: 'Pages are light, and say all they have to say without scripts. Each has a phone number.',
    file: 'tests/site/weight.test.ts',
    test: 'no page is heavier on a first visit than its kind may be: 14 kB, or 24 kB for the offer, the A to Z and other long lists',
    also: [{ file: 'tests/site/rules/every.ts', test: 'every page of an area has a phone link in its head' }],
  },
  'F11-H-1': {
    says: 'Staff make a short list for a family without an account, from any page or by name, and hand it on: on paper, as a text, or as a code to scan.',
    file: 'tests/site/rules/every.ts',
    test: 'every page of a place, a line or a service can be put on a list to keep, but for sensitive ones',
    also: [
      { file: 'tests/browser/short-list.test.ts', test: 'on paper, with its numbers and the day it was right, and nothing that is not on it' },
      { file: 'tests/browser/short-list.test.ts', test: 'as a code that a phone scans from this screen, and that leads to the list' },
    ],
  },
  'F19-V-3': {
    says: 'A page of each kind is looked at by axe for the rules of WCAG 2.2 AA, and every page says how to get it in another form.',
    file: 'tests/browser/accessibility.test.ts',
    test: 'has nothing that axe finds wrong, narrow and wide, light and dark',
  },
  'F19-V-GF2': {
    says: 'The services for children with SEND, and those open to them until 25, are a file that the Local Offer can read. The pages about SEND lead to where families say what they think of it.',
    file: 'tests/site/rules/every.ts',
    test: 'the services for the Local Offer are all that the pages list for SEND, and those made for families with SEND or open until 25',
    also: [
      { file: 'tests/site/rules/every.ts', test: 'the services of every area are there in Open Referral UK, sound beyond what its schema asks' },
      { file: 'tests/site/rules/every.ts', test: 'the pages about SEND lead to where families say what they think of the Local Offer' },
    ],
  },
  'PG-ADD-5': {
    says: "Each area's services are a file in Open Referral UK, held by a strict check of our own. The guides lead to the red book, and its page to the NHS App.",
    file: 'tests/site/rules/every.ts',
    test: 'the services of every area are there in Open Referral UK, sound beyond what its schema asks',
    also: [{ file: 'tests/site/rules/every.ts', test: 'the guides of every area lead to the red book, and its page to the NHS App' }],
  },
  'PG-OFFER-MIN-4': {
    says: 'Each page of the offer has a short address to send, and where the site has an address of its own a code to scan, for a leaflet or a screen.',
    file: 'tests/site/deployments.test.ts',
    test: 'where a site has an address, each page of the offer has a code to scan that leads to it',
  },
  'PG-I-04': {
    says: 'A code to scan leads to the offer, and an address that is sent on says whose offer it is.',
    file: 'tests/browser/statements.test.ts',
    test: 'PG-I-04 the offer that someone sends me says whose it is before I open it',
    also: [{ file: 'tests/site/deployments.test.ts', test: 'where a site has an address, each page of the offer has a code to scan that leads to it' }],
  },
  'PG-OFFER-GF-1': {
    says: "One tap on an area's first page opens the offer.",
    file: 'tests/site/clicks.test.ts',
    test: 'the offer, the hubs, the phone lines and help now are one click away',
  },
  'PG-PAR-N-2': {
    says: 'Anyone who works with families makes a short list for one without an account, and sends it as a link or a text.',
    file: 'tests/site/rules/every.ts',
    test: 'every page of a place, a line or a service can be put on a list to keep, but for sensitive ones',
    also: [
      { file: 'tests/browser/short-list.test.ts', test: 'as a link' },
      { file: 'tests/browser/short-list.test.ts', test: 'as a text and an e-mail that tell enough without the internet' },
    ],
  },
  'PG-MI-GF1': {
    says: "Nothing about a visitor is kept or sent, so nobody is asked for consent. A council counts pages in its own server's log.",
    file: 'tests/browser/every-page.test.ts',
    test: 'no page breaks its security policy, logs an error, misses a file or asks another site for anything',
  },
  'PG-I-01': {
    says: 'A postcode leads to its area, and one tap from there opens the offer.',
    file: 'tests/browser/statements.test.ts',
    test: 'PG-I-01 pregnant, I type my postcode, open my area, and one tap from there is the offer with its six kinds of help',
  },
  'PG-I-15': {
    says: 'Anyone can look without an account or being followed, and pages about abuse can be left at once.',
    file: 'tests/browser/exit-page.test.ts',
    test: 'leaves with Enter and takes the page out of the history',
  },
  'V-OFFER-4': {
    says: 'Any area can be looked at without an account. Each is set out the same, and any two can be seen side by side.',
    file: 'tests/site/compare.test.ts',
    test: 'every area answers the same questions in the same order, so that any two can stand side by side',
    also: [
      {
        file: 'tests/browser/compare.test.ts',
        test: 'two areas that a parent chooses stand in one table: a column each, and a row for every part of the offer',
      },
      { file: 'tests/browser/compare.test.ts', test: 'without scripts every area is in a list, with the way to its home and to its offer' },
    ],
  },
  'V-OFFER-5': {
    says: "The check finds officials' words in what families read and says what to write instead, and the offer can be read at 11.",
    file: 'tests/site/reading-age.test.ts',
    test: '%s can be read at 11',
  },
  'V-UPLUS-3': {
    says: "An area's own words for levels of help are each one of four.",
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
  'V-DIG-1': {
    says: 'Pages are light and are there at any hour. A reader can keep the numbers, the hubs and help now on a phone for when there is no signal.',
    file: 'tests/site/weight.test.ts',
    test: 'no page is heavier on a first visit than its kind may be: 14 kB, or 24 kB for the offer, the A to Z and other long lists',
    also: [
      {
        file: 'tests/browser/no-signal.test.ts',
        test: 'what a reader asked to keep opens without a signal, as it looks with one; any other page leads to the numbers',
      },
    ],
  },
  'V-DIG-3': {
    says: "The network's phone number stands at the head of every page.",
    file: 'tests/site/rules/every.ts',
    test: 'every page of an area has a phone link in its head',
  },
  'GUID-2': {
    says: "From an area's first page every service is two taps away.",
    file: 'tests/site/clicks.test.ts',
    test: 'every service is at most 2 clicks away',
  },
  'EHSG-1': {
    says: 'Whichever page a family opens first, a number to ring is at its head.',
    file: 'tests/site/rules/every.ts',
    test: 'every page of an area has a phone link in its head',
  },
  'EHSG-3': {
    says: "Every page leads to a way of saying what you think. Nothing counts visitors: a council counts pages in its own server's log.",
    file: 'tests/site/rules/every.ts',
    test: 'every page of an area leads to help for a child in danger and to a way of saying what you think',
  },
  'EHSG-5': {
    says: 'Anyone who works with families finds a service by its name or topic, and hands a family a short list of what may help.',
    file: 'tests/site/rules/every.ts',
    test: 'every page of a place, a line or a service can be put on a list to keep, but for sensitive ones',
    also: [
      { file: 'tests/browser/short-list.test.ts', test: 'can be made with the keyboard: look for a name, tick, show' },
      { file: 'tests/browser/short-list.test.ts', test: 'on paper, with its numbers and the day it was right, and nothing that is not on it' },
    ],
  },
  'LAW-FIS-4': {
    says: 'Whoever finds a page hard to use or to read is told on it how to have it in another form, and whom to ring.',
    file: 'tests/site/rules/every.ts',
    test: 'every page of an area leads to where it can be had in another form',
  },
  'LAW-SEND-7': {
    says: "The Local Offer is the council's. No page here is called so, and the pages about SEND lead to it.",
    file: 'tests/site/rules/every.ts',
    test: "no page is called the Local Offer, which is the council's",
  },
  'LAW-A11Y-1': {
    says: 'A page of each kind is looked at by axe for the rules of WCAG 2.2 AA. No tool finds all there is to find.',
    file: 'tests/browser/accessibility.test.ts',
    test: 'has nothing that axe finds wrong, narrow and wide, light and dark',
  },
  'LAW-A11Y-6': {
    says: 'Whatever a map may show, every place says its address in words and stands in a list.',
    file: 'tests/site/rules/every.ts',
    test: 'every place with an address says it in words, and the list of places leads to it',
  },
  'LAW-A11Y-7': {
    says: 'The check stops a service or a guide that is a PDF and nothing else.',
    file: 'tests/checks/content/pdf-only.test.ts',
    test: 'is not the only address of a service',
  },
  'LAW-A11Y-8': {
    says: 'No page holds a part of another site. What others made is a link away.',
    file: 'tests/site/rules/every.ts',
    test: 'no page fetches anything from another site',
  },
};

/** What the software does of a row in every area, shown by the tests that hold it. Throws when it says nothing of the row. */
export function software(id: string): Part {
  const claim = CLAIMS[id];
  if (!claim) throw new Error(`No claim in src/checks/criteria/claims.ts answers ${id}.`);
  return { found: [claim, ...(claim.also ?? [])].map(({ test, file }) => ({ says: test, path: file })), gaps: [], lacks: [] };
}
