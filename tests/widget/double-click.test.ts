import { setTimeout as after } from 'node:timers/promises';
import type { Locator } from 'playwright-core';
import { portalHouse } from './portal-house.ts';
import { linked, question } from './replies.ts';
import type { Visit } from './visit.ts';

const house = portalHouse();
house.bot.script = () => [linked, question];
let person: Visit;

beforeEach(async () => {
  person = await house.visit(house.url, { reducedMotion: 'reduce' });
  await person.open();
  await person.say('q');
});

/** Time stands still for what has just been drawn, so that no test depends on how fast anything is. */
async function setPace(playbackRate: 0 | 1): Promise<void> {
  const browser = await person.context.newCDPSession(person.page);
  await browser.send('Animation.enable');
  await browser.send('Animation.setPlaybackRate', { playbackRate });
}

async function middleOf(target: Locator): Promise<[x: number, y: number]> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('It is nowhere');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** The choices that come after the first has been pressed, before they have stood there for a moment. */
async function pressOnce(): Promise<Locator> {
  const choice = person.chat.locator('.choice').first();
  await choice.click({ trial: true });
  await setPace(0);
  await person.page.mouse.click(...(await middleOf(choice)));
  await person.chat.locator('.own', { hasText: 'tirsdag' }).waitFor();
  await choice.waitFor();
  return choice;
}

/** The page shows what a person says before the bot has heard it. */
async function botHasHeard(messages: number): Promise<void> {
  while (house.bot.said.length < messages) await after(10);
}

test('the second click of a double-click answers no question that was drawn meanwhile', async () => {
  const choice = await pressOnce();
  await person.page.mouse.click(...(await middleOf(choice)));
  await person.page.mouse.click(...(await middleOf(person.chat.locator('.link').last())));
  await person.say('something else');
  await person.chat.locator('.own', { hasText: 'something else' }).waitFor();
  await botHasHeard(3);
  expect(house.bot.said).toEqual(['q', 'tirsdag', 'something else']);
  expect(person.context.pages()).toHaveLength(1);
});

test('a moment later the same point is a choice again', async () => {
  const choice = await pressOnce();
  await setPace(1);
  await choice.click();
  await person.chat.locator('.own', { hasText: 'tirsdag' }).nth(1).waitFor();
  await botHasHeard(3);
  expect(house.bot.said).toEqual(['q', 'tirsdag', 'tirsdag']);
});

test.each<[who: string, press: (choice: Locator) => Promise<void>]>([
  ['the keyboard', (choice) => choice.press('Enter')],
  ['a screen reader', (choice) => choice.dispatchEvent('click')],
])('%s need not wait', async (_who, press) => {
  await press(await pressOnce());
  await person.chat.locator('.own', { hasText: 'tirsdag' }).nth(1).waitFor();
  await botHasHeard(3);
  expect(house.bot.said).toEqual(['q', 'tirsdag', 'tirsdag']);
});

test('a choice drawn under a pointer at rest looks like the others, until the pointer moves', async () => {
  // High enough for a whole turn, so that every turn's choices are drawn at the same place and nothing scrolls to them.
  await person.page.setViewportSize({ width: 1280, height: 1200 });
  const choices = person.chat.locator('.choice');
  const look = (nth: number) => choices.nth(nth).evaluate((button) => getComputedStyle(button).backgroundColor);
  const sayAgain = async (turns: number) => {
    await person.say('q');
    await person.chat
      .locator('.own')
      .nth(turns - 1)
      .waitFor();
    await person.frame().waitForFunction(() => document.querySelector('.choice')?.getAnimations().length === 0);
  };
  for (const turns of [2, 3, 4]) await sayAgain(turns);
  const [x, y] = await middleOf(choices.first());
  await person.page.mouse.move(x, y);
  await person.page.mouse.move(x + 1, y);
  expect(await look(0)).not.toBe(await look(1));
  await sayAgain(5);
  await person.page.mouse.move(x + 1, y);
  await person.frame().waitForFunction(() => document.querySelector('.choice')?.matches(':hover') === true);
  expect(await look(0)).toBe(await look(1));
  await person.page.mouse.move(x + 3, y);
  expect(await look(0)).not.toBe(await look(1));
});
