import { portalHouse } from './portal-house.ts';
import { dated, linked, question, quoted } from './replies.ts';
import type { Reply } from './scripted-bot.ts';
import type { Visit } from './visit.ts';

const house = portalHouse();
const sixWays: Reply = {
  text: 'Hei! Jeg er en automatisk hjelper for oppholdskort. Jeg kan si deg hva du skal gjøre og hvorfor, finne politistasjonen og bestille time.\nHva gjelder det? Skriv med egne ord, eller velg.',
  locale: 'nb',
  suggestedActions: {
    actions: [
      'Få mitt første oppholdskort',
      'Nytt kort (mistet, stjålet, feil …)',
      'Kortet eller tillatelsen går ut',
      'Bestille time',
      'Finne politistasjonen',
      'Snakke med et menneske',
    ].map((title) => ({ type: 'imBack', title, value: title })),
  },
};
house.bot.greeting = sixWays;
house.bot.script = (text) => ({ all: [quoted, linked, dated, question] })[text];
let person: Visit;

beforeEach(async () => {
  person = await house.visit(house.url, { reducedMotion: 'reduce' });
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
  const found = await person.frame().evaluate(() => {
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

test('where the answer is longer than the window, one press leads to its end', async () => {
  await person.page.setViewportSize({ width: 390, height: 640 });
  await person.open();
  await person.say('all');
  const newest = person.chat.getByText('Vis det nyeste');
  await newest.click();
  await newest.waitFor({ state: 'detached' });
  const last = await person.chat.getByRole('button', { name: 'Ingen av dem' }).boundingBox();
  const box = await person.chat.locator('.send-box').boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
});

/** Of the choices, links and files in the log: which are in sight in whole, and which of those lie under something else. */
function covered(): Promise<{ inSight: number; choices: number; under: string[] }> {
  return person.frame().evaluate(() => {
    const log = document.querySelector('.log')?.getBoundingClientRect();
    const targets = [...document.querySelectorAll('.log :is(button, a, p)')].filter((target) => {
      const { top, bottom, height } = target.getBoundingClientRect();
      return log !== undefined && height > 1 && top >= log.top && bottom <= log.bottom;
    });
    const under = targets.filter((target) => {
      const { left, right, top, bottom } = target.getClientRects()[0] ?? target.getBoundingClientRect();
      const places = [top + 2, (top + bottom) / 2, bottom - 2].map((y) => [(left + right) / 2, y] as const);
      return !places.every(([x, y]) => target.contains(document.elementFromPoint(x, y)));
    });
    const choices = targets.filter((target) => target.matches('.choice')).length;
    return { inSight: targets.length, choices, under: under.map(({ textContent }) => textContent ?? '') };
  });
}

async function untilSettled(): Promise<void> {
  await person.frame().waitForFunction(() => document.getAnimations().length === 0);
}

test.each([
  ['a desktop', 1280, 800, 6],
  ['a low desktop', 1280, 720, 4],
  ['a phone of 390 pixels', 390, 844, 6],
  ['a small phone', 320, 640, 1],
])('on %s nothing lies on the choices of the first screen', async (_name, width, height, least) => {
  await person.page.setViewportSize({ width, height });
  await person.open();
  await person.chat.locator('.choice').nth(5).waitFor();
  await untilSettled();
  const { choices, under } = await covered();
  expect(under).toEqual([]);
  expect(choices).toBeGreaterThanOrEqual(least);
});

test.each([
  ['a desktop', 1280, 800],
  ['a small phone', 320, 640],
])('on %s nothing lies on a long answer, wherever it is scrolled to', async (_name, width, height) => {
  await person.page.setViewportSize({ width, height });
  await person.open();
  await person.say('all');
  await person.chat.getByText('Vis det nyeste').waitFor();
  await untilSettled();
  for (const share of [0, 0.3, 0.6, 0.9, 1]) {
    await person.chat.locator('.log').evaluate((log, part) => {
      log.scrollTop = part * log.scrollHeight;
    }, share);
    const { inSight, under } = await covered();
    expect(under).toEqual([]);
    expect(inSight).toBeGreaterThan(1);
  }
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
