import { describe, expect, it } from 'vitest';
import { links } from '../../../src/checks/content/links.ts';
import { foundBy, SERVICE, told } from './told.ts';

const linked = (href: string) => foundBy(links, { [SERVICE]: ['Come as you are.', `## Come in\n\n[x](${href})`] });

describe('A link', () => {
  it.each([
    'https://www.nhs.uk/',
    'mailto:hub@example.org',
    'tel:01632960001',
    '/',
    '/topics/housing/',
    '/guides/feeding/#first',
    '/ages/0-2/',
    '/services/talk-to-someone/',
    '/places/library/',
    '/places/?open=now',
    '/professionals/',
    '#come-in',
  ])('to %s leads somewhere', (href) => {
    expect(linked(href)).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//bad.example/',
    '/\\\\bad.example',
    'https://nowhere',
    'guides/feeding/',
    '../x/',
    '#no-such-heading',
    '/Topics/Housing/',
    '/nowhere/at/all/',
  ])('to %s goes nowhere', (href) => {
    expect(linked(href)).toMatchObject([{ level: 'must', rule: 'link', line: 34 }]);
  });

  it.each([
    ['/guides/feeding', '/guides/feeding/'],
    ['/guides/housing/', '/topics/housing/'],
    ['/hill/guides/feeding/', '/guides/feeding/'],
    ['/topics/housng/', '/topics/housing/'],
    ['/helpline/', '/helplines/'],
    ['/guides/for-professionals/', '/professionals/'],
  ])('to %s is told %s', (href, better) => {
    expect(linked(href)[0]?.write).toBe(`Did you mean ${better}?`);
  });

  it('in a national guide does not lead to a page of one area', () => {
    expect(told(links, { 'national/guides/feeding.md': ['(/phone-lines/)', '(/services/stay-and-play/)'] })).toEqual(['feeding.md:22 must link']);
  });

  it('to a draft goes nowhere', () => {
    expect(told(links, { 'areas/hill/places/library.md': ['type:', 'status: draft\ntype:'], [SERVICE]: ['/guides/feeding/', '/places/library/'] })).toEqual([
      'stay-and-play.md:32 must link',
    ]);
  });

  it('by reference is seen too, and so is a picture', () => {
    expect(told(links, { [SERVICE]: ['Come as you are.', '[Come][1]\n\n![x](/photo.jpg)\n\n[1]: javascript:x\n'] })).toEqual([
      'stay-and-play.md:34 should link',
      'stay-and-play.md:32 must link',
    ]);
  });
});
