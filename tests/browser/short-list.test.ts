import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import jsQR from 'jsqr';
import { PHONE, type Reader, reader } from './reader.ts';

const LIST = '/wrenmouth/list/';
const ADD = 'Put this on a list to keep';

let site: Reader;
let tab: Tab;
let complaints: string[];
beforeAll(async () => {
  site = await reader();
});
afterAll(() => site.close());
beforeEach(async () => {
  await tab?.context().close();
  ({ tab, complaints } = await site.open({ viewport: PHONE, permissions: ['clipboard-read', 'clipboard-write'] }));
});

const open = (path: string) => tab.goto(`${site.origin}${path}`);
const shown = () => tab.locator('.shortlist a[id]:visible').allInnerTexts();
const act = (name: string) => tab.getByRole('button', { name });
const fragment = () => new URL(tab.url()).hash;

describe('a list to keep', () => {
  test('grows from the pages of a service, a place and a line, in one tab, and is shown alone', async () => {
    for (const path of ['services/baby-massage/', 'places/harbour-hub/', 'phone-lines/library-line/']) {
      await open(`/wrenmouth/${path}`);
      await tab.getByRole('link', { name: ADD }).click();
      await tab.locator('short-list[data-alone]').waitFor();
    }
    expect(fragment()).toBe('#list=places/harbour-hub,phone-lines/library-line,services/baby-massage');
    expect(await shown()).toHaveLength(3);
    expect(complaints).toEqual([]);
  });

  test('is what someone sent, in whatever language it is opened, and no server is told what is on it', async () => {
    await open('/wrenmouth/ur/list/#list=services/baby-massage,places/harbour-hub');
    expect(await shown()).toHaveLength(2);
    expect(await tab.getByRole('searchbox').isVisible()).toBe(false);
    expect(site.log.filter((asked) => /list.*baby-massage/.test(asked))).toEqual([]);
  });

  test('says when something on it is not there any more, and shows the rest', async () => {
    await open(`${LIST}#list=services/baby-massage,services/long-gone,<b>x</b>`);
    expect(await shown()).toEqual(['Baby massage']);
    expect(await tab.getByText('is not here any more').isVisible()).toBe(true);
    expect(fragment()).toBe('#list=services/baby-massage');
  });

  test('can be made with the keyboard: look for a name, tick, show', async () => {
    await open(LIST);
    await tab.getByRole('searchbox').fill('baby mas');
    expect(await shown()).toEqual(['Baby massage']);
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Space');
    await act('Show my list').press('Enter');
    expect([await shown(), await tab.evaluate(() => document.activeElement?.textContent.replace(/\s+/g, ' ').trim())]).toEqual([
      ['Baby massage'],
      'On the list: 1',
    ]);
    await act('Change the list').press('Enter');
    expect((await shown()).length).toBe(1);
    expect(await tab.getByText('Found: 1').isVisible()).toBe(true);
    await tab.getByRole('searchbox').fill('');
    expect((await shown()).length).toBeGreaterThan(60);
  });

  test('is forgotten when the reader starts again', async () => {
    await open(`${LIST}#list=services/baby-massage`);
    await act('Start again').click();
    expect([fragment(), await tab.evaluate(() => sessionStorage.getItem('shortlist wrenmouth'))]).toEqual(['', '']);
    await open(LIST);
    expect(await tab.locator('.shortlist :checked').count()).toBe(0);
  });

  test('holds what was ticked while something else was looked for, and finds by the name of a topic', async () => {
    await open(LIST);
    await tab.getByRole('searchbox').fill('baby mas');
    await tab.getByRole('checkbox', { name: 'Baby massage', exact: true }).check();
    await tab.getByRole('searchbox').fill('housing');
    await tab.locator('[value="services/housing-help"]').check();
    await act('Show my list').click();
    expect(await shown()).toEqual(['Housing help', 'Baby massage']);
  });

  test('is still whole after going back, and after the skip link', async () => {
    for (const path of ['services/baby-massage/', 'places/harbour-hub/']) {
      await open(`/wrenmouth/${path}`);
      await tab.getByRole('link', { name: ADD }).click();
      await tab.locator('short-list[data-alone]').waitFor();
    }
    await tab.goBack();
    await tab.goBack();
    await tab.locator('short-list[data-alone]').waitFor();
    expect(await shown()).toHaveLength(2);
    await tab.evaluate(() => (location.hash = 'main'));
    expect(await shown()).toHaveLength(2);
  });

  test('is short: more than fits is refused in words', async () => {
    const all = site.built.pages
      .filter(({ kind, area, language }) => kind === 'service' && area === 'wrenmouth' && language === 'en')
      .map(({ parts }) => parts.join('/'));
    await open(`${LIST}#list=${all.slice(0, 40).join(',')}`);
    await tab.locator('short-list[data-alone]').waitFor();
    const held = (await shown()).length;
    expect(held).toBeGreaterThan(25);
    await act('Change the list').click();
    for (const box of await tab.locator('section:not(:has([data-private])) [type=checkbox]:not(:checked)').all()) {
      await box.click();
      if (await tab.getByText('holds 30 things at most').isVisible()) break;
    }
    expect(await tab.locator('.shortlist :checked').count()).toBe(30);
    expect(await tab.getByText('holds 30 things at most').isVisible()).toBe(true);
  });

  test('takes help that is best kept private only after asking, keeps it out of the history, and no page of such help offers it', async () => {
    await open(LIST);
    const safe = tab.locator('[data-private] [type=checkbox]').first();
    tab.once('dialog', (dialog) => void dialog.dismiss());
    await safe.click();
    expect([await safe.isChecked(), fragment()]).toEqual([false, '']);
    const asked = new Promise<string>((resolve) =>
      tab.once('dialog', (dialog) => {
        resolve(dialog.message());
        void dialog.accept();
      }),
    );
    await safe.click();
    expect(await asked).toMatch(/only if that is safe/);
    const value = (await safe.getAttribute('value')) ?? '';
    expect([await safe.isChecked(), fragment()]).toEqual([true, '']);
    await act('Show my list').click();
    await tab.getByText('Print it or send it').press('Enter');
    const text = new URL((await tab.getByRole('link', { name: 'Send as a text' }).getAttribute('href')) ?? '').searchParams.get('body');
    expect(text).toContain(`#list=${value}`);
    await open(`/wrenmouth/${value}/`);
    expect(await tab.getByRole('link', { name: ADD }).count()).toBe(0);
  });

  test('asks whoever opens a link before private help is shown on their phone', async () => {
    tab.once('dialog', (dialog) => void dialog.dismiss());
    await open(`${LIST}#list=services/baby-massage,services/harbour-light`);
    await tab.locator('short-list[data-alone]').waitFor();
    expect([await shown(), fragment()]).toEqual([['Baby massage'], '#list=services/baby-massage']);
  });
});

