/** Words and a place in the one box of the search. */
import { describe, expect, test } from 'vitest';
import { finder } from './finder.ts';

const { fragment, find, here, ready, results, told } = finder();

describe('words with a place', () => {
  const near = () => here.tab.locator('[data-result] .more').allInnerTexts();
  const miles = async () => (await near()).flatMap((text) => /· ([\d.]+) miles in a straight line$/.exec(text)?.[1] ?? []).map(Number);

  test('bring the nearest of what was meant first, each with the nearest of its places and how far that is', async () => {
    await find('baby group in Eastbank');
    expect(await told()).toMatch(/^We measured from the middle of Eastbank\. \d+ results$/);
    const found = await miles();
    expect(found.length).toBeGreaterThan(4);
    expect(found).toEqual(found.toSorted((one, other) => one - other));
    expect((await near())[0]).toContain('Eastbank Family Hub');
    expect(fragment()).toBe('#q=baby+group+in+Eastbank');
  });

  test('say when it is next at that place, not at another', async () => {
    await find('stay and play hallowby');
    const there = await here.tab.locator('[data-result]').first().innerText();
    await find('stay and play harbour');
    const elsewhere = await here.tab.locator('[data-result]').first().innerText();
    expect([there.includes('Hallowby Family Hub'), elsewhere.includes('Harbour Best Start Family Hub')]).toEqual([true, true]);
    const [one = '', other = ''] = [there, elsewhere].map((text) => /Next: .*/.exec(text)?.[0]);
    expect([one !== '', other !== '', one === other]).toEqual([true, true, false]);
  });

  test('stay in that order when more are asked for, and the focus goes to the first of them', async () => {
    await find('play in Eastbank');
    const [before, said] = [await results().allInnerTexts(), await told()];
    await here.tab.getByRole('button', { name: 'Show more' }).press('Enter');
    expect((await results().allInnerTexts()).slice(0, before.length)).toEqual(before);
    expect(await told()).toBe(said);
    expect(await here.tab.evaluate(() => [...document.querySelectorAll('[data-result]')].indexOf(document.activeElement?.closest('li') as Element))).toBe(10);
  });

  test('are put right, and the place with them', async () => {
    await find('brestfeeding halowby');
    expect(await told()).toMatch(/^Showing results for breastfeeding hallowby\. We measured from the middle of Hallowby\. \d+ results$/);
    expect((await near())[0]).toMatch(/Hallowby Family Hub.* 0\.1 miles/);
  });

  test('leave the search before them to be gone back to, with a postcode too', async () => {
    await find('midwife');
    await find('speech ZZ1 1AA');
    expect(fragment()).toBe('');
    await here.tab.goBack();
    await here.tab.waitForFunction(() => document.querySelector<HTMLInputElement>('#q')?.value === 'midwife');
    expect(fragment()).toBe('#q=midwife');
  });

  test('say so when the place cannot be looked up, and show what was found all the same', async () => {
    await here.tab.route('**/near.json', (route) => route.abort());
    await find('baby group in Eastbank');
    expect(await told()).toMatch(/^We could not look that up\. Check your connection and try again\. \d+ results$/);
    expect([await results().count(), await miles()]).toEqual([10, []]);
    await here.tab.unroute('**/near.json');
    here.complaints.splice(0);
  });

  test('are a place alone when they say nothing else', async () => {
    await find('near Eastbank');
    expect(await told()).toContain('Nearest: Eastbank Family Hub');
    expect(await here.tab.locator('[data-found] h2').innerText()).toBe('Near Eastbank');
  });

  test('keep a postcode out of the address however it was typed, and though the reader insists on the spelling', async () => {
    for (const words of ['help ZZ1', 'in ZZ1', 'near ZZ1. 1AA', 'baby ZZ1  1AA group', 'play ZZ1 1']) {
      await find(words);
      expect(fragment(), words).toBe('');
    }
    await find('brest feeding ZZ1 1AA');
    await here.tab.getByRole('button', { name: 'Search instead for' }).click();
    await ready();
    expect([fragment(), await told()]).toEqual(['', expect.stringContaining('Near ZZ1 1AA')]);
  });

  test('keep a postcode out of the address, and out of all that is asked of a server', async () => {
    const asked = here.site.log.length;
    await find('baby group ZZ1 1AA');
    expect(await told()).toMatch(/^\d+ results · Near ZZ1 1AA$/);
    expect((await miles()).length).toBeGreaterThan(4);
    expect([fragment(), here.site.log.slice(asked).filter((line) => /1AA/i.test(line))]).toEqual(['', []]);
  });

  test.each([
    ['baby group BT1 5GS', 'BT1 5GS is in Northern Ireland. This site is for England.'],
    ['baby group ZZ1 1A', 'ZZ1 1A is not a whole postcode. Check it and try again. A postcode looks like SW1A 1AA.'],
  ])('"%s" says what is wrong with the postcode, and shows what was found all the same', async (words, said) => {
    await find(words);
    expect(await told()).toContain(said);
    expect([await results().count(), await miles()]).toEqual([10, []]);
  });

  test('of danger bring the numbers to ring, and no distances', async () => {
    await find('my partner hits me ZZ1 1AA');
    expect([await here.tab.locator('[data-urgent="violence"]').isVisible(), await miles(), fragment()]).toEqual([true, [], '']);
  });
});

test('nothing was complained of', () => expect(here.complaints).toEqual([]));
