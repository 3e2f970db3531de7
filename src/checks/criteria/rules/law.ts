/** Guidance beside the programme, and the law: publishing, early help, the information service, the Local Offer, accessibility. */
import { monthsAfter } from '../../../model/freshness.ts';
import { sections } from '../ask-guides.ts';
import { at, edit } from '../known.ts';
import { each, field, some } from '../parts.ts';
import type { Published } from '../published.ts';
import { add, fisReached, list } from '../shorthand.ts';
import { keyContact } from '../shorthand-key-contact.ts';
import { coreGroups, inOffer, offerPublished } from '../shorthand-offer.ts';
import type { Part, Rule } from '../verdict.ts';

/** The accessibility statement is a page of the software that names the same limits for every area: what an area writes of it stands in this block. */
const statement = (here: Published, what: string, write: string) => field(here.area, `accessibility.${what}`, write);

/** A way to be reached: a line, a number, an address or a page. */
function reachable(
  { area }: Published,
  name: 'fis' | 'sendiass' | 'parentCarerForum' | 'complaints',
  write: string,
  gaps = [] as ReturnType<Published['gap']>,
): Part {
  const { line, phone, email, url } = area.file[name] ?? {};
  return some(line || phone || email || url ? [at(area, name)] : [], edit(area, name, write), gaps);
}

