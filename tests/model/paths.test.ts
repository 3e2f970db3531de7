import { describe, expect, test } from 'vitest';
import { calendarFile, goFrom, linkFrom, rootPath, tel } from '../../src/model/paths.ts';

describe('an address', () => {
  test.each([
    [{ path: 'blackpool', base: '/' }, ['places', 'x'], '/blackpool/places/x/'],
    [{ path: 'blackpool/ur', base: '/family-hubs/' }, ['offer'], '/family-hubs/blackpool/ur/offer/'],
    [{ path: '', base: '/family-hubs' }, [], '/family-hubs/'],
    [{ path: '', base: '/' }, [], '/'],
    [{ path: 'ur', base: '/' }, ['help-now'], '/ur/help-now/'],
  ])('under %j of %j is %s', (root, parts, address) => expect(goFrom(root)(...parts)).toBe(address));
});

describe('the path of a root', () => {
  test.each([
    ['blackpool', 'en', 'blackpool'],
    ['blackpool', 'ur', 'blackpool/ur'],
    [undefined, 'ur', 'ur'],
    [undefined, 'en', ''],
  ])('of %s in %s is "%s"', (area, language, path) => expect(rootPath(area, language)).toBe(path));
});

describe('a link that an editor wrote', () => {
  const link = linkFrom(goFrom({ path: 'blackpool/ur', base: '/family-hubs/' }));
  test.each([
    ['/topics/send/', '/family-hubs/blackpool/ur/topics/send/'],
    ['/topics/send', '/family-hubs/blackpool/ur/topics/send/'],
    ['/topics/send/#ring', '/family-hubs/blackpool/ur/topics/send/#ring'],
    ['/', '/family-hubs/blackpool/ur/'],
    ['#part', '#part'],
    ['https://www.nhs.uk/', 'https://www.nhs.uk/'],
    ['mailto:hub@example.org', 'mailto:hub@example.org'],
    ['tel:999', 'tel:999'],
    ['//evil.example/', '//evil.example/'],
  ])('to %s leads to %s', (href, address) => expect(link(href)).toBe(address));
});

describe('a number', () => {
  test.each([
    ['01253 476480', 'tel:+441253476480'],
    ['0800 1111', 'tel:+448001111'],
    ['999', 'tel:999'],
    ['111', 'tel:111'],
    ['116 123', 'tel:116123'],
    ['18001 01253 476480', 'tel:1800101253476480'],
    ['+44 20 7946 0000', 'tel:+442079460000'],
  ])('%s is rung as %s', (number, address) => expect(tel(number)).toBe(address));
});

test('the calendar of a page stands beside it', () => {
  expect(calendarFile(goFrom({ path: 'blackpool', base: '/' }), ['services', 'play'])).toBe('/blackpool/services/play.ics');
});
