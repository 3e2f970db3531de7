import { expect, test } from 'vitest';
import { csv } from '../../src/formats/csv.ts';

test('cells that need it are in quotes, and rows end as RFC 4180 says', () => {
  expect(
    csv([
      ['Name', 'Where'],
      ['Stay, and play', 'The "Barn"\nKirk Ashby'],
    ]),
  ).toBe('Name,Where\r\n"Stay, and play","The ""Barn""\nKirk Ashby"\r\n');
});

test('a cell that a spreadsheet would run begins with a quote mark', () => {
  expect(csv([['=1+1', '+44', '@home', '-1', 'a=b']])).toBe("'=1+1,'+44,'@home,'-1,a=b\r\n");
});
