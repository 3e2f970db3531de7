import { expect, test } from 'vitest';
import { MOST, fragmentOf, keptIn, messageOf } from '../../src/model/shortlist.ts';

test('a link that was sent brings its own list, whatever was kept before', () => {
  expect(keptIn('#list=services/play,places/hub', ['phone-lines/old'])).toEqual(['services/play', 'places/hub']);
});

test('a page adds itself to what was kept before, once', () => {
  expect(keptIn('#add=places/hub', ['services/play'])).toEqual(['services/play', 'places/hub']);
  expect(keptIn('#add=services/play', ['services/play'])).toEqual(['services/play']);
});

test.each(['', '#', '#%', '#=&=', '#main', '#q=play'])('"%s" says nothing of a list', (fragment) =>
  expect(keptIn(fragment, ['services/play'])).toBeUndefined(),
);

test.each(['#list=', '#list=,,'])('"%s" brings an empty list', (fragment) => expect(keptIn(fragment, ['services/play'])).toEqual([]));

test('a list is short: what is beyond the most is left out', () => {
  expect(keptIn(`#list=${Array.from({ length: 500 }, (_, at) => `services/${at}`).join(',')}`, [])).toHaveLength(MOST);
});

test('what is on a list comes back from its own link', () => {
  const kept = ['services/play', 'places/hub'];
  expect(keptIn(fragmentOf(kept), [])).toEqual(kept);
  expect(fragmentOf([])).toBe('');
});

test('a message tells names and numbers before the link, and where and when if that is short, for where there is no internet', () => {
  const items = [
    { name: 'Play', number: '01632 960001', details: ['Hall: every Tuesday', 'Park: every Friday', 'Pool: every Sunday'] },
    { name: 'Walks', details: ['The pier'] },
  ];
  expect(messageOf('From Wren', items, 'https://wren.test/list/#list=services/play')).toBe(
    'From Wren\nPlay: 01632 960001\nWalks. The pier\nhttps://wren.test/list/#list=services/play',
  );
});
