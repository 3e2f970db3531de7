import { describe, expect, it } from 'vitest';
import { curlyQuotes } from '../../../src/checks/content/curly-quotes.ts';
import { SERVICE, told } from './told.ts';

describe('Curly quote marks', () => {
  it('round a value are told', () => {
    expect(told(curlyQuotes, { [SERVICE]: ['name: Stay and play', 'name: “Stay and play”'] })).toHaveLength(1);
    expect(told(curlyQuotes, { [SERVICE]: ['places: [hill-hub]', 'places:\n  - ‘hill-hub’'] })).toHaveLength(1);
  });

  it('inside a text, or inside straight ones, are right', () => {
    expect(told(curlyQuotes, { [SERVICE]: ['name: Stay and play', 'name: The “Stay and play” club'] })).toEqual([]);
    expect(told(curlyQuotes, { [SERVICE]: ['name: Stay and play', 'name: "“Stay and play”"'] })).toEqual([]);
  });
});
