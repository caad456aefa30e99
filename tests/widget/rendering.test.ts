import { readFile } from 'node:fs/promises';
import { portalHouse } from './portal-house.ts';
import { calendarText, dated, linked, question, quoted } from './replies.ts';
import type { Visit } from './visit.ts';

const house = portalHouse();
house.bot.script = (text) => ({ q: [question], quote: [quoted], links: [linked], file: [dated] })[text];
let person: Visit;

beforeEach(async () => {
  person = await house.visit();
  await person.open();
});
afterEach(() => {
  expect(person.complaints).toEqual([]);
  expect(person.requestsBeyond(house.url)).toEqual([]);
});

test('what is said on both sides stands in order, paragraph by paragraph', async () => {
  await person.say('hello\nthere');
  await person.chat.getByText('You said: hello').last().waitFor();
  expect(await person.log()).toEqual([
    'bot: Hei! Hva gjelder det?',
    'own: hello\nthere',
    'bot: You said: hello\nthere',
  ]);
});

test('a choice is pressed once: its value is said, and the buttons are gone', async () => {
  await person.say('q');
  const choice = person.chat.getByRole('button', { name: 'tirsdag 10. mars 2026 kl. 09.30' });
  await choice.click();
  await person.chat.getByText('You said: tirsdag').last().waitFor();
  expect((await person.log()).slice(-2)).toEqual(['own: tirsdag', 'bot: You said: tirsdag']);
  expect(await person.chat.locator('.choices').count()).toBe(0);
  expect(await person.box.evaluate((box) => box === document.activeElement)).toBe(true);
});

test('choices go when something else is written instead', async () => {
  await person.say('q');
  await person.chat.locator('.choices').waitFor();
  await person.say('something else');
  await person.chat.getByText('You said: something else').last().waitFor();
  expect(await person.chat.locator('.choices').count()).toBe(0);
});

test('a quote keeps its language, and tells its source and the day it was checked', async () => {
  await person.say('quote');
  const quote = person.chat.locator('blockquote');
  await quote.waitFor();
  expect(await quote.getAttribute('lang')).toBe('en');
  expect(await quote.textContent()).toBe('You will need to order a new residence card.');
  const source = person.chat.locator('figcaption');
  expect((await source.textContent())?.replace(/\s+/g, ' ').trim()).toBe(
    'Kilde (på engelsk): Residence cards, www.udi.no, åpnes i ny fane. Sjekket 10. mars 2026.',
  );
  const link = source.locator('a');
  expect(await link.getAttribute('href')).toBe('https://www.udi.no/en/residence-cards/');
  expect(await link.getAttribute('rel')).toContain('noopener');
});

test('only https links are shown, with their host, and open beside the chat', async () => {
  await person.say('links');
  const links = person.chat.locator('.links a');
  await links.first().waitFor();
  expect(await links.count()).toBe(1);
  expect(await links.textContent()).toContain('www.udi.no');
  expect(await links.getAttribute('target')).toBe('_blank');
  expect(await links.getAttribute('rel')).toContain('noopener');
  expect(await person.chat.locator('.said').last().getAttribute('lang')).toBe('nn');
});

test('the chat speaks the language the bot speaks, and the launcher too', async () => {
  await person.say('links');
  await person.chat.getByText('Skriv ei melding').waitFor();
  expect(await person.chat.locator('html').getAttribute('lang')).toBe('nn');
  expect(await person.page.locator('residence-card-assistant').getAttribute('lang')).toBe('nn');
});

test('a calendar file is saved under its name with every letter intact', async () => {
  await person.say('file');
  const button = person.chat.getByRole('button', { name: 'Åpne i kalenderen' });
  const [download] = await Promise.all([person.page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('time-hos-politiet.ics');
  expect(await readFile(await download.path(), 'utf8')).toBe(calendarText);
});

test('it shows that the bot is writing, until it has written', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  house.bot.gate = promise;
  await person.say('slow');
  await person.chat.locator('.typing').waitFor();
  resolve();
  await person.chat.getByText('You said: slow').last().waitFor();
  expect(await person.chat.locator('.typing').count()).toBe(0);
});

test('Shift and Enter makes a new line; an empty message is not sent; one that is too long neither', async () => {
  await person.box.fill('one');
  await person.box.press('Shift+Enter');
  await person.box.pressSequentially('two');
  expect(await person.box.inputValue()).toBe('one\ntwo');
  await person.say('   ');
  await person.box.fill('x'.repeat(950));
  await person.chat.getByText('50 tegn igjen').first().waitFor();
  await person.say('x'.repeat(1001));
  expect(await person.box.getAttribute('aria-invalid')).toBe('true');
  await person.chat.getByText('1 tegn for mye').first().waitFor();
  expect(await person.log()).toEqual(['bot: Hei! Hva gjelder det?']);
  await person.say('x'.repeat(1000));
  await person.chat.getByText('You said: x').last().waitFor();
});

test.each([
  ['English', 'English', 'en'],
  ['Start på nytt', 'Start på nytt', 'nb'],
  ['Slett dataene mine', 'Slett dataene mine', 'nb'],
])('the menu says “%s” in the person’s name', async (item, said, language) => {
  await person.chat.getByRole('button', { name: 'Meny' }).click();
  expect(await person.chat.locator('html').getAttribute('lang')).toBe('nb');
  await person.chat.getByRole('button', { name: item, exact: true }).click();
  await person.chat.locator('.own', { hasText: said }).waitFor();
  if (language === 'en') await person.chat.getByText('Write a message').waitFor();
  expect(await person.chat.locator('#menu').isVisible()).toBe(false);
});

test('what is new is announced once, each in its language', async () => {
  await person.say('q');
  await person.chat.locator('.choices').waitFor();
  expect(await person.announced()).toEqual([
    'Assistenten: Hei! Hva gjelder det?',
    'Assistenten: Når passer det?',
    'Du kan velge mellom 2 svar.',
  ]);
});
