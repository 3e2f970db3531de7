/** The programme guide on publishing the offer, on who answers for it, and on names and logos. */
import { at, edit } from '../known.ts';
import { each, field, some } from '../parts.ts';
import { add, channel } from '../shorthand.ts';
import { offerPublished, onPaperBeforeBirth } from '../shorthand-offer.ts';
import { printPlaces } from '../shorthand-paper.ts';
import type { Rule } from '../verdict.ts';

/** The places parents go that PG-OFFER-MIN-3 names. */
const PLACES = ['library', 'community-leisure', 'faith', 'gp', 'hub', 'maternity'];
/** What each type of hub is called on its page and card, in the national words. */
const CALLED: Readonly<Record<string, string>> = {
  'best-start-family-hub': 'Best Start Family Hub',
  'working-towards-bsfh': 'Best Start Family Hub',
  'family-hub': 'Family Hub',
};
const OFFER_TERMS = ['Start for Life', 'Healthy Babies'];

export const rules: Readonly<Record<string, Rule>> = {
  'PG-OFFER-MIN-1': offerPublished,
  'PG-OFFER-MIN-2': onPaperBeforeBirth,
  'PG-OFFER-MIN-3': (here) => [
    ...(['poster', 'leaflet'] as const).map((kind) =>
      some(
        here.resources.filter(({ file }) => file.kind === kind).map((resource) => at(resource)),
        add(here, 'resources', `Write a ${kind}, with kind: ${kind}.`),
        here.gap('other', 'posters-and-leaflets'),
      ),
    ),
    printPlaces(here, PLACES, 4),
  ],
  'PG-OFFER-GF-2': (here) => {
    const topics = new Set(here.resources.flatMap(({ file }) => file.topic ?? []));
    return some(
      topics.size >= 3 ? here.resources.filter(({ file }) => file.topic).map((resource) => at(resource, 'topic')) : [],
      add(here, 'resources', 'If there is something on paper about three subjects or more, write each with its topic.'),
    );
  },
  'PG-OFFER-GF-3': (here) => [
    channel(here, ['social'], 'If families hear of the offer on social media, add the channel.', 'reaching-more-families'),
    channel(here, ['outreach'], 'If people go out to tell families of the offer, add the channel.', 'reaching-more-families'),
  ],
  'PG-OFFER-GF-4': ({ area }) =>
    some(
      area.file.neighbours.flatMap(({ name, area: folder, url }) => (folder || url ? [{ ...at(area, 'neighbours'), says: name }] : [])),
      edit(area, 'neighbours', 'Write the areas next door, each with its folder here or its web page.'),
    ),

  'PG-ADD-1': ({ area, gap }) => field(area, 'sflLead.role', 'Write the role of the one person who answers for the offer.', gap('other', 'sfl-lead')),

  /** The label stands beside the name on every page of a hub, so a name or a label will do. */
  'PG-BRAND-1': (here) => {
    const { hubTerm } = here.area.file.brand;
    return each(here, here.hubs, 'name', `Write ${hubTerm} in the name, or give the hub the type that says so.`, {
      is: ({ name, type }) =>
        name.toLowerCase().includes(hubTerm.toLowerCase()) || name.toLowerCase().includes('family hub') || CALLED[type]?.includes(hubTerm) === true,
    });
  },
  /** The other national name is found by search, and shown on the offer, because it is among the names it is also called. */
  'PG-BRAND-2': ({ area }) => {
    const { offerName, brand } = area.file;
    const [other = ''] = OFFER_TERMS.filter((term) => term !== brand.offerTerm);
    return [
      some(
        offerName.includes(brand.offerTerm) ? [{ ...at(area, 'offerName'), says: offerName }] : [],
        edit(area, 'offerName', `Write ${brand.offerTerm} in the name of the offer.`),
      ),
      some(
        brand.alsoCalled.some((name) => name.includes(other)) ? [at(area, 'brand.alsoCalled')] : [],
        edit(area, 'brand.alsoCalled', `Add ${other}, so that families find the offer by that name too.`),
      ),
    ];
  },
  'PG-BRAND-3': ({ area }) => field(area, 'brand.fundingStatement', 'Write who pays for the hubs.'),
  'PG-BRAND-4': ({ area }) => field(area, 'brand.logos', 'When you may use a logo, write its file, what it shows, and who said so.'),
};
