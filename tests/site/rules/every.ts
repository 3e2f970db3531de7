/** Every rule of a built site, by the sentence that says it. Any deployment of the site must keep them all. */
import { badExamples, badPhoneLinks, heldBackNumbers, leakedNotes } from './areas.ts';
import * as described from './described.ts';
import * as duties from './duties.ts';
import { badAlternates, badCanonicals, badHeadings, badTitles, barePages, hiddenBySlip, sameTitles } from './heads.ts';
import { badDirections, badLanguages, unmarkedEnglish, wronglyMarked } from './languages.ts';
import * as openData from './open-data.ts';
import { deadFragments, deadLinks, orphans, type Rule, withoutOtherForms, withoutPhone } from './links.ts';
import { inlineCode, oddLinks, styleThirdParties, thirdParties } from './resources.ts';
import * as safety from './safety.ts';

export const EVERY: Readonly<Record<string, Rule>> = {
  'every link inside the site leads somewhere, under the base path': deadLinks,
  'every fragment names something on the page it leads to': deadFragments,
  'every page can be reached by links from the home of its area and language': orphans,
  'every page of an area has a phone link in its head': withoutPhone,
  'every page of an area leads to where it can be had in another form': withoutOtherForms,
  'every page of an area leads to help for a child in danger and to a way of saying what you think': duties.withoutHelpOrSay,
  'every accessibility statement says whom to tell and where to complain, and every page leads to it': duties.statements,
  'every place with an address says it in words, and the list of places leads to it': duties.placesWithoutWords,
  'every page of a place, a line or a service can be put on a list to keep, but for sensitive ones': duties.notKept,
  "no page is called the Local Offer, which is the council's": duties.takenForLocalOffer,
  'the pages about SEND lead to where families say what they think of the Local Offer': duties.withoutLocalOfferSay,
  'the guides of every area lead to the red book, and its page to the NHS App': duties.withoutRedBook,
  'the services of every area are there in Open Referral UK, sound beyond what its schema asks': openData.slips,
  'open data has no place and no times of a sensitive service, and no number that nobody has verified': openData.secrets,
  'open data of an example area says so, and so does each service in it': openData.examples,
  'the services for the Local Offer are all that the pages list for SEND, and those made for families with SEND or open until 25': openData.wrongForSend,
  'every phone link can be rung and shows the number it rings': badPhoneLinks,
  'titles are unique within a language': sameTitles,
  'every page has a title': badTitles,
  'nothing is hidden by hidden="false"': hiddenBySlip,
  'every page says what kind it is and leaves zooming to the reader': barePages,
  'every page has one first heading, and headings skip no level': badHeadings,
  'every canonical address is the whole address of the page': badCanonicals,
  'pages in several languages name each other': badAlternates,
  'lang and dir are those of the address': badLanguages,
  'words in another language say which way they run': badDirections,
  'English on a page in other letters is marked as English': unmarkedEnglish,
  "words in the reader's own letters are not marked as English": wronglyMarked,
  'example areas say so, are kept from search engines and out of the sitemap; all else is in it': badExamples,
  'no number that nobody has verified is on any page': heldBackNumbers,
  'no private note is on any page': leakedNotes,
  'no page has a script, a style or a handler of its own': inlineCode,
  'no page fetches anything from another site': thirdParties,
  'no style sheet fetches anything from another site': styleThirdParties,
  'links are web, mail or phone addresses, or our own': oddLinks,
  'JSON-LD can be read': described.unreadable,
  'services, places and homes are described, with the way to them': described.missing,
  "descriptions are complete and name the page's own address": described.incomplete,
  'sensitive pages have no share preview and no JSON-LD': safety.previews,
  'sensitive pages have no address, postcode or position': safety.addresses,
  'sensitive pages have no times but those of phone lines': safety.times,
  'sensitive pages have an exit button and the note on safer browsing': safety.noWayOff,
  'sensitive pages put a phone number first': safety.lateNumbers,
  'the notice of old facts rings nobody on sensitive pages': safety.numbersInOldNotices,
  'no service carries a general number as its own': safety.borrowedNumbers,
  'pages for victims never lead to help for people who harm': safety.leadsToHarmers,
  'only sensitive pages have an exit button': safety.needlessExits,
};

/** The faults as a failing test shows them: enough to act on, not every page of the country. */
export const told = (faults: readonly string[], most = 30) => (faults.length > most ? [...faults.slice(0, most), `and ${faults.length - most} more`] : faults);
