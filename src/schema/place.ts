/** A hub or any other place families can go. */
import { z } from 'zod';
import { coordinates, email, isoDate, line, monthOrDay, months, paragraph, phone, postcode, slug, url } from './parts.ts';
import { access, hours, hoursException, languageOffered, orGap, record } from './record.ts';
import { adviceTopic, audience, facility, lead, placeType, premises, stage } from './vocabulary.ts';
import { session } from './session.ts';

/** The words of a place: what a translation may hold. */
export const placeWords = z.strictObject({
  name: line(120).describe('Its public name.'),
  summary: paragraph(240).describe('One sentence: what it is and who it is for.'),
  whoCanCome: paragraph(400).optional().describe('Who can come. Say so plainly when it is everyone.'),
  whatToExpect: paragraph().optional().describe('What a first visit is like.'),
  onArrival: paragraph(600).optional().describe('What to do at the door.'),
  gettingThere: paragraph(800).optional().describe('Bus, parking, walk, and what it costs.'),
  transportHelp: paragraph(400).optional().describe('Help with getting there, if there is any.'),
});

export const place = z.strictObject({
  ...record,
  ...placeWords.shape,
  formerNames: z.array(line(120)).optional().describe('Names people may still know it by.'),
  locality: slug.optional().describe('The locality it is in, as listed in area.yml.'),
  type: placeType.describe('What sort of place it is. Only a hub is a hub.'),
  openedOn: monthOrDay.optional().describe('The day it opened, or the month when no more is known.'),
  closedOn: isoDate.optional().describe('The day it closed for good.'),
  plannedFor: isoDate.optional().describe('The day it is planned to open.'),
  previousUse: line().optional().describe('What the building was before.'),
  parentHub: slug.optional().describe('The hub it belongs to, by file name. Needed for a place that is not a hub, when known.'),
  premises: premises.optional().describe('What sort of building it is in.'),
  coLocatedWith: z.array(line()).optional().describe('Others in the same building.'),
  sensitive: z.boolean().default(false).describe('true hides the address, the pin and the times. For refuges and the like.'),
  address: z
    .strictObject({
      lines: z.array(line()).describe('The lines before the town. An empty list when not known.'),
      town: line(80).describe('The town or village.'),
      postcode: postcode.optional().describe('The postcode, in capitals with one space.'),
      uprn: z
        .string()
        .regex(/^\d{1,12}$/, 'write the number in quotes, 12 digits at most')
        .optional()
        .describe('Unique Property Reference Number.'),
    })
    .optional()
    .describe('Where it is.'),
  coordinates: coordinates.optional().describe('Where it is on the earth. Must be inside the area.'),
  phone: phone.optional().describe('Its own phone number.'),
  email: email.optional().describe("A team's e-mail address."),
  url: url.optional().describe('Its own web page.'),
  hours: orGap(hours).optional().describe('When the building is open, or an honest gap.'),
  hoursExceptions: z.array(hoursException).optional().describe('Days with other hours.'),
  staffed: z.boolean().optional().describe('true when someone is there to talk to.'),
  staffedHours: orGap(hours).optional().describe('When someone is there to talk to, or an honest gap.'),
  dropIn: z.boolean().optional().describe('true when anyone can walk in without an appointment.'),
  openToAllFamilies: z.boolean().optional().describe('true when any family in the area may use it, wherever they live.'),
  adviceAges: z
    .strictObject({
      from: months.optional().describe('Youngest age staff advise on, in months.'),
      to: months.optional().describe('Oldest age, in months.'),
      pregnancy: z.boolean().default(false).describe('true when staff advise in pregnancy.'),
      sendTo25: z.boolean().default(false).describe('true when staff advise up to 25 with SEND.'),
    })
    .optional()
    .describe('The ages staff can talk with you about.'),
  adviceTopics: z.array(adviceTopic).optional().describe('What staff can talk with you about.'),
  helpWith: z
    .array(z.enum(['childcare-application', 'forms', 'benefits-forms', 'ehc-forms', 'getting-online']))
    .optional()
    .describe('What staff can do with you.'),
  contactRole: line(80).optional().describe('The role to ask for, as in "family support worker". Never a name.'),
  leads: z.array(lead).optional().describe('Subjects that someone here leads on.'),
  facilities: orGap(z.array(facility).min(1)).optional().describe('What is there, or an honest gap.'),
  ageSpaces: z.array(stage).optional().describe('Ages that have a space of their own.'),
  loans: z
    .array(z.enum(['breast-pump', 'toys', 'books', 'sling', 'safety-gate', 'cot', 'other']))
    .optional()
    .describe('What families can borrow.'),
  giveaways: z
    .array(z.enum(['toothpaste', 'vitamins', 'books', 'nappies', 'clothes', 'period-products', 'other']))
    .optional()
    .describe('What families can have for nothing.'),
  access: orGap(access).optional().describe('The access questions, each answered yes, no or partly; or an honest gap for all of them.'),
  adjustmentsContact: paragraph(300).optional().describe('Whom to tell, and how, about what you need before you come.'),
  quietTimes: line().optional().describe('When it is quietest.'),
  languagesSpoken: z.array(languageOffered).optional().describe('Languages staff speak.'),
  interpreter: z.boolean().optional().describe('true when an interpreter can be arranged.'),
  bsl: z.boolean().optional().describe('true when British Sign Language can be arranged.'),
  bsilBranding: z.enum(['yes', 'no', 'not-yet']).optional().describe('Whether it shows the national Best Start in Life brand.'),
  youreWelcome: z
    .strictObject({ status: line(80).describe('Where it has got to.'), date: isoDate.describe('When.') })
    .optional()
    .describe('The NHS young people friendly award.'),
  audiences: z.array(audience).optional().describe('Who it is made for, when not everyone.'),
  photo: z
    .strictObject({ file: line().describe("The file's name in public/photos."), alt: line(300).describe('What it shows, for someone who cannot see it.') })
    .optional()
    .describe('A picture of the door or the room.'),
  stops: z.array(session).optional().describe('Where and when a mobile or outreach place stops.'),
});

export type PlaceFile = z.infer<typeof place>;
export type PlaceWords = z.infer<typeof placeWords>;
