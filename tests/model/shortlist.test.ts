import { expect, test } from 'vitest';
import { MOST, fragmentOf, keptIn, messageOf } from '../../src/model/shortlist.ts';

test('a link that was sent brings its own list, whatever was kept before', () => {
  expect(keptIn('#list=services/play,places/hub', ['phone-lines/old'])).toEqual(['services/play', 'places/hub']);
});

test('a page adds itself to what was kept before, once', () => {
  expect(keptIn('#add=places/hub', ['services/play'])).toEqual(['services/play', 'places/hub']);
  expect(keptIn('#add=services/play', ['services/play'])).toEqual(['services/play']);
});

test('without a link there is what was kept before', () => expect(keptIn('', ['services/play'])).toEqual(['services/play']));

test.each(['', '#', '#list=', '#list=,,', '#%', '#=&=', '#q=play'])('"%s" brings nothing', (fragment) => expect(keptIn(fragment, [])).toEqual([]));

test('a list is short: what is beyond the most is left out', () => {
  expect(keptIn(`#list=${Array.from({ length: 500 }, (_, at) => `services/${at}`).join(',')}`, [])).toHaveLength(MOST);
});

test('what is on a list comes back from its own link', () => {
  const kept = ['services/play', 'places/hub'];
  expect(keptIn(fragmentOf(kept), [])).toEqual(kept);
  expect(fragmentOf([])).toBe('');
});

test('a message tells names and numbers before the link, for where there is no internet', () => {
  const items = [{ name: 'Play', number: '01632 960001' }, { name: 'Walks' }];
  expect(messageOf('From Wren', items, 'https://wren.test/list/#list=services/play')).toBe(
    'From Wren\nPlay: 01632 960001\nWalks\nhttps://wren.test/list/#list=services/play',
  );
});
