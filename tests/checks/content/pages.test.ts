import { describe, expect, it } from 'vitest';
import { addressOfGuide, pagesOf } from '../../../src/checks/content/pages.ts';
import { filesWith } from '../content-folder.ts';

describe('The pages of an area', () => {
  const pages = pagesOf(filesWith({}), 'hill');

  it('are those every area has, and its own', () => {
    for (const page of ['/', '/offer/', '/topics/send/', '/ages/pregnancy/', '/guides/feeding/', '/services/stay-and-play/', '/places/hill-hub/'])
      expect(pages).toContain(page);
  });

  it("are not another area's", () => {
    expect(pagesOf(filesWith({}), 'vale')).not.toContain('/places/hill-hub/');
  });

  it('give a topic guide the address of its topic, and some guides one of their own', () => {
    expect(addressOfGuide('housing', 'housing')).toBe('/topics/housing/');
    expect(addressOfGuide('for-professionals', undefined)).toBe('/professionals/');
    expect(addressOfGuide('sleep', undefined)).toBe('/guides/sleep/');
  });
});
