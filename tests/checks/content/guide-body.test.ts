import { describe, expect, it } from 'vitest';
import { guideBody } from '../../../src/checks/content/guide-body.ts';
import { foundBy, told } from './told.ts';

const GUIDE = 'national/guides/feeding.md';

describe('The text of a guide', () => {
  it('has the headings of its sections, word for word', () => {
    expect(foundBy(guideBody, { [GUIDE]: ['## The first days', '## The first few days'] })).toMatchObject([
      { line: 6, write: expect.stringContaining('"The first few days"') },
    ]);
    expect(foundBy(guideBody, { [GUIDE]: ['## The first days', 'No heading.'] })[0]?.write).toContain('Write "## The first days"');
  });

  it('is not empty', () => {
    expect(told(guideBody, { 'national/guides/housing.md': ['Ask early.', ''] })).toEqual(['housing.md:11 must no-text']);
  });

  it('does not begin with a heading of the first level', () => {
    expect(told(guideBody, { 'national/guides/housing.md': ['Ask early.', '# Housing'] })).toEqual(['housing.md:12 should heading-level']);
  });
});
