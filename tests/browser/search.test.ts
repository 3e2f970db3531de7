import { describe, expect, test } from 'vitest';
import { finder, SEARCH } from './finder.ts';

const { box, fragment, find, here, ready, results, told } = finder();

/** How many results are told once the full text has added its own: the number that is told twice running. */
async function settled(): Promise<number> {
  for (let last = -1; ; await here.tab.waitForTimeout(500)) {
    await ready();
    const now = Number.parseInt(await told());
    if (now === last) return now;
    last = now;
  }
}

describe('a search', () => {
  test('finds what was meant, and says how many', async () => {
    await find('stay and play');
    expect(await results().first().innerText()).toBe('Stay and play');
    expect(await told()).toMatch(/^\d+ results$/);
    expect(await here.tab.locator('[data-result]').first().getAttribute('data-topics')).toContain('activities-0-5');
  });

  test('shows first what is called by its name', async () => {
    await find('Shout');
    expect(await results().first().innerText()).toBe('Shout');
  });

  test('says topic, place, number and how it comes to you', async () => {
    await find('feeding friends');
    const first = await here.tab.locator('[data-result]').first().innerText();
    expect(first).toMatch(/Feeding your baby · .*Hub/);
    expect(first).toMatch(/Call 0808 157 0110/);
    await find('ask a health visitor online');
    expect(await here.tab.locator('[data-result]', { hasText: 'Ask a health visitor online' }).innerText()).toContain('By phone or online');
  });

  test('puts slips right and lets the reader insist', async () => {
    await find('brest feeding');
    expect(await told()).toContain('Showing results for breast feeding.');
    await here.tab.getByRole('button', { name: 'Search instead for brest feeding' }).click();
    await ready();
    expect(await told()).not.toContain('Showing results for');
  });

  test('finds by full text what no summary says', async () => {
    await find('armchair');
    await here.tab.locator('[data-result]').first().waitFor();
    expect(await results().allInnerTexts()).not.toEqual([]);
  });

  test('shows nothing by a full text that is of other records', async () => {
    await here.tab.route('**/full/ids.json', async (route) => {
      const ids = (await (await route.fetch()).json()) as object;
      await route.fulfill({ json: { ...ids, of: 'another build' } });
    });
    await find('armchair');
    expect([await told(), await results().count()]).toEqual(['We found nothing for that.', 0]);
    await here.tab.unroute('**/full/ids.json');
  });

  test('is kept in the fragment: a link finds it, and so does Back from a result', async () => {
    await find('midwife');
    expect(fragment()).toBe('#q=midwife');
    const first = await results().first().innerText();
    await results().first().getByRole('link').click();
    await here.tab.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await here.tab.goBack();
    await here.tab.locator('[data-result]').first().waitFor();
    expect([await box().inputValue(), await results().first().innerText()]).toEqual(['midwife', first]);
  });

  test('never tells a server what was asked', async () => {
    const asked: string[] = [];
    here.tab.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await find('eviction');
    await here.tab.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('evict'))).toEqual([]);
  });
});

describe('what is chosen', () => {
  test('narrows, stands in the address and is taken away again by its chip', async () => {
    await find('play');
    const all = await settled();
    await here.tab.locator('find-help summary').click();
    await here.tab.getByRole('checkbox', { name: 'Saturday' }).check();
    expect(await settled()).toBeLessThan(all);
    expect(fragment()).toBe('#q=play&day=saturday');
    await here.tab.getByRole('button', { name: 'Take away: Saturday' }).click();
    expect([await settled(), fragment()]).toEqual([all, '#q=play']);
  });

  test('can be all that is asked, from a link', async () => {
    await here.tab.goto(`${here.site.origin}${SEARCH}#free=1&language=ur`);
    await here.tab.reload();
    await here.tab.locator('[data-result]').first().waitFor();
    expect(await here.tab.locator('[data-chips] button').allInnerTexts()).toEqual(['Free ✕', 'اردو ✕']);
  });

  test('says beside each choice how many it would leave', async () => {
    await find('play');
    await here.tab.locator('find-help summary').click();
    const label = here.tab.locator('label', { has: here.tab.getByRole('checkbox', { name: 'Saturday' }) });
    const count = Number(await label.locator('.quiet').innerText());
    await label.click();
    await ready();
    expect(Number.parseInt(await told())).toBe(count);
  });
});