describe('a list is handed on', () => {
  beforeEach(async () => {
    await open(`${LIST}#list=services/baby-massage,places/harbour-hub`);
    await tab.getByText('Print it or send it').press('Enter');
  });

  test('as a text and an e-mail that tell enough without the internet', async () => {
    for (const name of ['Send as a text', 'Send by email']) {
      const body = new URL((await tab.getByRole('link', { name }).getAttribute('href')) ?? '').searchParams.get('body');
      expect(body?.replace(/(massage: [\d ]+)\..*/, '$1')).toBe(
        `From Wrenmouth Family Hubs\nHarbour Best Start Family Hub: 01632 960110. 12 Ropewalk, ZZ1 2AB\nBaby massage: 01632 960110\n${site.origin}${LIST}#list=places/harbour-hub,services/baby-massage`,
      );
    }
  });

  test('as a link', async () => {
    await act('Copy the link').click();
    await tab.getByText('The link is copied.').waitFor();
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(tab.url());
  });

  test('as a code that a phone scans from this screen, and that leads to the list', async () => {
    const code = tab.getByRole('img', { name: 'A code to scan that opens this list' });
    for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await tab.emulateMedia(media);
      await act('Show a code to scan').click();
      await code.waitFor();
      expect(await seen(await code.screenshot())).toBe(tab.url());
      await act('Show a code to scan').click();
      expect(await code.count()).toBe(0);
    }
    expect(complaints).toEqual([]);
  });

  test('on paper, with its numbers and the day it was right, and nothing that is not on it', async () => {
    await tab.emulateMedia({ media: 'print' });
    const text = await tab.locator('main').innerText();
    expect(text).toMatch(/From our pages of \d/);
    expect(text).toContain('01632 960110');
    expect([await shown(), await tab.locator('main :is(button, [type=checkbox])').filter({ visible: true }).count()]).toEqual([
      ['Harbour Best Start Family Hub', 'Baby massage'],
      0,
    ]);
  });
});

test('leaving a page of private help in haste forgets the list', async () => {
  await open(`${LIST}#list=services/baby-massage`);
  await tab.locator('short-list[data-alone]').waitFor();
  await open('/wrenmouth/services/harbour-light/');
  await tab.route('https://**', (route) => route.fulfill({ body: '' }));
  await tab.locator('exit-page a').first().click();
  await tab.waitForURL((url) => url.origin !== site.origin);
  await open(LIST);
  expect(await tab.locator('.shortlist :checked').count()).toBe(0);
});

test('without scripts, what is ticked is what is printed', async () => {
  const still = await site.open({ viewport: PHONE, javaScriptEnabled: false });
  await still.tab.goto(`${site.origin}${LIST}`);
  await still.tab.getByRole('checkbox', { name: 'Baby massage', exact: true }).check();
  expect(await still.tab.locator('short-list button:visible').count()).toBe(0);
  await still.tab.emulateMedia({ media: 'print' });
  expect(await still.tab.locator('.shortlist a[id]:visible').allInnerTexts()).toEqual(['Baby massage']);
  await still.context.close();
});

/** What a phone reads from a picture of a part of the screen. */
async function seen(picture: Buffer): Promise<string | undefined> {
  const { data, width, height } = await tab.evaluate(async (png) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    return { data: [...context.getImageData(0, 0, image.width, image.height).data], width: image.width, height: image.height };
  }, picture.toString('base64'));
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}
