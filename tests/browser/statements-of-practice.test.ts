/**
 * What parents and carers should be able to say and only people can make true (PG-I-11, 13, 14, 21, 22, 24): the scene that a site can give
 * to each, on Wrenmouth, named by its id in the catalogue.
 */
import { expect, test } from 'vitest';
import { aParentOnWrenmouth, built, home, open, reads, site, tab, tap } from './parent.ts';

aParentOnWrenmouth();

/** The first day a panel meets from today on, by its record: "Thursday 3 December". */
const nextMeeting = (id: string) => {
  const record = built.content.records.find((one) => one.kind === 'panel' && one.area === 'wrenmouth' && one.id === id);
  const days = ((record?.fields['meetings'] ?? []) as readonly { readonly date: string }[]).map(({ date }) => date);
  const next = days.filter((day) => day >= new Date().toISOString().slice(0, 10)).sort()[0] ?? expect.unreachable();
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(next)).replace(',', '');
};

test('PG-I-11 the first page speaks to my family', async () => {
  await open();
  await reads(/your family/i);
});

/*
 * PG-I-13, 22 and 24 are practice: staff and volunteers make them true, so their rows are listed as never scored, whatever these scenes say.
 * They stand because a page can still fail such a parent: by hiding where decisions are made, who will be there, or what is told to whom.
 */
test('PG-I-13 from home I find who decides with the hubs, that I may join and when they next meet; and a change that parents asked for is on the timetable', async () => {
  await open();
  await tab.locator(`footer a[href="${home}have-your-say/"]`).click();
  const card = (title: string) => tab.locator('main li.card').filter({ has: tab.getByRole('heading', { name: title, exact: true }) });
  const panel = card('Parent and Carer Panel');
  expect(await panel.innerText()).toMatch(/Who can join\. Anyone on the island[\s\S]*Who hears what it says\. Assistant Director for Families/);
  expect(await panel.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
  const next = panel.locator('li').first();
  expect(await next.innerText()).toContain(nextMeeting('parent-and-carer-panel'));
  expect(await next.locator(`a[href^="${home}places/"]`).count()).toBe(1);
  expect(await card('Feeding Friends now starts with lunch').innerText()).toMatch(
    /9 March 2026, Harbour Best Start Family Hub\s+You said: [\s\S]*half past nine[\s\S]*We did: It is now at 12\.30pm/,
  );
  await open('services/feeding-friends/');
  await reads(/Every Monday, 12\.30pm to 2\.30pm[\s\S]*with lunch/);
});

test.each([
  [
    'infant-feeding',
    'feeding-friends',
    ['Parents who have fed babies help parents', 'Who you can talk to: midwife, health visitor', 'Come in. You can be late.'],
  ],
  ['parent-infant', 'cuppa-and-cuddle', ['The volunteers have all been police-checked', 'With other parents who have been there', 'Walk in.']],
  [
    'parent-infant',
    'how-you-feel',
    ['Who you can talk to: mental health nurse', 'Ask for it yourself', 'Telling us does not mean someone will take your baby away'],
  ],
] as const)('PG-I-22 by way of %s, %s says who I will meet, and I can ring or walk in with no letter from anyone', async (topic, service, expected) => {
  await open();
  await tap('topics/');
  await tap(`topics/${topic}/`);
  await tap(`services/${service}/`);
  await reads(...expected, /Ways to get it\s+(Drop in|Ask for it yourself)/);
  expect(await tab.locator('main p.row a.button[href^="tel:"]').first().isVisible()).toBe(true);
  expect(await tab.locator('section[aria-labelledby="when"] li').filter({ hasText: 'Drop in' }).count()).toBeGreaterThan(0);
});

test('PG-I-24 before I say a word I read what is kept private, when it is not, and that I need not give my name; and nothing of my visit is kept', async () => {
  const strangers: string[] = [];
  tab.on('request', (request) => (new URL(request.url()).origin === site.origin ? undefined : strangers.push(request.url())));
  await open('topics/');
  await tap('topics/family-support/');
  await tap('guides/getting-help-for-your-family/');
  await reads('They ask before they share it', 'There is one exception', 'they have to tell children', 'You can ask that without giving your name');
  await tab.goBack();
  await tap('services/family-help/');
  await reads(
    'You need not give your name',
    'She asks you before she shares it',
    /One thing she cannot keep to herself[\s\S]*serious harm[\s\S]*social care or the police/,
  );
  await tab.locator(`footer a[href="${home}privacy/"]`).click();
  await reads('We do not know who you are or what you read', 'No accounts, no names, no forms');
  expect(await tab.context().cookies()).toEqual([]);
  expect(await tab.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(strangers).toEqual([]);
});

test('PG-I-14 if I was not treated well, I am told how to say so, and that it changes nothing for me', async () => {
  await open('have-your-say/');
  await reads('Make a complaint', 'Complaining never changes the help you get');
});

test('PG-I-21 nothing here asks me for my story: there is no box to write in but the one for a postcode', async () => {
  for (const path of ['', 'have-your-say/', 'services/family-help/', 'worried-about-a-child/']) {
    await open(path);
    expect(await tab.locator('main :is(textarea, input[type="text"], input[type="email"], input[type="tel"]):not(near-you *)').count(), path).toBe(0);
  }
});
