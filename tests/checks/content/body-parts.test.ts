import { describe, expect, it } from 'vitest';
import { bodyParts } from '../../../src/checks/content/body-parts.ts';

const BODY = ['', '## First', '', 'One [two](/a/)', 'and <b>three</b>', '[four](/b/).', '', '- five ![six](x.png)', '', '<div>seven</div>', ''].join('\n');

describe('The parts of a text', () => {
  const parts = bodyParts({ body: BODY, bodyLine: 10 });

  it('have the lines of the file', () => {
    expect(parts.headings).toEqual([{ text: 'First', line: 11, level: 2 }]);
    expect(parts.links).toEqual([
      { text: '/a/', line: 13 },
      { text: '/b/', line: 15 },
    ]);
    expect(parts.pictures).toEqual([{ text: 'x.png', line: 17 }]);
    expect(parts.html.map(({ line }) => line)).toEqual([14, 14, 19]);
  });

  it('have their words without the signs', () => {
    expect(parts.paragraphs.map(({ text }) => text)).toEqual(['First', 'One two\nand three\nfour.', 'five six']);
  });

  it('are none in an empty text', () => {
    expect(bodyParts({ body: '', bodyLine: 1 })).toEqual({ links: [], pictures: [], html: [], headings: [], paragraphs: [] });
  });
});
