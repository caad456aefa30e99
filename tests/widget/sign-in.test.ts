import type { Locator } from 'playwright-core';
import { portalHouse } from './portal-house.ts';
import type { Visit } from './visit.ts';

const house = portalHouse();
let person: Visit;
let question: Locator;

const hand = (token: string) =>
  person.page.evaluate((portalToken) => window.residenceCardAssistant?.setPortalToken(portalToken), token);

beforeEach(async () => {
  person = await house.visit(house.foreignPage);
  question = person.chat.locator('.sign-in');
  await person.launcher.waitFor();
  await hand('not a token');
  await person.launcher.click();
  await question.waitFor();
});

test('a token that is refused is not taken for nobody’s, and a better one signs in by itself', async () => {
  expect(await person.log()).toEqual([]);
  await hand(await house.tokenFor('P1'));
  await person.chat.locator('.bot').waitFor();
  expect(house.bot.portal).toEqual([{ caseId: 'P1', situation: {} }]);
  expect(await question.count()).toBe(0);
});

test.each([
  ['nb', 'Innloggingen din fulgte ikke med hit.', ['Prøv igjen', 'Fortsett uten å logge inn']],
  ['nn', 'Innlogginga di følgde ikkje med hit.', ['Prøv igjen', 'Hald fram utan å logge inn']],
] as const)('the person is asked in the language of the page: %s', async (language, sentence, buttons) => {
  await person.page.evaluate((next) => window.residenceCardAssistant?.setLanguage(next), language);
  await question.getByText(sentence).waitFor();
  expect(await question.getByRole('button').allTextContents()).toEqual(buttons);
});

test('the keyboard reaches the answers, and goes on in the send box', async () => {
  const { keyboard } = person.page;
  const focused = () => person.frame().evaluate(() => document.activeElement?.textContent?.trim());
  await person.box.focus();
  await keyboard.press('Shift+Tab');
  expect(await focused()).toBe('Go on without signing in');
  await keyboard.press('Shift+Tab');
  expect(await focused()).toBe('Try again');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await person.chat.locator('.bot').waitFor();
  await keyboard.type('typed at once');
  expect(await person.box.inputValue()).toBe('typed at once');
});
