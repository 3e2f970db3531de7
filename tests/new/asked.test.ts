import { describe, expect, it } from 'vitest';
import { asked, FORMS } from '../../src/new/asked.ts';
import { placeOf } from '../../src/schema/files.ts';

const THERE = { areas: ['blackpool', 'hill'], languages: ['en', 'ur'] };
const ask = (...words: string[]) => asked(words, THERE);

describe('What an editor asks for', () => {
  it.each(['place', 'service', 'line', 'guide', 'panel', 'way', 'change', 'resource', 'notice'])(
    'may be a %s of an area, in the folder it belongs in',
    (kind) => {
      const wanted = ask(kind, 'hill', 'Warm drinks');
      expect(wanted).toEqual({ make: 'file', kind, id: 'warm-drinks', area: 'hill', name: 'Warm drinks', path: `areas/hill/${kind}s/warm-drinks.md` });
      expect(placeOf(`areas/hill/${kind}s/warm-drinks.md`)).toMatchObject({ kind, area: 'hill', id: 'warm-drinks' });
    },
  );

  it.each(['helpline', 'guide'])('may be a %s for the whole country', (kind) => {
    expect(ask(kind, 'Warm drinks')).toEqual({ make: 'file', kind, id: 'warm-drinks', name: 'Warm drinks', path: `national/${kind}s/warm-drinks.md` });
  });

  it('may have a name without quotes', () => {
    expect(ask('service', 'hill', 'Stay', 'and', 'play')).toMatchObject({ name: 'Stay and play' });
    expect(ask('guide', 'Moving', 'home')).toMatchObject({ path: 'national/guides/moving-home.md' });
    expect(ask('area', 'North', 'Vale')).toEqual({ make: 'area', id: 'north-vale', name: 'North Vale' });
  });

  it('may be a translation', () => {
    expect(ask('translation', 'pl', 'content/x.md')).toEqual({ make: 'translation', language: 'pl', english: 'content/x.md' });
  });
});

describe('What we do not understand', () => {
  it.each([
    ['nothing', [], FORMS],
    ['a kind with a letter missing', ['servce', 'hill', 'X'], 'Did you mean service?'],
    ['a kind that is not made here', ['criteria'], 'We cannot make "criteria".'],
    ['no area', ['service'], 'Say which area it is in. We have blackpool and hill.'],
    ['an area with a letter missing', ['service', 'blackpol', 'Play'], 'There is no area "blackpol". Did you mean blackpool?'],
    ['a guide for an area with a letter missing', ['guide', 'blackpol', 'Play'], 'Did you mean blackpool?'],
    ['a name where the area goes', ['service', 'Stay and play'], 'npm run new -- service <area> "Stay and play"'],
    ['a folder outside', ['service', '../../x', 'Play'], 'There is no area "../../x".'],
    ['no name', ['service', 'hill'], 'npm run new -- service hill "Stay and play"'],
    ['only spaces for a name', ['area', '  '], 'Say what it is called.'],
    ['a name of 300 letters', ['service', 'hill', 'x'.repeat(300)], 'The name is 300 characters long. Write 120 characters at most.'],
    ['a name without an English letter', ['service', 'hill', 'کھیل'], 'Write the name in English letters here.'],
    ['a name of pictures', ['guide', '🎈🎈'], 'Write the name in English letters here.'],
    ['an area that is there', ['area', 'Hill'], 'There is an area "hill" already'],
    ['an area with the address of a page', ['area', 'Topics'], 'a page of the site has that address'],
    ['an area with the address of a language', ['area', 'Ur'], 'a page of the site has that address'],
    ['a translation of nothing', ['translation', 'ur'], 'npm run new -- translation ur content/'],
    ['a translation the wrong way round', ['translation', 'content/x.md', 'ur'], 'is not a language code'],
    ['a translation into English', ['translation', 'en', 'content/x.md'], 'English is what a translation is made from'],
  ])('is told kindly: %s', (_, words, message) => {
    expect(() => ask(...words)).toThrow(message);
  });

  it('is told to begin with an area when there is none', () => {
    expect(() => asked(['service', 'hill', 'X'], { areas: [], languages: [] })).toThrow('begin with npm run new -- area');
  });
});
