import { portalHouse } from './portal-house.ts';
import { question } from './replies.ts';
import type { Visit } from './visit.ts';

const house = portalHouse();
let person: Visit;

beforeEach(async () => {
  house.bot.script = (text) => ({ q: [question] })[text];
  person = await house.visit();
  await person.open();
});

test('a reload brings the whole conversation back once, with its choices, and reads none of it out', async () => {
  await person.say('one');
  await person.say('two');
  await person.say('q');
  await person.chat.locator('.choices').waitFor();
  const before = await person.log();
  await person.page.reload();
  await person.chat.locator('.choices').waitFor();
  expect(await person.log()).toEqual(before);
  expect(await person.announced()).toEqual([]);
  expect(house.bot.said).toEqual(['one', 'two', 'q']);

  await person.say('three');
  await person.chat.getByText('You said: three').last().waitFor();
  expect(await person.log()).toEqual([...before, 'own: three', 'bot: You said: three']);
  expect(await person.announced()).toEqual(['The assistant: You said: three']);
});

test('what the bot says unasked is read out once: in an open chat at once, otherwise on the next visit', async () => {
  await person.say('one');
  await person.chat.getByText('You said: one').last().waitFor();
  house.bot.say({ text: 'Remember your appointment.', locale: 'en' });
  await person.chat.getByText('Remember your appointment.').last().waitFor();
  expect((await person.announced()).at(-1)).toBe('The assistant: Remember your appointment.');

  await person.page.goto('about:blank');
  house.bot.say({ text: 'Your appointment has been moved.', locale: 'en' });
  await person.page.goBack();
  await person.chat.getByText('Your appointment has been moved.').last().waitFor();
  expect(await person.announced()).toEqual(['The assistant: Your appointment has been moved.']);
  await person.page.reload();
  await person.chat.getByText('Your appointment has been moved.').last().waitFor();
  expect(await person.announced()).toEqual([]);
});

test('a chat that was open is open after the reload, and does not take the focus', async () => {
  await person.page.reload();
  await person.chat.getByText('Hei!').first().waitFor();
  expect(await person.launcher.getAttribute('aria-expanded')).toBe('true');
  expect(await person.page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('a conversation of more than a page of history comes back whole', async () => {
  house.bot.script = () => Array.from({ length: 120 }, (_, index) => ({ text: `line ${index}`, locale: 'nb' }));
  await person.say('much');
  await person.chat.getByText('line 119').last().waitFor();
  const before = await person.log();
  expect(before).toHaveLength(122);
  await person.page.reload();
  await person.chat.getByText('line 119').last().waitFor();
  expect(await person.log()).toEqual(before);
});

test('what could not be sent before the reload is sent after it, once and in order', async () => {
  await person.page.route('**/activities', (route) => route.abort());
  await person.say('first');
  await person.say('second');
  await person.chat.getByText('second').first().waitFor();
  await person.page.unroute('**/activities');
  await person.page.reload();
  await person.chat.getByText('You said: second').last().waitFor();
  expect(house.bot.said).toEqual(['first', 'second']);
  const [greeting, ...rest] = await person.log();
  expect(greeting).toBe('bot: Hei! Hva gjelder det?');
  // The second is sent when the first is taken, so the first answer may come before it.
  expect(rest.filter((line) => line.startsWith('own'))).toEqual(['own: first', 'own: second']);
  expect(rest.filter((line) => line.startsWith('bot'))).toEqual(['bot: You said: first', 'bot: You said: second']);
});
