import { portalHouse } from './portal-house.ts';
import type { Visit } from './visit.ts';

const house = portalHouse();
let person: Visit;

beforeEach(async () => {
  person = await house.visit(house.url, { viewport: { width: 1900, height: 900 } });
});
afterEach(() => {
  expect(person.complaints).toEqual([]);
});

test('the page says that it is a demonstration, in three sentences and three languages', async () => {
  await person.page.getByText('Demonstrasjon – ikke en offentlig tjeneste').waitFor();
  expect(await person.page.locator('.about > p').count()).toBe(3);
  await person.page.getByRole('button', { name: 'English' }).click();
  await person.page.getByText('Demonstration – not a public service').waitFor();
  expect(await person.page.locator('html').getAttribute('lang')).toBe('en');
  await person.page.getByRole('button', { name: 'Ask about residence cards' }).waitFor();
});

test('who signs in is known to the bot from the first message', async () => {
  await person.page.getByRole('button', { name: 'Logg inn som Amina Yusuf' }).click();
  await person.page.getByText('Du er logget inn som Amina Yusuf.').waitFor();
  await person.open();
  expect(house.bot.portal).toEqual([{ caseId: 'P1', situation: {} }]);
});

test('who is nobody is nobody to the bot', async () => {
  await person.open();
  expect(house.bot.portal).toEqual([]);
});

test('another person gets a conversation of their own and sees nothing of the one before', async () => {
  await person.page.getByRole('button', { name: 'Logg inn som Amina Yusuf' }).click();
  await person.open();
  await person.say('my secret');
  await person.chat.getByText('You said: my secret').last().waitFor();
  await person.page.getByRole('button', { name: 'Logg inn som Jorge Núñez' }).click();
  await person.chat.locator('.notice').waitFor();
  await person.chat.locator('.bot').waitFor();
  expect(await person.chat.locator('body').textContent()).not.toContain('my secret');
  expect(house.bot.portal.map(({ caseId }) => caseId)).toEqual(['P1', 'P2']);
});

test('signing out ends the conversation, also after a reload', async () => {
  await person.page.getByRole('button', { name: 'Logg inn som Amina Yusuf' }).click();
  await person.open();
  await person.say('my secret');
  await person.chat.getByText('You said: my secret').last().waitFor();
  await person.page.getByRole('button', { name: 'Logg ut' }).first().click();
  await person.chat.locator('.notice').waitFor();
  await person.page.reload();
  await person.chat.locator('.bot').waitFor();
  expect(await person.chat.locator('body').textContent()).not.toContain('my secret');
});

test('the same person goes on after a reload, although the portal signs another token', async () => {
  await person.page.getByRole('button', { name: 'Logg inn som Amina Yusuf' }).click();
  await person.open();
  await person.say('one');
  await person.chat.getByText('You said: one').last().waitFor();
  house.clock.aheadMilliseconds += 2000;
  await person.page.reload();
  await person.page.getByText('Du er logget inn som Amina Yusuf.').waitFor();
  await person.chat.getByText('You said: one').last().waitFor();
  expect(await person.log()).toHaveLength(3);
});

test('the page’s language is the chat’s until something is said', async () => {
  await person.page.getByRole('button', { name: 'Nynorsk' }).click();
  await person.launcher.click();
  await person.chat.getByText('Skriv ei melding').or(person.chat.getByText('Skriv en melding')).waitFor();
  expect(await person.page.locator('iframe').getAttribute('src')).toContain('language=nn');
});

test('the card of whoever is signed in says so, and offers no signing in', async () => {
  await person.page.getByRole('button', { name: 'Logg inn som Amina Yusuf' }).click();
  const card = person.page.locator('.applicant', { hasText: 'Amina Yusuf' });
  await card.getByText('Det er deg nå').waitFor();
  expect(await card.getByRole('button').count()).toBe(0);
  expect(await person.page.getByText('Det er deg nå').count()).toBe(1);
});

test('signing in and out leaves the keyboard where it is said who one is', async () => {
  await person.page.getByRole('button', { name: 'Logg inn som Amina Yusuf' }).press('Enter');
  await person.page.locator('.status:focus', { hasText: 'Du er logget inn som Amina Yusuf.' }).waitFor();
  await person.page.getByRole('button', { name: 'Logg ut' }).first().press('Enter');
  await person.page.locator('.status:focus', { hasText: 'Du er ikke logget inn.' }).waitFor();
});

test.each(['Bokmål', 'Nynorsk', 'English'])(
  'on a small phone nothing lies on the way into the chat, in %s',
  async (language) => {
    await person.page.setViewportSize({ width: 320, height: 640 });
    await person.page.getByRole('button', { name: language }).click();
    await person.launcher.waitFor();
    const found = await person.page.evaluate(() => {
      const below = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect().bottom ?? Number.NaN;
      const button = document.querySelector('residence-card-assistant')?.shadowRoot?.querySelector('button');
      const rows = new Set([...document.querySelectorAll('.language')].map((each) => each.getBoundingClientRect().top));
      return {
        chatButtonTop: button?.getBoundingClientRect().top,
        stateBottom: below('.signed-in'),
        languageRows: rows.size,
        width: document.documentElement.scrollWidth,
      };
    });
    expect(found.stateBottom).toBeLessThan(found.chatButtonTop ?? 0);
    expect(found.languageRows).toBe(1);
    expect(found.width).toBeLessThanOrEqual(320);
  },
);
