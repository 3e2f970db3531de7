import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { scanned } from '../formats/scanned.ts';
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
const shown = () => tab.locator('.keep a[id]:visible').allInnerTexts();
const act = (name: string) => tab.getByRole('button', { name });
const fragment = () => new URL(tab.url()).hash;

describe('a list to keep', () => {
  test('grows from the pages of a service, a place and a line, in one tab, and is shown alone', async () => {
    for (const path of ['services/baby-massage/', 'places/harbour-hub/', 'phone-lines/library-line/']) {
      await open(`/wrenmouth/${path}`);
      await tab.getByRole('link', { name: ADD }).click();
      await tab.locator('keep-list[data-alone]').waitFor();
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
    expect([await shown(), await tab.evaluate(() => document.activeElement?.textContent.trim())]).toEqual([['Baby massage'], 'Print']);
    await act('Change the list').press('Enter');
    expect((await shown()).length).toBe(1);
    await tab.getByRole('searchbox').fill('');
    expect((await shown()).length).toBeGreaterThan(60);
  });

  test('is forgotten when the reader starts again', async () => {
    await open(`${LIST}#list=services/baby-massage`);
    await act('Start again').click();
    expect([fragment(), await tab.evaluate(() => sessionStorage.getItem('list wrenmouth'))]).toEqual(['', '']);
    await open(LIST);
    expect(await tab.locator('.keep :checked').count()).toBe(0);
  });

  test('takes help that is best kept private only after asking, and no page of such help offers it', async () => {
    await open(`${LIST}`);
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
    expect(await safe.isChecked()).toBe(true);
    await open(`/wrenmouth/${await safe.getAttribute('value')}/`);
    expect(await tab.getByRole('link', { name: ADD }).count()).toBe(0);
  });
});

describe('a list is handed on', () => {
  beforeEach(() => open(`${LIST}#list=services/baby-massage,places/harbour-hub`));

  test('as a text and an e-mail that tell enough without the internet', async () => {
    for (const name of ['Send as a text', 'Send by email']) {
      const body = new URL((await tab.getByRole('link', { name }).getAttribute('href')) ?? '').searchParams.get('body');
      expect(body).toBe(
        `From Wrenmouth Family Hubs\nHarbour Best Start Family Hub: 01632 960110\nBaby massage: 01632 960110\n${site.origin}${LIST}#list=places/harbour-hub,services/baby-massage`,
      );
    }
  });

  test('as a link', async () => {
    await act('Copy the link').click();
    await tab.getByText('The link is copied.').waitFor();
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(tab.url());
  });

  test('as a code that a phone scans from this screen, and that leads to the list', async () => {
    await act('Show a code to scan').click();
    const code = tab.getByRole('img', { name: 'A code to scan that opens this list' });
    await code.waitFor();
    expect(scanned(await code.evaluate((picture) => new XMLSerializer().serializeToString(picture)))).toBe(tab.url());
    expect(complaints).toEqual([]);
  });

  test('on paper, with its numbers and the day it was right, and nothing that is not on it', async () => {
    await tab.emulateMedia({ media: 'print' });
    const text = await tab.locator('main').innerText();
    expect(text).toMatch(/This was right on \d/);
    expect(text).toContain('01632 960110');
    expect([await shown(), await tab.locator('main :is(button, [type=checkbox])').filter({ visible: true }).count()]).toEqual([
      ['Harbour Best Start Family Hub', 'Baby massage'],
      0,
    ]);
  });
});

test('without scripts, what is ticked is what is printed', async () => {
  const still = await site.open({ viewport: PHONE, javaScriptEnabled: false });
  await still.tab.goto(`${site.origin}${LIST}`);
  await still.tab.getByRole('checkbox', { name: 'Baby massage', exact: true }).check();
  expect(await still.tab.locator('keep-list button:visible').count()).toBe(0);
  await still.tab.emulateMedia({ media: 'print' });
  expect(await still.tab.locator('.keep a[id]:visible').allInnerTexts()).toEqual(['Baby massage']);
  await still.context.close();
});
