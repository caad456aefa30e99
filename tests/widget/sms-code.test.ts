import type { Locator } from 'playwright-core';
import { portalHouse } from './portal-house.ts';
import type { Visit } from './visit.ts';

const house = portalHouse();
const localeAfter = new Map([
  ['Nynorsk', 'nn'],
  ['English', 'en'],
]);
house.bot.script = (text) => [{ text: `You said: ${text}`, locale: localeAfter.get(text) ?? 'nb' }];
let person: Visit;
let question: Locator;

beforeEach(async () => {
  person = await house.visit();
  question = person.chat.locator('.sms-code');
  await person.open();
});

async function chooseInMenu(name: string): Promise<void> {
  await person.chat.getByRole('button', { name: 'Meny' }).click();
  await person.chat.getByRole('button', { name, exact: true }).click();
}

async function giveCode(code: string): Promise<void> {
  await person.page.keyboard.type(code);
  await person.page.keyboard.press('Enter');
}

/** A conversation somebody had, which a code leads to. */
async function conversationElsewhere(code: string): Promise<Visit> {
  const other = await house.visit();
  await other.open();
  await other.say('texted before');
  await other.chat.getByText('You said: texted before').last().waitFor();
  const conversation = await other
    .frame()
    .evaluate(() => JSON.parse(sessionStorage.getItem('residence-card-assistant') ?? '{}').session.conversationId);
  house.smsCodes.set(code, conversation);
  return other;
}

test('going on by text message is asked for in the words of the menu', async () => {
  await chooseInMenu('Fortsett på SMS');
  await person.chat.getByText('You said: Fortsett på SMS').last().waitFor();
  expect(house.bot.said).toEqual(['Fortsett på SMS']);
});

test('a code goes on in its conversation, with all of its history, also after a reload', async () => {
  await conversationElsewhere('ABC-DEF');
  await person.say('said on this page');
  await person.chat.getByText('You said: said on this page').last().waitFor();
  await chooseInMenu('Fortsett fra SMS');
  await giveCode('ABC-DEF');
  await person.chat.getByText('You said: texted before').last().waitFor();
  const carried = ['bot: Hei! Hva gjelder det?', 'own: texted before', 'bot: You said: texted before'];
  expect((await person.log()).slice(1)).toEqual(carried);
  expect(await person.chat.locator('.notice').textContent()).toBe('Her er samtalen du hadde på SMS.');
  expect(await question.count()).toBe(0);
  await person.page.keyboard.type('and on');
  expect(await person.box.inputValue()).toBe('and on');
  await person.page.reload();
  await person.chat.getByText('You said: texted before').last().waitFor();
  expect(await person.log()).toEqual(carried);
  expect(person.complaints).toEqual([]);
});

test('what is written afterwards is said there, and heard where it was held before', async () => {
  const other = await conversationElsewhere('ABC-DEF');
  await chooseInMenu('Fortsett fra SMS');
  await giveCode('ABC-DEF');
  await person.chat.getByText('You said: texted before').last().waitFor();
  await person.say('from the chat');
  await other.chat.getByText('You said: from the chat').last().waitFor();
});

test('a wrong code is told with the way on, and leaves the conversation as it was', async () => {
  await chooseInMenu('Fortsett fra SMS');
  await giveCode('WRO-NGC');
  await question.getByText('Koden er feil, brukt eller for gammel. Skriv «fortsett på nettet» på SMS').waitFor();
  expect((await person.announced()).join()).toContain('Koden er feil');
  expect(await question.locator('input').getAttribute('aria-invalid')).toBe('true');
  await conversationElsewhere('ABC-DEF');
  await giveCode('ABC-DEF');
  await question.waitFor({ state: 'detached' });
});

test('a server that does not answer is not a wrong code', async () => {
  await chooseInMenu('Fortsett fra SMS');
  await person.context.setOffline(true);
  await giveCode('ABC-DEF');
  await question.getByText('Vi får ikke sjekket koden akkurat nå.').waitFor();
});

test('the question is left by its button or by Escape, and the chat stays open', async () => {
  await chooseInMenu('Fortsett fra SMS');
  await person.page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  await chooseInMenu('Fortsett fra SMS');
  await question.getByRole('button', { name: 'Avbryt' }).click();
  await question.waitFor({ state: 'detached' });
  expect(await person.box.isVisible()).toBe(true);
});

test.each([
  ['Nynorsk', 'Hald fram på SMS', 'Hald fram frå SMS'],
  ['English', 'Continue by SMS', 'Continue from SMS'],
])('in %s the menu has the words the assistant uses', async (language, by, from) => {
  await person.chat.getByRole('button', { name: 'Meny' }).click();
  await person.chat.getByRole('button', { name: language }).click();
  await person.chat.getByText(`You said: ${language}`).last().waitFor();
  await person.chat.getByRole('button', { name: /^Men[uy]$/ }).click();
  await person.chat.getByRole('button', { name: by, exact: true }).waitFor();
  await person.chat.getByRole('button', { name: from, exact: true }).waitFor();
});

test('where nobody texts the menu does not speak of it', async () => {
  await person.context.route('**/widget/frame*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(' data-sms', '') });
  });
  await person.page.reload();
  await person.chat.getByRole('button', { name: 'Meny' }).click();
  await person.chat.getByRole('button', { name: 'Start på nytt' }).waitFor();
  expect(await person.chat.locator('.menu-item', { hasText: 'SMS' }).count()).toBe(0);
});