describe('someone who may be in danger', () => {
  test.each([
    ['my partner hits me', 'violence', '999'],
    ['i want to kill myself', 'suicide', '116 123'],
    ['neighbour hits her kids', 'child-danger', '0808 800 5000'],
    ['help me my baby is choking', 'very-ill', '999'],
  ])('"%s": the number stands above the results, and the search is not kept', async (words, need, number) => {
    await find(words);
    const urgent = here.tab.locator(`[data-urgent="${need}"]`);
    expect(await urgent.isVisible()).toBe(true);
    expect(await urgent.innerText()).toContain(number);
    expect(await told()).toContain('The numbers to ring now are above the results.');
    expect(fragment()).toBe('');
    await find('housing');
    expect(await urgent.isVisible()).toBe(false);
  });

  test.each([
    ['ur', 'میں مرنا چاہتا ہوں', 'suicide'],
    ['ur', 'میرا شوہر مجھے مارتا ہے zz1 1aa', 'violence'],
    ['ar', 'زوجي يضربني', 'violence'],
    ['pl', 'mąż mnie bije', 'violence'],
    ['ro', 'vreau să mor', 'suicide'],
    ['en', 'dziecko nie oddycha', 'very-ill'],
  ])('on the page in "%s" "%s" is understood', async (language, words, need) => {
    await here.tab.goto(`${here.site.origin}/wrenmouth/${language === 'en' ? '' : `${language}/`}search/`);
    await find(words);
    expect([await here.tab.locator(`[data-urgent="${need}"]`).isVisible(), fragment(), await here.tab.locator('[data-map]').isVisible()]).toEqual([
      true,
      '',
      false,
    ]);
  });

  test('can text a line that is texted, and reads its English as English', async () => {
    await here.tab.goto(`${here.site.origin}/wrenmouth/ur/search/`);
    await find('suicide');
    const text = here.tab.locator('[data-urgent=suicide] a[href^="sms:"]').first();
    expect([await text.getAttribute('href'), await text.isVisible()]).toEqual(['sms:85258', true]);
    expect(await text.evaluate((link) => link.closest('[lang]')?.getAttribute('lang'))).toBe('en');
    expect(await here.tab.locator('[data-urgent=suicide] li', { hasText: 'NHS 111' }).innerText()).not.toMatch(/111.*111/);
  });

  test('finds nothing for people who harm', async () => {
    await find('domestic abuse');
    expect((await results().allInnerTexts()).filter((title) => /your own behaviour/i.test(title))).toEqual([]);
  });
});

test('what is typed while a choice is made is told anew, though nothing of it fits', async () => {
  await here.tab.goto(`${here.site.origin}${SEARCH}#topic=activities-0-5`);
  await here.tab.reload();
  await ready();
  await find('stay and play');
  await box().fill('dentist');
  await here.tab.getByText('We found nothing for that.').waitFor();
  expect(await results().count()).toBe(0);
});

describe('when nothing is found', () => {
  test.each(['xyzzy plugh', '🙂🙂', '<qqxz onqq=zzxq>', 'q'.repeat(10_000)])('"%.20s" gets a kind answer, a number and the A to Z', async (words) => {
    await find(words);
    expect(await told()).toBe('We found nothing for that.');
    expect(await here.tab.locator('[data-none]').innerText()).toContain('0808 157 0100');
    expect(await here.tab.getByRole('link', { name: /A to Z/ }).isVisible()).toBe(true);
  });

  test('an empty box asks nothing', async () => {
    await find('');
    expect([await told(), await results().count()]).toEqual(['', 0]);
  });
});

describe('by keyboard alone', () => {
  test('the box, the choices and the results follow one another', async () => {
    await find('tongue tie');
    await here.tab.keyboard.press('Tab');
    await here.tab.keyboard.press('Tab');
    expect(await here.tab.evaluate(() => document.activeElement?.localName)).toBe('summary');
    await here.tab.keyboard.press('Enter');
    await here.tab.keyboard.press('Tab');
    await here.tab.keyboard.press('Space');
    await ready();
    expect(await here.tab.locator('[data-chips] button').count()).toBe(1);
    await here.tab.locator('[data-chips] button').focus();
    await here.tab.keyboard.press('Enter');
    await ready();
    expect(await here.tab.evaluate(() => document.activeElement?.localName)).toBe('summary');
  });

  test('more results take the focus to the first of them', async () => {
    await find('baby');
    await here.tab.getByRole('button', { name: 'Show more' }).press('Enter');
    await here.tab.locator('[data-result]').nth(10).waitFor();
    await here.tab.waitForFunction(() => document.activeElement?.closest('[data-result]') !== null);
    expect(await here.tab.evaluate(() => [...document.querySelectorAll('[data-result]')].indexOf(document.activeElement?.closest('li') as Element))).toBe(10);
  });
});

test('Urdu finds its own words, and marks what is in English', async () => {
  await here.tab.goto(`${here.site.origin}/wrenmouth/ur/search/`);
  await find('رہائش');
  expect(await results().count()).toBeGreaterThan(0);
  await find('housing');
  expect(await here.tab.locator('[data-result] a[lang=en]').count()).toBeGreaterThan(0);
});

test('without scripts the box gives way to the lists', async () => {
  const { tab: plain, context } = await here.site.open({ javaScriptEnabled: false });
  await plain.goto(`${here.site.origin}${SEARCH}`);
  expect([await plain.locator('#q').isVisible(), await plain.getByRole('link', { name: /A to Z/ }).isVisible()]).toEqual([false, true]);
  await context.close();
});

test('nothing was complained of', () => expect(here.complaints).toEqual([]));
