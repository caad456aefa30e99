import type { Browser, Frame } from 'playwright-core';
import { inspect } from './axe.ts';
import { startBrowser } from './browser.ts';
import { openPortalHouse, type PortalHouse } from './portal-house.ts';
import { dated, linked, question, quoted } from './replies.ts';
import { type Visit, visit } from './visit.ts';

let browser: Browser;
let house: PortalHouse;
let person: Visit;

beforeAll(async () => {
  [browser, house] = await Promise.all([startBrowser(), openPortalHouse()]);
  house.bot.script = (text) => ({ q: [question], all: [quoted, linked, dated, question] })[text];
}, 60_000);
afterAll(async () => {
  await browser.close();
  await house.close();
});
beforeEach(async () => {
  person = await visit(browser, house.url, { reducedMotion: 'reduce' });
});
afterEach(() => person.context.close());

function chatFrame(): Frame {
  const frame = person.page.frames().find((each) => each.url().includes('/widget/frame'));
  if (frame === undefined) throw new Error('The chat is not open');
  return frame;
}

async function expectNoViolations(frame: Frame): Promise<void> {
  const { violations, checked } = await inspect(frame);
  expect(violations).toEqual([]);
  expect(checked).toBeGreaterThan(10);
}

const states: Record<string, () => Promise<void>> = {
  'just opened': async () => undefined,
  'with choices': async () => {
    await person.say('q');
    await person.chat.locator('.choices').waitFor();
  },
  'with a quote, links, a file and choices': async () => {
    await person.say('all');
    await person.chat.locator('.choices').waitFor();
  },
  'while the bot is writing': async () => {
    house.bot.door?.typing(await conversationId());
    await person.chat.locator('.typing').waitFor();
  },
  'without a connection, with a message that waits': async () => {
    await person.context.setOffline(true);
    await person.say('later');
    await person.chat.locator('.state.offline').waitFor();
    await person.chat.locator('.sending').waitFor();
  },
  'with the menu open': () => person.chat.getByRole('button', { name: 'Meny' }).click(),
  'with a message that is too long': async () => {
    await person.box.fill('x'.repeat(1001));
    await person.chat.locator('.over').waitFor();
  },
};

function conversationId(): Promise<string> {
  return chatFrame().evaluate(
    () => JSON.parse(sessionStorage.getItem('residence-card-assistant') ?? '{}').session.conversationId,
  );
}

test('axe finds nothing on the page with the launcher closed', async () => {
  await person.launcher.waitFor();
  await person.page.getByText('Amina Yusuf').waitFor();
  await expectNoViolations(person.page.mainFrame());
});

test.each(Object.keys(states))('axe finds nothing in the chat %s', async (name) => {
  await person.open();
  await states[name]?.();
  await expectNoViolations(chatFrame());
  await expectNoViolations(person.page.mainFrame());
});

test('axe would find something if there were something', async () => {
  await person.open();
  await chatFrame().evaluate(() => document.querySelector('label')?.remove());
  expect((await inspect(chatFrame())).violations.join()).toContain('label');
});

test('everything can be done with the keyboard alone, and where one is can be seen', async () => {
  const { keyboard } = person.page;
  const focused = () =>
    chatFrame().evaluate(() => {
      const element = document.activeElement;
      const style = element && getComputedStyle(element);
      const seen = style?.outlineStyle === 'solid' && Number.parseFloat(style.outlineWidth) >= 2;
      return `${element?.ariaLabel ?? element?.textContent?.trim().replace(/\s+/g, ' ') ?? ''}${seen ? '' : ' (unseen)'}`;
    });
  await person.launcher.focus();
  await keyboard.press('Enter');
  await person.chat.locator('.bot').waitFor();
  await keyboard.type('q');
  await keyboard.press('Enter');
  await person.chat.locator('.choices').waitFor();

  const walk: string[] = [];
  for (let step = 0; step < 5; step += 1) {
    await keyboard.press('Shift+Tab');
    walk.push(await focused());
  }
  expect(walk).toEqual(['Ingen av dem', 'tirsdag 10. mars 2026 kl. 09.30', 'Samtalen', 'Lukk chatten', 'Meny']);
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  expect(await focused()).toBe('Bokmål');
  await keyboard.press('Escape');
  expect(await focused()).toBe('Meny');
  for (let step = 0; step < 3; step += 1) await keyboard.press('Tab');
  await keyboard.press('Space');
  await person.chat.getByText('You said: tirsdag').last().waitFor();
  await keyboard.type('typed on');
  expect(await person.box.inputValue()).toBe('typed on');
  await keyboard.press('Escape');
  await person.page.locator('iframe').waitFor({ state: 'hidden' });
});

