/** schema.org descriptions for search engines, typed against the vocabulary so that a wrong property does not compile. */
import type { BreadcrumbList, GovernmentOrganization, GovernmentService, Place as PlaceLd, Thing, WithContext } from 'schema-dts';
import type { Area, Place, Service } from '../model/entities.ts';
import { ownNumber } from '../model/ringing.ts';

/** A thing described in full, never by its address alone. */
export type Ld = Exclude<Thing, string>;
type Full<T> = Exclude<T, string>;

/** JSON-LD text that is safe inside a script element: no "<" can end it early. */
export const jsonLd = (thing: Ld) =>
  JSON.stringify({ '@context': 'https://schema.org', ...(thing as object) } satisfies Partial<WithContext<Ld>>).replaceAll('<', '\\u003c');

/** The way to a page and the page itself. */
export const breadcrumbs = (crumbs: readonly { name: string; href: string }[], site: URL | undefined): Full<BreadcrumbList> => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, href }, at) => ({ '@type': 'ListItem', position: at + 1, name, item: new URL(href, site).href })),
});

/** The council, as the one that publishes the network. */
export const organization = (area: Area): Full<GovernmentOrganization> => ({
  '@type': 'GovernmentOrganization',
  name: area.file.authorityName,
  areaServed: area.file.name,
  telephone: area.mainLine.file.number,
  ...(area.file.councilUrl && { url: area.file.councilUrl }),
});

/** A place with its address and position, as far as they are known. */
export function place({ file, words }: Place): Full<PlaceLd> {
  return {
    '@type': 'Place',
    name: words.english.name,
    description: words.english.summary,
    ...(file.phone && { telephone: file.phone }),
    ...(file.address && {
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'GB',
        addressLocality: file.address.town,
        ...(file.address.lines.length > 0 && { streetAddress: file.address.lines.join(', ') }),
        ...(file.address.postcode && { postalCode: file.address.postcode }),
      },
    }),
    ...(file.coordinates && { geo: { '@type': 'GeoCoordinates', latitude: file.coordinates.lat, longitude: file.coordinates.lng } }),
  };
}

/** A service and who runs it. Nothing of where and when for a sensitive one: the directory has already taken that off. */
export function service(described: Service, area: Area, here: string): Full<GovernmentService> {
  const { file, words, places } = described;
  const phone = ownNumber(described, area);
  return {
    '@type': 'GovernmentService',
    name: words.english.name,
    description: words.english.summary,
    url: here,
    areaServed: { '@type': 'AdministrativeArea', name: file.areaServed ?? area.file.name },
    provider: { '@type': 'Organization', name: file.provider.name, ...(file.provider.url && { url: file.provider.url }) },
    ...((phone || places.length > 0) && {
      availableChannel: {
        '@type': 'ServiceChannel',
        ...(phone && { servicePhone: { '@type': 'ContactPoint', telephone: phone } }),
        ...(places.length > 0 && { serviceLocation: places.map(place) }),
      },
    }),
  };
}
