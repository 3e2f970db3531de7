import { describe, expect, it } from 'vitest';
import { pdfOnly } from '../../../src/checks/content/pdf-only.ts';
import { SERVICE, told } from './told.ts';

describe('A PDF', () => {
  it('is not the only address of a guide', () => {
    expect(told(pdfOnly, { 'national/guides/feeding.md': ['https://www.nhs.uk/', 'https://www.nhs.uk/feeding.PDF?v=2'] })).toEqual([
      'feeding.md:10 should pdf-only',
    ]);
  });

  it('is not the only address of a service', () => {
    expect(told(pdfOnly, { [SERVICE]: ['cost: free', 'cost: free\nurl: https://hill.example.org/a.pdf'] })).toEqual(['stay-and-play.md:14 should pdf-only']);
  });

  it('may stand beside a page', () => {
    expect(told(pdfOnly, { [SERVICE]: ['cost: free', 'cost: free\nurl: https://hill.example.org/a.pdf\nbookingUrl: https://hill.example.org/'] })).toEqual([]);
  });
});
