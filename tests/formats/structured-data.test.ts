import { describe, expect, test } from 'vitest';
import { breadcrumbs, jsonLd, organization, place, service } from '../../src/formats/structured-data.ts';
import type { Contents } from '../../src/model/contents.ts';
import { directory } from '../../src/model/directory.ts';
import { anArea, aPlace, aService, contents } from '../model/made-up.ts';

const wren = (parts: Partial<Contents>) => directory(contents(parts), '2026-11-21').areas.get('wren') ?? expect.unreachable();
const HERE = 'https://front-door.example/wren/services/play/';
const address = { lines: ['1 High Street', 'Wren Park'], town: 'Wren', postcode: 'FY1 1AA' };

test('the way to a page is numbered, named and has whole addresses', () => {
  const crumbs = [
    { name: 'Home', href: '/wren/' },
    { name: 'Services', href: '/wren/services/' },
  ];
  expect(breadcrumbs(crumbs, new URL('https://front-door.example'))).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://front-door.example/wren/' },
      { '@type': 'ListItem', position: 2, name: 'Services', item: 'https://front-door.example/wren/services/' },
    ],
  });
});

describe('a place', () => {
  const described = (fields: Record<string, unknown>) => place(wren({ places: [aPlace('hub', fields)] }).hubs[0] ?? expect.unreachable());

  test('has its address, its position and its number', () => {
    expect(described({ address, coordinates: { lat: 53.5, lng: -2.5 }, phone: '01253 476480' })).toMatchObject({
      '@type': 'Place',
      telephone: '01253 476480',
      address: { streetAddress: '1 High Street, Wren Park', addressLocality: 'Wren', postalCode: 'FY1 1AA', addressCountry: 'GB' },
      geo: { latitude: 53.5, longitude: -2.5 },
    });
  });

  test('has no empty property for what is not known', () => {
    expect(described({})).toEqual({ '@type': 'Place', name: 'Place hub', description: 'What it is.' });
    expect(JSON.stringify(described({ address: { lines: [], town: 'Wren' } }))).not.toMatch(/streetAddress|postalCode/);
  });

  test('that is sensitive has no address and no position', () => {
    expect(JSON.stringify(described({ sensitive: true, address, coordinates: { lat: 53.5, lng: -2.5 } }))).not.toMatch(/High Street|53\.5/);
  });
});

describe('a service', () => {
  const described = (fields: Record<string, unknown>) => {
    const area = wren({ places: [aPlace('hub', { address })], services: [aService('play', fields)] });
    return service(area.services[0] ?? expect.unreachable(), area, HERE);
  };

  test('has who runs it, for whom, and its own address', () => {
    expect(described({ provider: { name: 'A charity', type: 'vcfs', url: 'https://charity.example/' } })).toMatchObject({
      '@type': 'GovernmentService',
      url: HERE,
      areaServed: { name: 'Wren' },
      provider: { name: 'A charity', url: 'https://charity.example/' },
    });
  });

  test('has the number of its contact, or of its first phone line, and its places', () => {
    expect(described({ lines: ['main'], places: ['hub'] })).toMatchObject({
      availableChannel: { servicePhone: { telephone: '01253 476480' }, serviceLocation: [{ name: 'Place hub' }] },
    });
    expect(described({ lines: ['main'], contact: { phone: '01253 111111' } })).toMatchObject({
      availableChannel: { servicePhone: { telephone: '01253 111111' } },
    });
  });

  test('has no channel when there is neither a number nor a place', () => expect(described({})).not.toHaveProperty('availableChannel'));

  test('that is sensitive says nothing of where', () => {
    expect(JSON.stringify(described({ sensitive: true, places: ['hub'], areaServed: 'North Wren', lines: ['main'] }))).not.toMatch(
      /High Street|Place hub|North Wren/,
    );
  });
});

test('the council is named as the one that publishes the network', () => {
  expect(organization(wren({ areas: [anArea({ councilUrl: 'https://council.example/' })] }))).toEqual({
    '@type': 'GovernmentOrganization',
    name: 'Wren Council',
    areaServed: 'Wren',
    telephone: '01253 476480',
    url: 'https://council.example/',
  });
});

test('no text of an editor can end the script it stands in', () => {
  const text = jsonLd({ '@type': 'Place', name: '</script><script>alert(1)</script><!--' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'Place', name: '</script><script>alert(1)</script><!--' });
});