export const rules: Readonly<Record<string, Rule>> = {
  'GUID-1': offerPublished,

  /** How much of what is here is run by charities and community groups is told first, then a few of them. */
  'EHSG-2': (here) => {
    const community = here.svc(undefined, ({ provider }) => provider.type === 'vcfs');
    const stale = here.services.filter(({ isFresh }) => !isFresh);
    return [
      some(
        community.length > 0
          ? [
              {
                says: `${community.length} of ${here.services.length} services are run by charities or community groups`,
                path: `areas/${here.id}/services/`,
                page: ['services'],
              },
              ...list(community).slice(0, 5),
            ]
          : [],
        add(here, 'services', 'Write the charities and community groups that help families, with provider type: vcfs.'),
      ),
      { found: [], gaps: [], lacks: stale.map((one) => edit(one, 'reviewed', 'Check every fact again, then write the day.')) },
    ];
  },
  /** Groups that the council or the NHS does not run itself are those a family may wonder about. */
  'EHSG-4': (here) => {
    const groups = here.svc(undefined, ({ provider }) => provider.type === 'vcfs' || provider.type === 'private');
    return each(here, groups, 'assurance', 'When someone has checked that it is safe and good, write their role, the day and on what ground.');
  },
  'EHSG-6': (here) => [
    ...sections('getting-help-for-your-family', 'referral-pathway')(here),
    ...sections('for-professionals', 'referral-pathway')(here),
    some(list(here.lines.filter(({ id }) => id === here.area.file.mashLine)), edit(here.area, 'mashLine', 'Name the line to ring when worried about a child.')),
  ],
  'WF-1': keyContact,

  'LAW-FIS-1': (here) => [...fisReached(here), field(here.area, 'fis.childcareSearchUrl', 'Write where families search for childcare.')],
  'LAW-FIS-2': (here) =>
    some(
      here.area.file.fis?.listsHubNetwork && here.area.file.fis.evidenceUrl ? [at(here.area, 'fis.evidenceUrl')] : [],
      edit(here.area, 'fis.listsHubNetwork', 'When its pages lead to the hubs, write true, and evidenceUrl and evidenceDate.'),
      here.gap('other', 'fis-lists-hubs'),
    ),
  'LAW-FIS-3': (here) =>
    field(
      here.area,
      'fis.sendChildcareNote',
      'Write how the parents of a disabled child find childcare that suits them.',
      here.gap('other', 'childcare-for-send'),
    ),

  'LAW-SEND-2': (here) => [
    field(here.area, 'localOffer.url', 'Write the address of the SEND Local Offer.'),
    field(here.area, 'localOffer.offlineRoute', 'Write how to get it without the internet.', here.gap('other', 'local-offer-by-phone')),
  ],
  'LAW-SEND-3': (here) => {
    const services = here.svc('send');
    if (services.length === 0) return some([], add(here, 'services', 'Write the services for children with special needs.'), here.gap('topic', 'send'));
    return [
      each(here, services, 'eligibility', 'Write who it is for.', { is: ({ eligibility, whoFor }) => (eligibility ?? whoFor) !== undefined }),
      each(here, services, 'howToGet', 'Write how to get it, one step a line.'),
      each(here, services, 'decision', 'Write how it is decided, and by whom (by role).', {
        is: ({ decision, tier, accessRoutes }) => decision !== undefined || isForAll(tier, accessRoutes),
      }),
    ];
  },
  'LAW-SEND-4': (here) => [
    reachable(here, 'sendiass', 'Write how to reach SENDIASS, the free advice about special needs.', here.gap('other', 'sendiass-contact')),
    reachable(here, 'parentCarerForum', 'Write how to reach the parent carer forum.', here.gap('other', 'parent-carer-forum')),
  ],
  'LAW-SEND-5': (here) => [reachable(here, 'complaints', 'Write how to complain.', here.gap('other', 'complaints')), ...sections('send', 'complaints')(here)],
  'LAW-SEND-6': (here) => field(here.area, 'localOffer.feedbackUrl', 'Write where families say what they think of the Local Offer.'),

  'LAW-A11Y-2': (here) => [
    statement(here, 'prepared', 'Write the day the statement was written.'),
    some(
      isWithinYear(here.area.file.accessibility.tested, here.today) ? [at(here.area, 'accessibility.tested')] : [],
      edit(here.area, 'accessibility.tested', 'Let people test the site, then write the day.'),
    ),
  ],
  /** The page lists what does not work and what to do instead. Who tested it is what an area adds. */
  'LAW-A11Y-3': (here) => statement(here, 'testedBy', 'Write who tested the site.'),
  'LAW-A11Y-4': (here) => {
    const { line, phone, email, url } = here.area.file.accessibility.contact;
    return some(
      line || phone || email || url ? [at(here.area, 'accessibility.contact')] : [],
      edit(here.area, 'accessibility.contact', 'Write whom to tell about a problem, or ask for a page in another format.'),
    );
  },
  /** The page's link to the Equality Advisory and Support Service is the software's, and comes with the statement. */
  'LAW-A11Y-5': (here) => statement(here, 'prepared', 'Write what the accessibility statement needs: its page then links to where to complain.'),
  'LAW-AIS-2': (here) => [
    field(here.area, 'altFormats', 'Write the other formats there are, and how to ask for each.', here.gap('other', 'other-formats')),
    some(
      list([
        ...here.svc(undefined, ({ commsSupport = [], interpreter }) => commsSupport.length > 0 || interpreter === true),
        ...here.lines.filter(({ file }) => file.relayUk || file.interpreter || file.text || file.bslVideoRelay),
      ]).slice(0, 5),
      add(here, 'services', 'Where someone can have an interpreter, sign language, large print or the like, write commsSupport or interpreter.'),
      here.gap('other', 'interpreters'),
    ),
  ],

  'LAW-BILL-1': (here) => [field(here.area, 'brand.offerTerm', 'Write Start for Life or Healthy Babies.'), ...coreGroups(here)],
  'LAW-BILL-2': (here) => [
    some(here.offer?.isFresh ? [at(here.offer, 'reviewed')] : [], inOffer(here, 'Check every fact of the offer, then write the day.', 'reviewed')),
    field(here.area, 'channels', 'Write how families are told about the offer.'),
  ],
};

/** True when the day, if there is one, is not more than a year before today. */
const isWithinYear = (day: string | undefined, today: string) => day !== undefined && monthsAfter(day, 12) >= today;

/** What anyone can walk in to or book is not decided by anyone; with expert help someone decides, even where families ask themselves. */
function isForAll(tier: string, routes: readonly string[]): boolean {
  if (tier === 'specialist') return false;
  return tier === 'universal' || routes.every((route) => ['drop-in', 'book', 'self-refer', 'register-interest'].includes(route));
}
