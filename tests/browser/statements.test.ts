/**
 * What parents and carers should be able to say (the programme guide), as scenes on Wrenmouth: a parent with a phone, and what they come to.
 * Each is named by its id in the catalogue. Those that only people can make true are in statements-of-practice.test.ts.
 */
import { expect, test } from 'vitest';
import { aParentOnWrenmouth, built, home, open, reads, site, tab, tap, words } from './parent.ts';

/** Two in the morning of an ordinary Tuesday. */
const NIGHT = new Date('2026-11-24T02:00:00Z');

aParentOnWrenmouth();

/** Services that the page leads to, by file name. */
const services = async (inside = 'main') =>
  (await tab.locator(`${inside} a[href*="/services/"]`).evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''))).filter(
    Boolean,
  );
/** The headings of a page, in the order they stand. */
const headings = () => tab.locator('main :is(h1, h2, h3)').allInnerTexts();

test('PG-I-01 pregnant, I type my postcode, open my area, and one tap from there is the offer with its six kinds of help', async () => {
  await tab.goto(`${site.origin}${built.base}`);
  await tab.locator('near-you input').fill('ZZ1 1AA');
  await tab.keyboard.press('Enter');
  await tab.locator(`near-you a[href="${home}"]`).first().click();
  await tap('offer/');
  for (const core of ['maternity', 'health-visiting', 'infant-feeding', 'parent-infant', 'send', 'safeguarding'])
    expect(await services(`main section[aria-labelledby="${core}"]`), core).not.toEqual([]);
});

test('PG-I-02 my child is 13: I pick 11 to 16 and see youth, feelings, school, SEND and family help', async () => {
  await open('ages/');
  await tap('ages/11-16/');
  expect(await services()).toEqual(expect.arrayContaining(['slipway-club', 'the-kelp', 'getting-to-school', 'sendiass', 'family-help']));
  await tap('services/the-kelp/');
  await reads(/hub/i);
});

test.each(['topics/housing/', 'services/island-dads/', 'guides/sleep/', 'whats-on/'])(
  'PG-I-03 on /%s I see a number, its hours and a hub to go to',
  async (path) => {
    await open(path);
    expect(await tab.locator('footer a[href^="tel:"]').count()).toBeGreaterThan(0);
    expect(await tab.locator('footer').innerText()).toMatch(/Monday to Friday, \d/);
    expect(await tab.locator(`a[href^="${home}places/"]`).count()).toBeGreaterThan(0);
  },
);

test('PG-I-04 the offer that someone sends me says whose it is before I open it', async () => {
  await open('offer/');
  const preview = (name: string) => tab.locator(`meta[property="og:${name}"]`).getAttribute('content');
  expect(await preview('site_name')).toContain('Wrenmouth Family Hubs');
  expect(await preview('url')).toContain(`${home}offer/`);
});

test('PG-I-05 before I go I see who can come, what a hub is like, its door, and what to do there', async () => {
  await open('places/');
  await tap('places/harbour-hub/');
  await reads('Every family on the island', 'You do not fill in a form to come in', 'Ring the bell');
  expect((await tab.locator('main img').first().getAttribute('alt'))?.length).toBeGreaterThan(20);
});

test('PG-I-06 on a topic, help at a hub, elsewhere and online stand together', async () => {
  await open('topics/parenting/');
  expect(await services()).toEqual(expect.arrayContaining(['finding-your-feet', 'doorstep', 'parenting-online']));
  await reads('At a hub', 'By phone or online');
});

test.each(['PG-I-07', 'PG-I-23'])('%s the offer says what a key contact is, who it may be and how to get one', async () => {
  await open('offer/');
  const contact = tab.locator('section[aria-labelledby="key-contact"]');
  expect(await contact.innerText()).toMatch(/One person you get to know[\s\S]*I would like a key contact[\s\S]*health visitor/);
});

test('PG-I-08 I can choose staff or other parents, one to one, in a group, at home or by phone', async () => {
  await open('offer/');
  expect(await services()).toEqual(expect.arrayContaining(['feeding-clinic', 'feeding-friends', 'feeding-at-home', 'health-visitors', 'island-dads']));
});

test('PG-I-09 I work by day: I choose online and what is on changes, and where nothing fits I am told to ring', async () => {
  await open('whats-on/');
  const status = tab.locator('main [role="status"]');
  const before = await status.innerText();
  await tab.locator('main details summary').first().click();
  await tab.locator('select[name="place"]').selectOption('online');
  await expect.poll(() => status.innerText()).not.toBe(before);
  await tab.locator('select[name="topic"]').selectOption('vaccinations');
  await expect.poll(() => status.innerText()).toMatch(/ring/i);
});

