import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newServerPlace, startServer } from '../server/running-server.ts';
import { startBrowser } from '../widget/browser.ts';
import { visit } from '../widget/visit.ts';

/** Folder for a picture of the end, where somebody wants to look at it. */
const pictures = process.env.PICTURES;

test('the button in the chat finds the nearest station, and where the person is stands in no file and no log', async () => {
  const place = await newServerPlace();
  const server = await startServer(place, { LOG_LEVEL: 'debug' });
  const browser = await startBrowser();
  const geolocation = { latitude: 69.648_812_3, longitude: 18.955_049_6 };
  const person = await visit(browser, server.address, { permissions: ['geolocation'], geolocation });
  await person.open();
  await person.say('Hvor er nærmeste politistasjon?');
  const button = person.chat.getByRole('button', { name: 'Bruk posisjonen min' });
  await button.waitFor();
  if (pictures) await person.page.screenshot({ path: join(pictures, 'position real asked.png') });
  const room = await person.frame().evaluate(() => {
    const [log, position] = ['.log', 'residence-card-position'].map((name) => document.querySelector(name));
    return (log?.getBoundingClientRect().bottom ?? 0) - (position?.getBoundingClientRect().bottom ?? 0);
  });
  expect(room).toBeGreaterThan(0);
  await button.click();
  await person.chat.locator('.log').getByText('Tromsø politistasjon (ca.').waitFor();
  if (pictures) await person.page.screenshot({ path: join(pictures, 'position real found.png') });
  const conversation = (await person.log()).join('\n');
  expect(conversation).toContain('own: Bruk posisjonen min');
  expect(conversation).toContain('bare til dette søket. Avstandene er i luftlinje');
  await browser.close();
  const files = readdirSync(place.folder).map((name) => readFileSync(join(place.folder, name), 'latin1'));
  expect(files.join()).toContain('Bruk posisjonen min');
  // No second of any time is 69.
  expect([...files, server.output()].join()).not.toContain('69.64');
  await server.stop();
  place.remove();
}, 90_000);
