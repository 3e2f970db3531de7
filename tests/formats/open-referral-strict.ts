/** What a page of Open Referral UK must keep besides its schema, which lets pass a service of nobody, an age of -1, "9am" and empty texts. */
import { z } from 'zod';
import { phone } from '../../src/schema/parts.ts';

const id = z.uuid({ version: 'v5' });
const text = z
  .string()
  .refine((words) => words.trim() !== '', 'is empty')
  .refine((words) => !/<[a-z/!]/i.test(words), 'holds markup');
const day = z.iso.date();
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const url = z.url({ protocol: /^https?$/, hostname: /\./ });
const years = z.number().min(0).max(26);
const maybe = <T extends z.ZodType>(value: T) => value.optional();

const location = z.strictObject({
  id,
  location_type: z.enum(['physical', 'virtual']),
  name: text,
  description: text,
  latitude: maybe(z.number().min(49).max(61)),
  longitude: maybe(z.number().min(-13).max(3)),
  external_identifier: maybe(z.string().regex(/^\d{1,12}$/)),
  external_identifier_type: maybe(z.literal('UPRN')),
  addresses: z.array(
    z.strictObject({
      id,
      location_id: id,
      address_1: text,
      city: text,
      state_province: text,
      postal_code: z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/),
      country: z.literal('GB'),
      address_type: z.literal('physical'),
    }),
  ),
  accessibility: z.array(z.strictObject({ id, location_id: id, description: text, details: maybe(text) })),
});

const schedule = z
  .strictObject({
    id,
    service_id: id,
    service_at_location_id: maybe(id),
    dtstart: day,
    valid_from: day,
    valid_to: maybe(day),
    freq: maybe(z.enum(['WEEKLY', 'MONTHLY'])),
    interval: maybe(z.int().min(2).max(8)),
    byday: maybe(z.string().regex(/^(-?\d)?(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/)),
    opens_at: time,
    closes_at: maybe(time),
    description: text,
    attending_type: text,
    schedule_link: maybe(url),
    notes: maybe(text),
  })
  .refine(({ freq, byday, valid_from, valid_to }) => (freq ? byday !== undefined : valid_from === valid_to), 'says neither which weekday nor which day')
  .refine(({ opens_at, closes_at = '24:00' }) => opens_at < closes_at, 'ends before it begins');

const service = z
  .strictObject({
    id,
    organization_id: id,
    name: text,
    alternate_name: maybe(text),
    description: text,
    url: maybe(url),
    email: maybe(z.email()),
    status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
    minimum_age: maybe(years),
    maximum_age: maybe(years),
    eligibility_description: maybe(text),
    application_process: maybe(text),
    interpretation_services: maybe(text),
    assured_date: day,
    last_modified: z.iso.datetime(),
    alert: maybe(text),
    organization: z.strictObject({ id, name: text, description: text, website: maybe(url) }),
    contacts: z.array(z.strictObject({ id, service_id: id, name: text, email: maybe(z.email()) })),
    phones: z.array(z.strictObject({ id, contact_id: maybe(id), service_id: id, number: phone, description: maybe(text) })),
    schedules: z.array(schedule),
    service_at_locations: z.array(z.strictObject({ id, service_id: id, location_id: id, location })),
    service_areas: z.array(z.strictObject({ id, service_id: id, name: text, uri: maybe(url) })).min(1),
    languages: z.array(z.strictObject({ id, service_id: id, name: text, code: z.string().regex(/^[a-z]{2,3}/) })).min(1),
    cost_options: z.array(
      z.strictObject({ id, service_id: id, amount: maybe(z.number().min(0)), currency: maybe(z.literal('GBP')), amount_description: maybe(text) }),
    ),
    attributes: z
      .array(
        z.strictObject({
          id,
          link_id: id,
          link_type: z.literal('service'),
          taxonomy_term_id: id,
          taxonomy_term: z.strictObject({ id, name: text, description: text, taxonomy: text }),
        }),
      )
      .min(1),
  })
  .refine(({ minimum_age = 0, maximum_age = 26 }) => minimum_age <= maximum_age, 'is for nobody: its ages are the wrong way round')
  .refine(({ organization_id, organization }) => organization_id === organization.id, 'is not of the organisation it holds');

export const strictPage = z
  .strictObject({
    version: z.literal('HSDS-UK-3.0'),
    profile: url,
    openapi_url: url,
    title: text,
    alert: maybe(text),
    total_items: z.int(),
    total_pages: z.literal(1),
    page_number: z.literal(1),
    size: z.int(),
    first_page: z.literal(true),
    last_page: z.literal(true),
    empty: z.boolean(),
    contents: z.array(service),
  })
  .refine(({ total_items, size, empty, contents }) => total_items === contents.length && size === total_items && empty === (size === 0), 'is miscounted');

export type StrictPage = z.infer<typeof strictPage>;

/** What is wrong with a page, each with where. */
export function slipsIn(page: unknown): readonly string[] {
  const { success, data, error } = strictPage.safeParse(page);
  return success ? [...data.contents.flatMap(strayIds), ...sharedIds(data)] : error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** Parts of a service that name another service, or a place it is not at. */
function strayIds({ id: own, name, service_at_locations: at, ...service }: StrictPage['contents'][number]): readonly string[] {
  const places = new Set(at.map(({ id: place }) => place));
  const parts = [...service.contacts, ...service.phones, ...service.schedules, ...service.service_areas, ...service.languages, ...service.cost_options, ...at];
  return [
    ...parts.filter(({ service_id }) => service_id !== own).map((part) => `${name}: ${part.id} is of another service`),
    ...service.schedules
      .filter(({ service_at_location_id: place }) => place && !places.has(place))
      .map((part) => `${name}: ${part.id} is at a place it does not name`),
  ];
}

/** Ids that stand for two things. The same organisation, place or topic may stand in many services, and is the same in each. */
function sharedIds(page: StrictPage): readonly string[] {
  const seen = new Map<string, string>();
  const shared: string[] = [];
  const look = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const own = JSON.stringify(value);
    if ('id' in value) {
      if (seen.has(String(value.id)) && seen.get(String(value.id)) !== own) shared.push(`${String(value.id)} is two things`);
      seen.set(String(value.id), own);
    }
    Object.values(value).forEach(look);
  };
  look(page.contents);
  const services = page.contents.map((service) => service.id);
  return [...shared, ...(new Set(services).size === services.length ? [] : ['a service is there twice'])];
}
