import { inspect } from './axe.ts';
import { portalHouse } from './portal-house.ts';
import type { Reply } from './scripted-bot.ts';
import type { Visit } from './visit.ts';

const house = portalHouse();
const standing = (state: string, name?: string) => ({ handover: { state, ...(name && { name }) } });
const waiting: Reply = { text: 'Du er nummer 2 i køen.', locale: 'nb', channelData: standing('waiting') };
const taken: Reply = {
  text: 'Nå skriver du med Kari, saksbehandler. Jeg er stille så lenge.',
  locale: 'nb',
  suggestedActions: {
    actions: [{ type: 'imBack', title: 'Tilbake til assistenten', value: 'Tilbake til assistenten' }],
  },
  channelData: standing('taken', 'Kari'),
};
const said: Reply = {
  text: 'Hi, I can look at that. See https://www.udi.no',
  from: { id: 'caseworker', name: 'Kari', role: 'bot' },
  channelData: { person: { name: 'Kari' }, ...standing('taken', 'Kari') },
};
const closed: Reply = { text: 'Samtalen med Kari er avsluttet.', locale: 'nb', channelData: standing('over') };
house.bot.script = (text) =>
  ({ wait: [waiting], take: [taken, said], hallo: [], 'Tilbake til assistenten': [closed] })[text];
let person: Visit;

beforeEach(async () => {
  person = await house.visit();
  await person.open();
});
afterEach(() => expect(person.complaints).toEqual([]));

const presence = async () => (await person.chat.locator('.presence p').textContent())?.trim();

test('who waits sees it, who writes with a caseworker sees whom, and it is the same after a reload', async () => {
  expect(await presence()).toBe('');
  await person.say('wait');
  await person.chat.getByText('nummer 2').last().waitFor();
  expect(await presence()).toBe('Du venter på en saksbehandler. Assistenten svarer imens.');
  await person.say('take');
  const words = person.chat.locator('.bot.person');
  await words.waitFor();
  expect(await presence()).toBe('Du skriver med Kari, saksbehandler.');
  expect((await words.locator('.who').textContent())?.trim()).toBe('Kari, saksbehandler:');
  expect(await words.locator('a').count()).toBe(0);
  expect(await person.chat.locator('.automatic').count()).toBe(0);
  // Their words are in no language of ours, and change none.
  expect(await words.locator('.said').getAttribute('lang')).toBeNull();
  expect(await person.box.getAttribute('placeholder')).not.toBe('Write a message');
  await person.page.reload();
  await person.chat.locator('.bot.person').waitFor();
  expect(await presence()).toBe('Du skriver med Kari, saksbehandler.');
});

test('a screen reader is told who says it, and that somebody is there', async () => {
  await person.say('take');
  await person.chat.locator('.bot.person').waitFor();
  expect(await person.announced()).toContain('Kari: Hi, I can look at that. See https://www.udi.no');
  expect(await person.chat.locator('.presence [role=status]').count()).toBe(1);
  const { violations, checked } = await inspect(person.frame());
  expect(violations).toEqual([]);
  expect(checked).toBeGreaterThan(10);
});

test('the way back stands in the head as long as somebody is there', async () => {
  await person.say('take');
  await person.chat.locator('.bot.person').waitFor();
  await person.say('hallo');
  await person.chat.locator('.leave').click();
  await person.chat.getByText('Samtalen med Kari er avsluttet.').last().waitFor();
  expect(house.bot.said.at(-1)).toBe('Tilbake til assistenten');
  expect(await presence()).toBe('');
  expect(await person.chat.locator('.leave').count()).toBe(0);
});
