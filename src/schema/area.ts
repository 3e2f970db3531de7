/** One local authority area: its names, its localities, its contacts and what it says honestly that it has not got. */
import { z } from 'zod';
import { colourOn, coordinates, isoDate, line, paragraph, slug, url } from './parts.ts';
import { contact, gap, languageOffered, orGap, source } from './record.ts';
import { topicSlug } from './topics.ts';
import { altFormat, audience, channelKind, CRITERION_LEVELS, printPlaceKind, tier } from './vocabulary.ts';

/** The words of an area: what a translation may hold. */
export const areaWords = z.strictObject({
  welcome: paragraph(240).describe('The line under the heading of the home page.'),
  howWeWork: paragraph(1500).describe('What the network is and how it works, in plain words.'),
  openToAllFamilies: paragraph(400).describe('Who can use it. Say so plainly when it is every family in the area.'),
  ageStatement: line(80).describe('The ages the network is for, as in "0 to 19, and 25 with SEND".'),
  networkName: line(80).describe('The name families see on every page.'),
  offerName: line(80).describe('What the conception-to-two offer is called here.'),
  exampleNotice: line(200).optional().describe('For an example area: what the notice on every page says.'),
});

export const area = z.strictObject({
  ...areaWords.shape,
  name: line(80).describe('The name of the area.'),
  status: z.enum(['example', 'live']).describe('example says so on every page and keeps the area from search engines.'),
  officialCode: z
    .string()
    .regex(/^[EX]\d{8}$/, 'write the ONS code, as in E06000009')
    .describe('The ONS code. An area that does not exist has one that starts with X.'),
  authorityName: line(120).describe("The council's full name."),
  authorityType: z.enum(['unitary', 'county', 'metropolitan', 'london-borough', 'sui-generis']).describe('What sort of council it is.'),
  region: line(60).describe('The region of England.'),
  councilUrl: url.optional().describe("The council's own site."),
  bounds: z
    .strictObject({ southWest: coordinates.describe('The south-west corner.'), northEast: coordinates.describe('The north-east corner.') })
    .describe('A box round the area. A place outside it is a mistake.'),
  localities: z
    .array(
      z.strictObject({
        id: slug.describe('Its name in small letters, numbers and hyphens, as in north-quay. Places use it as locality.'),
        name: line(60).describe('Its name.'),
        coordinates: coordinates.optional().describe('Its middle.'),
        note: line().optional().describe('A note.'),
      }),
    )
    .min(1)
    .describe('The parts of the area families know.'),
  rurality: z.enum(['urban', 'mixed', 'rural']).describe('What the area is like.'),
  neighbours: z
    .array(
      z.strictObject({
        name: line(80).describe('The neighbouring area.'),
        area: slug.optional().describe('Its folder here, if we have it.'),
        url: url.optional().describe('Its own page.'),
      }),
    )
    .describe('Areas next door, for families near the border.'),
  mapStyle: url
    .optional()
    .describe('A map style from elsewhere for the map that opens on a press. Its host then sees who opens the map. Leave it out to use our own.'),
  brand: z
    .strictObject({
      hubTerm: z.enum(['Family Hub', 'Best Start Family Hub']).describe('What hubs are called here now.'),
      offerTerm: z.enum(['Start for Life', 'Healthy Babies']).describe('What the offer is called here now.'),
      alsoCalled: z.array(line(80)).describe('Other names families may know: old ones and new ones.'),
      since: isoDate.optional().describe('The day these names began.'),
      fundingStatement: line(200).optional().describe('Who pays for it.'),
      accent: colourOn('#fffaf2', 'the page').optional().describe('The colour of buttons and links. It must stand out on the page.'),
      accentDark: colourOn('#14181f', 'the dark page').optional().describe('The same for dark mode.'),
      logos: z
        .array(
          z.strictObject({
            file: line().describe('The file in public/logos.'),
            alt: line().describe('What it is.'),
            permissionNote: line().describe('Who said we may use it.'),
          }),
        )
        .optional()
        .describe('Logos to show.'),
    })
    .describe('The names and colour of the network.'),
  programmeYear: z.int().min(2022).max(2040).describe('The programme year whose rules apply.'),
  healthyBabiesFunded: z.boolean().optional().describe('true when the area is funded for Healthy Babies.'),
  virtualAccessPoint: url.optional().describe('The one address families are given.'),
  mainLine: slug.describe('The phone line in the header of every page, by file name.'),
  mashLine: slug.optional().describe('The line to ring when worried about a child, by file name.'),
  outOfHoursLine: slug.optional().describe('The line to ring at night and at weekends, by file name.'),
  fis: z
    .strictObject({
      ...contact.shape,
      childcareSearchUrl: url.optional().describe('Where to search for childcare.'),
      sendChildcareNote: paragraph(400).optional().describe('Childcare for children with SEND.'),
      listsHubNetwork: z.boolean().optional().describe('true when the service lists the hub network.'),
      evidenceUrl: url.optional().describe('The page that shows it.'),
      evidenceDate: isoDate.optional().describe('When that was seen.'),
    })
    .optional()
    .describe('The Family Information Service.'),
  earlyHelp: contact.optional().describe('Early help: whom to ask.'),
  localOffer: z
    .strictObject({
      url: url.describe('The SEND Local Offer.'),
      offlineRoute: paragraph(300).optional().describe('How to get it without the internet.'),
      feedbackUrl: url.optional().describe('Where to say what you think of it.'),
      linksBack: z.boolean().optional().describe('true when it links to this site.'),
      linksBackDate: isoDate.optional().describe('When that was seen.'),
    })
    .optional()
    .describe('The SEND Local Offer. This site is not the Local Offer.'),
  sendiass: contact.optional().describe('The SEND information and advice service.'),
  parentCarerForum: contact.optional().describe('The parent carer forum.'),
  sflLead: z
    .strictObject({
      role: line(120).describe('The role of the one person who answers for the offer.'),
      contact: contact.optional().describe('How to reach them.'),
    })
    .optional()
    .describe('Who answers for the Start for Life offer.'),
  keyContact: orGap(
    z.strictObject({
      what: paragraph(500).describe('What a key contact is.'),
      whoItMayBe: z.array(line(120)).min(1).describe('Roles, as in "health visitor".'),
      howToGet: paragraph(400).describe('How to get one.'),
      line: slug.optional().describe('The phone line to ask, by file name.'),
    }),
  )
    .optional()
    .describe('The key contact, or an honest gap.'),
  terms: z
    .array(
      z
        .strictObject({
          name: line(60).describe('Its name, as in "Autumn term, first half".'),
          from: isoDate.describe('The first school day.'),
          to: isoDate.describe('The last school day.'),
        })
        .refine((term) => term.from <= term.to, { message: 'write a last day that is not before the first day', path: ['to'] }),
    )
    .optional()
    .describe('School terms, each half on its own, so that half term is the gap between two. "Term time only" means these days.'),
  languages: z
    .array(languageOffered.extend({ pages: z.enum(['all', 'key', 'interface']).default('interface').describe('How much is translated.') }))
    .describe("Languages the area's pages come in, besides English."),
  englishOnlyReason: paragraph(300).optional().describe('Why there is only English, if so.'),
  keyPages: z
    .array(
      z.strictObject({
        page: z
          .string()
          .regex(/^\/([a-z0-9-]+\/)*$/, "write the address of the page from the area's own root, as in /offer/")
          .describe('The page, as in /offer/. / is the home page.'),
        easyRead: slug.optional().describe('The guide that is its Easy Read version, by file name.'),
        bsl: orGap(url).optional().describe('The page in British Sign Language: where the film is, or an honest gap.'),
      }),
    )
    .optional()
    .describe('Pages that also come in Easy Read or British Sign Language.'),
  altFormats: z
    .array(z.strictObject({ format: altFormat.describe('The format.'), howToAsk: line(200).describe('How to ask.') }))
    .optional()
    .describe('Other formats.'),
  assistedAccess: paragraph(500).optional().describe('Help for people who do not use the internet.'),
  channels: z
    .array(
      z.strictObject({
        kind: channelKind.describe('What it is.'),
        name: line().describe('Its name.'),
        url: url.optional().describe('Its address.'),
        audience: audience.optional().describe('Whom it is to reach.'),
        status: z.enum(['used', 'changed', 'discontinued']).default('used').describe('Whether it is still used.'),
        reason: line().optional().describe('Why it changed.'),
        date: isoDate.optional().describe('When it changed.'),
      }),
    )
    .optional()
    .describe('How families hear about the network.'),
  printPlaces: z
    .array(z.strictObject({ kind: printPlaceKind.describe('The kind of place.'), name: line().describe('Its name.'), what: line().describe('What is there.') }))
    .optional()
    .describe('Where posters and leaflets are.'),
  feedback: z
    .strictObject({
      online: url.optional().describe('A page or form.'),
      email: contact.shape.email,
      line: slug.optional().describe('A phone line, by file name.'),
      inPerson: paragraph(300).optional().describe('How to say it in person.'),
      satisfaction: paragraph(300).optional().describe('How satisfaction is asked about, and a way without the internet.'),
      satisfactionUrl: url.optional().describe('The survey.'),
    })
    .optional()
    .describe('How to say what you think.'),
  complaints: contact.optional().describe('How to complain.'),
  suggestService: contact.optional().describe('How a group asks to be listed, or sends a change.'),
  measures: z
    .array(
      z.strictObject({
        type: z.enum(['brand-awareness', 'satisfaction', 'navigation', 'know-0-19', 'default-access', 'welcome', 'experience']).describe('What was measured.'),
        value: line(80).describe('The result.'),
        sample: line(80).describe('How many people.'),
        method: line().describe('How it was asked.'),
        date: isoDate.describe('When.'),
        url: url.optional().describe('The report.'),
      }),
    )
    .optional()
    .describe('Survey results, if there are any.'),
  topicGaps: z.partialRecord(topicSlug, gap).optional().describe('Topics the area has no service for, each as an honest gap.'),
  audienceGaps: z.partialRecord(audience, gap).optional().describe('Groups of families with nothing of their own yet, each as an honest gap.'),
  gaps: z
    .record(slug, gap)
    .optional()
    .describe('Anything else that is missing, each as an honest gap, under a short name. The one called timetable is shown on the page of what is on, too.'),
  tierMap: z.record(line(60), tier).optional().describe("The area's own words for levels of help, and which of ours they are."),
  equalityAssessment: z
    .strictObject({ url: url.describe('Where it is.'), date: isoDate.describe('Its date.') })
    .optional()
    .describe('The equality impact assessment.'),
  accessibility: z
    .strictObject({
      prepared: isoDate.describe('The day the statement was written.'),
      tested: isoDate
        .optional()
        .describe('The day people last tested the site. Leave it out, and testedBy, until they have: the statement says that nobody has yet.'),
      testedBy: line(120).optional().describe('Which people tested it, as in "the web team, with 3 disabled parents".'),
      contact: contact.describe('Whom to tell about a problem, or ask for a page in another format.'),
    })
    .refine((statement) => (statement.tested === undefined) === (statement.testedBy === undefined), {
      message: 'write both the day it was tested (tested) and who tested it (testedBy), or neither',
      path: ['testedBy'],
    })
    .describe('What the accessibility statement needs.'),
  criteria: z
    .array(
      z.strictObject({
        level: z.enum(['minimum', ...CRITERION_LEVELS]).describe('The level. minimum is min L1, min L2 and min together.'),
        enforce: z.boolean().describe('true stops the build when a criterion of the level is not met.'),
      }),
    )
    .optional()
    .describe('Which levels must be met.'),
  source: z.array(source).min(1).describe('Where the facts come from.'),
  reviewed: isoDate.describe('The day someone last checked every fact in this file.'),
  reviewedBy: line(80).describe('The role of whoever checked it.'),
  notes: paragraph(6000).optional().describe('Private notes for editors. Never shown.'),
  wordsChanged: isoDate.optional().describe('The day the English words last changed.'),
});

export type AreaFile = z.infer<typeof area>;
export type AreaWords = z.infer<typeof areaWords>;
