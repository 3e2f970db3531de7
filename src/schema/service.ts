/** Anything families can use, join or be visited by. Its sessions are inside it. */
import { z } from 'zod';
import { email, isoDate, line, paragraph, slug, url } from './parts.ts';
import { access, ages, contact, languageOffered, orGap, record } from './record.ts';
import { session } from './session.ts';
import { topicSlug } from './topics.ts';
import { accessKey, accessRoute, audience, core, dadsWelcome, method, mode, providerType, relationshipStatus, stage, tier } from './vocabulary.ts';

/** The words of a service: what a translation may hold. */
export const serviceWords = z.strictObject({
  name: line(120).describe('Its public name. No two in an area may be the same.'),
  summary: paragraph(280).describe('One or two sentences: what it is and how it helps.'),
  whoFor: paragraph(400).optional().describe('Who it is for, in words a family would use.'),
  howToGet: z.array(line(300)).optional().describe('How to get it, one step a line, in order.'),
  whatToExpect: paragraph().optional().describe('What it is like.'),
  whatHappensNext: paragraph(600).optional().describe('What happens after you get in touch, and how long it takes.'),
  waitingTime: line(160).optional().describe('The usual wait, if known.'),
  eligibility: paragraph(500).optional().describe('Any rule about who can use it.'),
  decision: paragraph(500).optional().describe('How it is decided, and by whom (by role).'),
  nonDigitalAlternative: paragraph(400).optional().describe('How to get the same help without the internet. Needed when it is online only.'),
  whenItRuns: paragraph(300).optional().describe('When it runs, if there is no timetable; or why there is none.'),
});

export const service = z.strictObject({
  ...record,
  ...serviceWords.shape,
  formerNames: z.array(line(120)).optional().describe('Names people may still know it by.'),
  topics: z.array(topicSlug).min(1).describe('What it is filed under, the main topic first.'),
  tags: z.array(slug).optional().describe('Smaller words for finding and checking, as in portage or antenatal-class.'),
  sfl: z.boolean().default(false).describe('true when it is part of the Start for Life offer, conception to two.'),
  core: z.array(core).optional().describe('Which of the six core groups of the offer it is in.'),
  stages: z.array(stage).optional().describe('Ages and stages it is listed under.'),
  tier: tier.describe('universal (everyone), universal-plus, targeted or specialist. Families see plain words instead.'),
  ages: ages.describe('Ages, in months.'),
  audiences: z.array(audience).optional().describe('Who it is made for, when not everyone.'),
  dadsPartnersWelcome: dadsWelcome.default('yes').describe('Whether dads and partners can come.'),
  mumsOnlyReason: line().optional().describe('Why it is for mums only. Needed when dadsPartnersWelcome is mums-only.'),
  allCarers: z.boolean().default(true).describe('true when adoptive, foster and kinship carers and grandparents can use it.'),
  relationshipStatus: z.array(relationshipStatus).optional().describe('For help with relationships: together, separating, separated.'),
  mode: z.array(mode).min(1).describe('hub (face to face at a hub), elsewhere (through the network), virtual (phone or online).'),
  methods: z.array(method).min(1).describe('How it is done.'),
  interactive: z.boolean().optional().describe('For online help: true when you talk with someone or take part.'),
  places: z.array(slug).default([]).describe('Where it happens: file names of places.'),
  venue: line(200).optional().describe('Where it happens when that is not one of our places. Never for a sensitive service.'),
  areaServed: line().optional().describe('The part of the area it serves, when not all of it.'),
  homeVisits: z.boolean().optional().describe('true when someone can come to your home.'),
  accessRoutes: z.array(accessRoute).min(1).describe('How people get it.'),
  bookingUrl: url.optional().describe('Where to book.'),
  selfReferUrl: url.optional().describe('Where to ask for it yourself.'),
  registerInterestUrl: url.optional().describe('Where to say you are interested.'),
  whoCanRefer: orGap(z.array(line(120)))
    .optional()
    .describe('Who may refer, by role, or an honest gap. Needed with professional-referral.'),
  cost: z
    .union([
      z.literal('free'),
      z.strictObject({
        pence: z.int().min(0).max(100000).optional().describe('The price in pence.'),
        text: line(160).describe('The price in words, as in "£2.50 a family".'),
      }),
      z.literal('ask'),
    ])
    .describe('free, a price, or ask when it is not known.'),
  provider: z
    .strictObject({
      name: line().describe('Who runs it.'),
      type: providerType.describe('What sort of organisation they are.'),
      url: url.optional().describe('Their web page.'),
    })
    .describe('Who runs it.'),
  coProducedWith: line().optional().describe('Whom it was designed with.'),
  assurance: z
    .strictObject({
      checkedBy: line(80).describe('The role of whoever checked it.'),
      date: isoDate.describe('When.'),
      basis: line().describe('On what ground.'),
    })
    .optional()
    .describe('Who checked that it is safe and good.'),
  partOfNetwork: z.boolean().default(true).describe('false when it is not part of the family hub network.'),
  accessThroughHub: z
    .union([
      z.enum(['yes', 'also']),
      z.strictObject({ answer: z.literal('no').describe('no'), reason: line(300).describe('Why the hub cannot help you get it.') }),
    ])
    .optional()
    .describe('yes (through the hub), also (the hub can help you get it), or no with a reason. Leave out when nobody has said.'),
  startsOn: isoDate.optional().describe('The day it starts.'),
  endsOn: isoDate.optional().describe('The last day it runs.'),
  milestones: z
    .array(
      z.strictObject({
        name: line(120).describe('What it is called.'),
        when: line(120).describe('When it is offered.'),
        where: line(160).describe('Where it happens.'),
        what: paragraph(300).describe('What happens.'),
      }),
    )
    .optional()
    .describe('Reviews or steps that come at set ages.'),
  languages: z.array(languageOffered).optional().describe('Languages it is run in, besides English.'),
  interpreter: z.boolean().optional().describe('true when an interpreter can be arranged.'),
  commsSupport: z
    .array(accessKey.or(z.enum(['text', 'relay-uk', 'large-print', 'braille', 'audio'])))
    .optional()
    .describe('Other help with communication.'),
  access: access.optional().describe("Access answers that differ from the place's."),
  evidenceBase: z
    .strictObject({ programme: line().describe("The programme's name."), url: url.optional().describe('Its page in a guidebook.') })
    .optional()
    .describe('The programme it is based on.'),
  lines: z.array(slug).default([]).describe('Phone lines of the area for it, by file name. The first is the one on the button.'),
  contact: contact.optional().describe("Its own contact, when it is not one of the area's phone lines."),
  email: email.optional().describe("A team's e-mail address."),
  url: url.optional().describe('Its web page.'),
  related: z.array(slug).optional().describe('Other services that go with it, by file name.'),
  sensitive: z.boolean().default(false).describe('true hides the address, the pin and the times.'),
  sessions: orGap(z.array(session).min(1)).optional().describe('Its timetable, or an honest gap.'),
});

export type ServiceFile = z.infer<typeof service>;
export type ServiceWords = z.infer<typeof serviceWords>;