test.each([
  ['a phone of 320 pixels', 320, 568],
  ['400 % zoom', 320, 256],
])('on %s nothing is cut off, nothing scrolls sideways, and targets are large enough', async (_name, width, height) => {
  await person.page.setViewportSize({ width, height });
  expect(await person.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await person.open();
  await person.say('all');
  await person.chat.locator('.choices').waitFor();
  await person.chat.getByRole('button', { name: 'Meny' }).click();
  const found = await chatFrame().evaluate(() => {
    const wide = [document.documentElement, ...document.querySelectorAll('.log')].filter(
      (element) => element.scrollWidth > element.clientWidth,
    );
    const targets = [...document.querySelectorAll('button, .link, textarea')].filter(
      (element) => element.getClientRects().length > 0,
    );
    const small = targets.filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < 43.9 || height < 43.9;
    });
    return { wide: wide.length, targets: targets.length, small: small.map(({ textContent }) => textContent) };
  });
  expect(found).toMatchObject({ wide: 0, small: [] });
  expect(found.targets).toBeGreaterThan(10);
  await person.page.keyboard.press('Escape');
  await person.chat.getByRole('button', { name: 'Ingen av dem' }).click();
  await person.say('done');
  await person.chat.getByText('You said: done').last().waitFor();
});

test('with reduced motion nothing moves, and otherwise the dots do', async () => {
  await person.open();
  const motion = async () => {
    house.bot.door?.typing(await conversationId());
    await person.chat.locator('.typing i').first().waitFor();
    return person.chat
      .locator('.typing i')
      .first()
      .evaluate((dot) => getComputedStyle(dot).animationName);
  };
  expect(await motion()).toBe('none');
  await person.page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await motion()).toBe('breathe');
});

test('with forced colours everything that is told by colour has a border', async () => {
  await person.page.emulateMedia({ forcedColors: 'active' });
  await person.open();
  await person.say('q');
  await person.chat.locator('.choices').waitFor();
  for (const part of ['.own .bubble', '.bot .bubble', '.choice', '.send', '.header-button', '.message']) {
    const border = await person.chat
      .locator(part)
      .first()
      .evaluate((element) => getComputedStyle(element).borderTopStyle);
    expect([part, border]).toEqual([part, 'solid']);
  }
});

test('where the answer is longer than the window, one press leads to its end', async () => {
  await person.page.setViewportSize({ width: 390, height: 640 });
  await person.open();
  await person.say('all');
  const newest = person.chat.getByText('Vis det nyeste');
  const place = await newest.boundingBox();
  if (place === null) throw new Error('The button is nowhere');
  await person.page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
  await newest.waitFor({ state: 'detached' });
  const last = await person.chat.getByRole('button', { name: 'Ingen av dem' }).boundingBox();
  const box = await person.chat.locator('.send-box').boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
});

test('what waits to be sent is in sight, and says that it waits', async () => {
  await person.page.setViewportSize({ width: 390, height: 640 });
  await person.open();
  await person.say('all');
  await person.chat.locator('.choices').waitFor();
  await person.context.setOffline(true);
  await person.say('later');
  await person.chat.locator('.state.offline').waitFor();
  const waiting = await person.chat.getByText('Venter på å bli sendt').boundingBox();
  const box = await person.chat.locator('.send-box').boundingBox();
  expect((waiting?.y ?? Number.NaN) + (waiting?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
});
