/** Where a service is, in Open Referral UK 3.0: a link between the service and each place, with its address and its answers about access. */
import { addressLine } from '../model/address.ts';
import type { Area, Place, Service } from '../model/entities.ts';
import type { AreaFrame } from '../model/frame.ts';
import { known } from '../model/gap.ts';
import type { Say } from '../model/language.ts';
import { sentences } from '../model/sentences.ts';
import { ACCESS_KEYS } from '../schema/vocabulary.ts';
import { uuidOf } from './uuid.ts';

/** The id of a service at a place: times name it too. */
export const serviceAtLocationId = (area: Area, service: Service, place: Place) => uuidOf('service-at-location', area.id, service.id, place.id);

/** The places that a service or one of its sessions is at. */
export const serviceAtLocations = (service: Service, { area, say }: AreaFrame, service_id: string) =>
  [...area.hubs, ...area.otherPlaces]
    .filter(({ services }) => services.includes(service))
    .map((place) => {
      const at = location(place, area, say);
      return { id: serviceAtLocationId(area, service, place), service_id, location_id: at.id, location: at };
    });

function location({ id: slug, file, words }: Place, area: Area, say: Say) {
  const id = uuidOf('location', area.id, slug);
  const { address, coordinates } = file;
  const written = address && !address.postcode ? addressLine(address, address.town) : undefined;
  return {
    id,
    location_type: file.type === 'virtual' ? 'virtual' : 'physical',
    name: words.english.name,
    description: sentences(words.english.summary, written),
    latitude: coordinates?.lat,
    longitude: coordinates?.lng,
    ...(address?.uprn && { external_identifier: address.uprn, external_identifier_type: 'UPRN' }),
    addresses: addresses(file, words.english.name, area).map((own) => ({ id: uuidOf('address', area.id, slug), location_id: id, ...own })),
    accessibility: access(file, say).map(({ key, ...answer }) => ({ id: uuidOf('accessibility', area.id, slug, key), location_id: id, ...answer })),
  };
}

/** An address must have a postcode: one without stands in the words of the place. The county is the area, which is an upper-tier council's. */
function addresses({ address }: Place['file'], name: string, { file }: Area) {
  if (!address?.postcode) return [];
  return [
    {
      address_1: address.lines.join(', ') || name,
      city: address.town,
      state_province: file.name,
      postal_code: address.postcode,
      country: 'GB',
      address_type: 'physical',
    },
  ];
}

/** The questions about access that have an answer; a question nobody answered is not "no". */
function access(file: Place['file'], say: Say) {
  const answers = known(file.access) ?? {};
  return ACCESS_KEYS.flatMap((key) => {
    const { answer, note } = answers[key] ?? {};
    return answer ? [{ key, description: `${say(`access.${key}`)}: ${say(`answer.${answer}`)}`, details: note }] : [];
  });
}
