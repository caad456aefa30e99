import { portalHouse } from './portal-house.ts';
import { dated, linked, question, quoted } from './replies.ts';
import type { Visit } from './visit.ts';

const house = portalHouse();
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
