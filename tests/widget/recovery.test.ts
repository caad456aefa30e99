import { portalHouse } from './portal-house.ts';
import type { Visit } from './visit.ts';

const minuteMilliseconds = 60_000;
const hourMilliseconds = 60 * minuteMilliseconds;
const greeting = 'bot: Hei! Hva gjelder det?';

const house = portalHouse();
let person: Visit;

beforeEach(async () => {
  person = await house.visit();
});

async function exchange(text: string): Promise<void> {
  await person.say(text);
  await person.chat.getByText(`You said: ${text}`).last().waitFor();
}

function lines(...texts: string[]): string[] {
  return [greeting, ...texts.flatMap((text) => [`own: ${text}`, `bot: You said: ${text}`])];
}

test('a server that restarts loses and doubles nothing, and the person is told', async () => {
  await person.open();
  await exchange('before');
  await house.stop();
  await person.say('meanwhile');
  await person.chat.locator('.state.offline').waitFor();
  expect(await person.chat.locator('.state').textContent()).toContain('No connection');
  await person.chat.getByText('Waiting to be sent').waitFor();
  await house.start();
  await person.chat.getByText('You said: meanwhile').last().waitFor();
  await person.chat.locator('.state.back').waitFor();
  expect(house.bot.said).toEqual(['before', 'meanwhile']);
  expect(await person.log()).toEqual(lines('before', 'meanwhile'));
  await person.chat.locator('.state.online').waitFor({ state: 'attached' });
});

test('a restart between two messages is not even noticed', async () => {
  await person.open();
  await exchange('one');
  await house.stop();
  await house.start();
  await exchange('two');
  expect(await person.log()).toEqual(lines('one', 'two'));
});

test('what the bot said while the browser was off the net comes when it is back, and is announced', async () => {
  await person.open();
  await exchange('one');
  await person.context.setOffline(true);
  await person.chat.locator('.state.offline').waitFor();
  house.bot.say({ text: 'A notice', locale: 'en' });
  await person.say('two');
  await person.context.setOffline(false);
  await person.chat.getByText('You said: two').last().waitFor();
  expect(await person.log()).toEqual([...lines('one'), 'bot: A notice', 'own: two', 'bot: You said: two']);
  expect(await person.announced()).toContain('The assistant: A notice');
});

test('an answer that gets lost after the server took the message does not make it two', async () => {
  await person.open();
  const { promise: sentAgain, resolve } = Promise.withResolvers<string | null>();
  await person.page.route(
    '**/activities',
    async (route) => {
      await person.page.route('**/activities', (again) => {
        resolve(again.request().postData());
        return again.continue();
      });
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await exchange('once');
  expect(await sentAgain).toContain('once');
  await exchange('twice');
  expect(house.bot.said).toEqual(['once', 'twice']);
  expect(await person.log()).toEqual(lines('once', 'twice'));
});

test('an expired token is exchanged, and the conversation goes on', async () => {
  await person.open();
  await exchange('one');
  house.clock.aheadMilliseconds += hourMilliseconds + minuteMilliseconds;
  await exchange('two');
  house.clock.aheadMilliseconds += hourMilliseconds + minuteMilliseconds;
  await house.stop();
  await house.start();
  await exchange('three');
  expect(await person.log()).toEqual(lines('one', 'two', 'three'));
  expect(house.bot.said).toEqual(['one', 'two', 'three']);
});

test('a token that expired before a reload is exchanged as well', async () => {
  await person.open();
  await exchange('one');
  house.clock.aheadMilliseconds += hourMilliseconds + minuteMilliseconds;
  await person.page.reload();
  await person.chat.getByText('You said: one').waitFor();
  expect(await person.log()).toEqual(lines('one'));
});

test('a conversation the server no longer has begins anew, which is said, and what was written is not lost', async () => {
  await person.open();
  await exchange('one');
  house.clock.aheadMilliseconds += 30 * hourMilliseconds;
  await person.say('two');
  await person.chat.getByText('You said: two').last().waitFor();
  expect(await person.chat.locator('.notice').textContent()).toBe(
    'The previous conversation has ended. A new one begins here.',
  );
  expect((await person.log()).slice(-3)).toEqual([greeting, 'own: two', 'bot: You said: two']);
  expect(house.bot.said).toEqual(['one', 'two']);
});

test('where web sockets do not get through, it polls', async () => {
  await person.page.routeWebSocket(/stream/, (socket) => socket.close());
  await person.open();
  await exchange('one');
  house.bot.say({ text: 'A notice', locale: 'en' });
  await person.chat.getByText('A notice').last().waitFor();
  expect(await person.log()).toEqual([...lines('one'), 'bot: A notice']);
});

test('a server that is not there at first is found when it comes', async () => {
  await person.page.route('**/api/directline/token', (route) => route.abort());
  await person.launcher.click();
  await person.chat.locator('.state.offline').waitFor();
  await person.say('early');
  await person.page.unroute('**/api/directline/token');
  await person.chat.getByText('You said: early').last().waitFor();
  expect(await person.log()).toEqual(lines('early'));
});
