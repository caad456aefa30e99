import { say } from '../../texts/line.ts';
import { chatWords } from '../../texts/widget/chat-words.ts';
import { widgetLanguages } from '../../texts/widget/words.ts';
import { createSpeakers } from '../../texts/words.ts';
import { inspect } from './axe.ts';
import { portalHouse } from './portal-house.ts';
import type { Reply } from './scripted-bot.ts';
import type { Visit } from './visit.ts';

const house = portalHouse();
const standing = (state: string, name?: string) => ({ handover: { state, ...(name && { name }) } });
const press = (title: string) => ({ suggestedActions: { actions: [{ type: 'imBack', title, value: title }] } });
const waiting: Reply = {
  text: 'Du er nummer 2 i køen.',
  locale: 'nb',
  ...press('Slutt å vente'),
  channelData: standing('waiting'),
};
const taken: Reply = {
  text: 'Nå skriver du med Kari, saksbehandler. Jeg er stille så lenge.',
  locale: 'nb',
  ...press('Tilbake til assistenten'),
  channelData: standing('taken', 'Kari'),
};
const said: Reply = {
  text: 'Hi, I can look at that. See https://www.udi.no',
  from: { id: 'caseworker', name: 'Kari', role: 'bot' },
  channelData: { person: { name: 'Kari' }, ...standing('taken', 'Kari') },
};
const closed: Reply = { text: 'Samtalen med Kari er avsluttet.', locale: 'nb', channelData: standing('over') };
house.bot.script = (text) =>
  ({ wait: [waiting], take: [taken, said], hallo: [], 'Tilbake til assistenten': [closed], 'Slutt å vente': [closed] })[
    text
  ];
let person: Visit;

beforeEach(async () => {
  person = await house.visit();
  await person.open();
});
afterEach(() => expect(person.complaints).toEqual([]));

const presence = async () => (await person.chat.locator('.presence p').textContent())?.trim();
const withKari = 'Du skriver med Kari, saksbehandler.';
const isWaiting = 'Du venter på en saksbehandler.';

/** Waits until the head says it, in any tab. */
const headSays = (words: string, { page }: Pick<Visit, 'page'> = person) =>
  page.frameLocator('iframe').locator('.presence p', { hasText: words }).waitFor();

test('who waits sees it, who writes with a caseworker sees whom, and it is the same after a reload', async () => {
  expect(await presence()).toBe('');
  await person.say('wait');
  await person.chat.getByText('nummer 2').last().waitFor();
  expect(await presence()).toBe(isWaiting);
  await person.say('take');
  const words = person.chat.locator('.bot.person');
  await words.waitFor();
  expect(await presence()).toBe(withKari);
  expect((await words.locator('.who').textContent())?.trim()).toBe('Kari, saksbehandler:');
  expect(await words.locator('a').count()).toBe(0);
  expect(await person.chat.locator('.automatic').count()).toBe(0);
  // Their words are in no language of ours, and change none.
  expect(await words.locator('.said').getAttribute('lang')).toBeNull();
  expect(await person.box.getAttribute('placeholder')).not.toBe('Write a message');
  await person.page.reload();
  await person.chat.locator('.bot.person').waitFor();
  expect(await presence()).toBe(withKari);
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

describe('how it stands is seen', () => {
  /** The same conversation in another tab, as a browser makes it when it duplicates one. */
  async function anotherTab() {
    const [page] = await Promise.all([
      person.context.waitForEvent('page'),
      person.page.evaluate(() => void window.open(location.href)),
    ]);
    return { page };
  }

  test('in a second tab, from the beginning and in both when it changes', async () => {
    await person.say('wait');
    await headSays(isWaiting);
    const other = await anotherTab();
    await headSays(isWaiting, other);
    house.bot.say(taken);
    await Promise.all([headSays(withKari), headSays(withKari, other)]);
    await other.page.frameLocator('iframe').locator('.leave').click();
    await Promise.all(
      [person, other].map(({ page }) => page.frameLocator('iframe').locator('.leave').waitFor({ state: 'detached' })),
    );
    expect(await presence()).toBe('');
  });

  test('where web sockets do not get through', async () => {
    await person.page.routeWebSocket(/stream/, (socket) => socket.close());
    await person.page.reload();
    await person.chat.locator('.bot').first().waitFor();
    house.bot.say(waiting);
    await headSays(isWaiting);
    house.bot.say(taken);
    await headSays(withKari);
  });

  test('after the connection was gone while it changed', async () => {
    await person.say('wait');
    await headSays(isWaiting);
    await house.stop();
    house.bot.say(taken);
    await house.start();
    await headSays(withKari);
    // The browser says that the connection broke.
    person.complaints.splice(0);
  });

  test('and a new conversation in the place of one that is gone begins with nobody', async () => {
    await person.say('take');
    await headSays(withKari);
    house.clock.aheadMilliseconds += 30 * 3_600_000;
    await person.say('hallo');
    await person.chat.locator('.notice').waitFor();
    expect(await presence()).toBe('');
    expect(await person.chat.locator('.automatic').count()).toBe(1);
    house.clock.aheadMilliseconds = 0;
    person.complaints.splice(0);
  });
});

test('the newest words of a caseworker are in sight, however many there are', async () => {
  await person.say('take');
  await headSays(withKari);
  for (let count = 1; count <= 8; count += 1) {
    house.bot.say({ ...said, text: `Words ${count}\nof two lines` });
    // It scrolls there, where the person has not asked for less motion.
    await person.frame().waitForFunction((text) => {
      const log = document.querySelector('.log')?.getBoundingClientRect();
      const words = [...document.querySelectorAll('.bot.person')].find((each) => each.textContent?.includes(text));
      const place = words?.getBoundingClientRect();
      return log && place && place.top >= log.top && place.bottom <= log.bottom;
    }, `Words ${count}`);
  }
});

test('the way back stands in the head and nowhere else, and is announced as no answer', async () => {
  await person.say('wait');
  await headSays(isWaiting);
  expect(await person.chat.locator('.choices').count()).toBe(0);
  await person.say('hallo');
  expect(await person.chat.locator('.leave').textContent()).toContain('Slutt å vente');
  await person.say('take');
  await headSays(withKari);
  expect(await person.chat.locator('.choices').count()).toBe(0);
  expect((await person.announced()).join()).not.toContain('Du kan velge');
  house.bot.say({ text: 'Vil du heller bli ringt?', locale: 'nb', ...press('Ja, ring meg') });
  await person.chat.locator('.choices').getByRole('button', { name: 'Ja, ring meg' }).waitFor();
});

test('what the head says to the assistant are the words the assistant offers', () => {
  const speakers = createSpeakers('chat');
  for (const language of widgetLanguages) {
    const { backToAssistant, stopWaiting } = chatWords[language];
    expect(speakers[language](say('handover.leave')).text).toBe(backToAssistant);
    expect(speakers[language](say('handover.stopWaiting')).text).toBe(stopWaiting);
  }
});