test('PG-I-10 at 2am I see that the line is closed and when it opens, and who answers now', async () => {
  await tab.clock.setFixedTime(NIGHT);
  await open();
  await expect.poll(words).toMatch(/Closed now/);
  await open('help-now/');
  await reads('Day and night, every day', /Samaritans/);
});

test('PG-I-12 a service says what happens after I ask, and how long it takes', async () => {
  await open('services/the-kelp/');
  expect(await headings()).toContain('What happens next');
  await reads(/week|days/);
});

test('PG-I-15 afraid, I look without an account, nothing is kept, and one tap takes me away', async () => {
  await open('topics/domestic-abuse/');
  expect(await tab.context().cookies()).toEqual([]);
  expect(await tab.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await tab.locator('exit-page a').first().isVisible()).toBe(true);
  await reads('What happens', /do not have to give your name/);
});

test.each([
  ['topics/infant-feeding/', ['Breastfeeding', 'Breast and bottle together', 'Formula feeding']],
  ['guides/birth-choices/', ['The places you can choose', 'Questions to ask']],
])('PG-I-16 /%s sets out the choices, and says where it is from', async (path, parts) => {
  await open(path);
  expect(await headings()).toEqual(expect.arrayContaining([...parts, 'Read more']));
  expect(await tab.locator('main a[href*="nhs.uk"]').count()).toBeGreaterThan(0);
});

test('PG-I-17 pregnant, I read how to get ready and find the classes', async () => {
  await open('ages/pregnancy/');
  expect(await services()).toContain('getting-ready');
  await tap('guides/becoming-a-parent/');
  expect(await headings()).toContain('Getting ready, a little at a time');
});

test('PG-I-18 I read the signs in me and in my partner, and there is help for us both', async () => {
  await open('topics/parent-infant/');
  expect(await headings()).toEqual(expect.arrayContaining(['Signs to look for in yourself', 'Signs to look for in your partner']));
  expect(await services()).toEqual(expect.arrayContaining(['how-you-feel', 'island-dads']));
});

test.each(['domestic-abuse', 'drugs-and-alcohol', 'money-and-debt', 'mental-health', 'food'])(
  'PG-I-19 the page about %s gives one next step before anything long',
  async (topic) => {
    await open(`topics/${topic}/`);
    const text = await words();
    expect(text.indexOf('First step:')).toBeGreaterThan(0);
    expect(text.indexOf('First step:')).toBeLessThan(text.indexOf('Good to know'));
  },
);

test('PG-I-20 my partner and I find a group for dads and help for couples', async () => {
  await open('guides/dads-and-partners/');
  expect(await headings()).toContain('The two of you');
  await open('topics/parenting/');
  expect(await services()).toContain('island-dads');
  await open('topics/parental-conflict/');
  expect(await services()).toContain('when-you-argue');
});

test('PG-I-25 the offer says why the first two years matter, in plain words', async () => {
  await open('offer/');
  await reads('Why this time matters', '1,001 days');
});

test('PG-I-26 with a baby, I find how to bond, and who helps near me', async () => {
  await open('ages/0-2/');
  expect(await services()).toContain('you-and-your-baby');
  await tap('guides/bonding/');
  expect(await headings()).toEqual(expect.arrayContaining(['Small things that bring you closer', 'When the feeling does not come']));
});

test('PG-I-27 I read what is good and what is hard about feeding, and nobody judges', async () => {
  await open('topics/infant-feeding/');
  expect(await headings()).toEqual(expect.arrayContaining(['Before the birth', 'Breastfeeding', 'Formula feeding', 'Tongue-tie']));
});

test('PG-I-28 I read how to talk and play, and see a group to go to', async () => {
  await open('guides/talking-and-play/');
  expect(await headings()).toContain('Free things to do');
  await open('topics/early-language/');
  await tap('services/rhyme-time/');
  await reads(/Every \w+day/);
});

test('PG-I-29 I see the panel and other ways to have a say, with dates', async () => {
  await open('have-your-say/');
  await reads('Parent and Carer Panel', 'Parent champions', /\d{1,2} (December 2026|January 2027)/);
});

test('PG-I-30 from any page I say what I think in two taps, or by phone', async () => {
  await open('services/stay-and-play/');
  await tab.locator(`footer a[href="${home}have-your-say/"]`).click();
  expect(await tab.locator('main a[href^="https://"]').first().isVisible()).toBe(true);
  expect(await tab.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
});

test('PG-I-31 I see a change that came of what families like mine said, and its day', async () => {
  await open('have-your-say/');
  await reads('You said, we did', /8 September 2026, Harbour Best Start Family Hub\s+You said: Dads/);
});
