import { portalHouse } from './portal-house.ts';
import type { Visit } from './visit.ts';

const house = portalHouse();
let person: Visit;

beforeEach(async () => {
  person = await house.visit(house.foreignPage);
});

test('one script tag puts the chat on a page of another site with a strict policy', async () => {
  expect(await person.page.locator('iframe').count()).toBe(0);
  await person.open();
  await person.say('hello');
  await person.chat.getByText('You said: hello').last().waitFor();
  expect(person.complaints).toEqual([]);
  expect(person.requestsBeyond(house.url, house.foreignPage)).toEqual([]);
});

test('opening moves focus into the chat, Escape closes it and gives focus back', async () => {
  await person.launcher.focus();
  await person.page.keyboard.press('Enter');
  await person.chat.locator('.bot').waitFor();
  expect(await person.launcher.getAttribute('aria-expanded')).toBe('true');
  await person.page.keyboard.type('typed at once');
  expect(await person.box.inputValue()).toBe('typed at once');
  await person.page.keyboard.press('Escape');
  await person.launcher.and(person.page.locator('[aria-expanded=false]')).waitFor();
  const focused = await person.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName);
  expect(focused).toBe('button');
  expect(await person.page.locator('iframe').isVisible()).toBe(false);
});

test('Escape in the open menu closes the menu only', async () => {
  await person.open();
  await person.chat.getByRole('button', { name: 'Meny' }).click();
  await person.page.keyboard.press('Escape');
  expect(await person.chat.locator('#menu').isVisible()).toBe(false);
  expect(await person.launcher.getAttribute('aria-expanded')).toBe('true');
  expect(await person.chat.locator('#menu-button').evaluate((button) => button === document.activeElement)).toBe(true);
});

test('messages that come while the chat is closed are counted and said politely', async () => {
  await person.open();
  await person.page.keyboard.press('Escape');
  await person.page.locator('iframe').waitFor({ state: 'hidden' });
  house.bot.say({ text: 'One', locale: 'en' });
  house.bot.say({ text: 'Two', locale: 'en' });
  const announcer = person.page.locator('residence-card-assistant [role=status]');
  await announcer.and(person.page.getByText('2 new messages')).waitFor({ state: 'attached' });
  expect(await person.launcher.textContent()).toContain('2');
  await person.launcher.click();
  await person.page.locator('iframe').waitFor();
  expect(await announcer.textContent()).toBe('');
});

test('the chat hears nobody but the page it stands on, and the page nobody but the chat', async () => {
  await person.open();
  await person.say('before');
  await person.chat.getByText('You said: before').last().waitFor();
  await person.page.evaluate(() => {
    const forged = { assistant: 'residence-card-assistant', kind: 'close' };
    window.postMessage(forged, '*');
    window.dispatchEvent(new MessageEvent('message', { data: forged, origin: 'https://evil.example' }));
  });
  const inner = person.page.frames().find((frame) => frame.url().includes('/widget/frame'));
  await inner?.evaluate(() => {
    const forged = { assistant: 'residence-card-assistant', kind: 'person', person: 'stolen' };
    window.postMessage(forged, '*');
    window.dispatchEvent(
      new MessageEvent('message', { data: forged, origin: 'https://evil.example', source: window.parent }),
    );
  });
  await person.say('still here');
  await person.chat.getByText('You said: still here').last().waitFor();
  expect(await person.launcher.getAttribute('aria-expanded')).toBe('true');
  expect(await person.log()).toHaveLength(5);
});

test('a page that is not trusted cannot frame the chat', async () => {
  // The same page under a name that the server was not told of.
  const stranger = await house.visit(house.foreignPage.replace('localhost', '127.0.0.1'));
  await stranger.launcher.click();
  while (stranger.complaints.length === 0) await stranger.page.waitForEvent('console');
  expect(stranger.complaints.join()).toContain('frame-ancestors');
  expect(await stranger.box.count()).toBe(0);
  await stranger.context.close();
});

test('on a small screen the chat covers the page, and closes when focus walks on behind it', async () => {
  await person.page.setViewportSize({ width: 360, height: 640 });
  await person.open();
  const box = await person.page.locator('iframe').boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 360, height: 640 });
  await person.page.evaluate(() => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
  });
  await person.page.locator('iframe').waitFor({ state: 'hidden' });
});
