import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { z } from 'zod';
import { inspect } from './axe.ts';
import { portalHouse } from './portal-house.ts';
import type { Reply } from './scripted-bot.ts';
import type { Visit } from './visit.ts';

const house = portalHouse();
const whereabouts: Reply = {
  text: 'Hvor bor du? Skriv postnummer eller sted.',
  locale: 'nb',
  channelData: { asksPosition: true },
};
house.bot.script = (text) => ({ where: [whereabouts], 'Bruk posisjonen min': [{ text: 'Takk.', locale: 'nb' }] })[text];

/** Folder for a picture of each state, where somebody wants to look at them. */
const pictures = process.env.PICTURES;
const allowed: BrowserContextOptions = {
  permissions: ['geolocation'],
  geolocation: { latitude: 59.913_868_8, longitude: 10.752_245_4 },
};
const sentSchema = z.object({ text: z.string(), entities: z.array(z.unknown()).optional() });

interface Asked extends Visit {
  button: ReturnType<Visit['chat']['getByRole']>;
  /** The messages that left the browser after the question. */
  sent: z.infer<typeof sentSchema>[];
}

async function askedWhere(options: BrowserContextOptions = {}, prepare?: () => void): Promise<Asked> {
  const person = await house.visit('about:blank', { reducedMotion: 'reduce', ...options });
  // Without any the browser says at once that there is none to be had.
  await person.context.setGeolocation(options.geolocation ?? null);
  if (prepare !== undefined) await person.page.addInitScript(prepare);
  await person.page.goto(house.url);
  await person.open();
  await person.say('where');
  await person.chat.locator('.log').getByText('Hvor bor du?').waitFor();
  const sent: Asked['sent'] = [];
  person.page.on('request', (request) => {
    if (request.url().endsWith('/activities') && request.method() === 'POST') {
      sent.push(sentSchema.parse(request.postDataJSON()));
    }
  });
  return { ...person, sent, button: person.chat.locator('residence-card-position button') };
}

async function expectNoViolations(person: Visit, picture: string): Promise<void> {
  if (pictures) await person.page.screenshot({ path: join(pictures, `position ${picture}.png`) });
  expect((await inspect(person.frame())).violations).toEqual([]);
}

test('the position is sent by the keyboard alone, rounded to about 100 metres, and said to be for this search', async () => {
  const person = await askedWhere(allowed);
  expect(await person.button.getAttribute('aria-describedby')).toBe('position-use');
  expect(await person.chat.locator('#position-use').textContent()).toContain('bare til dette søket');
  expect((await person.announced()).join()).toContain('bruke posisjonen din');
  await expectNoViolations(person, 'asked');
  await person.button.focus();
  await person.page.keyboard.press('Enter');
  await person.chat.locator('.log').getByText('Takk.').waitFor();
  expect(person.sent).toEqual([
    { text: 'Bruk posisjonen min', entities: [{ type: 'GeoCoordinates', latitude: 59.914, longitude: 10.752 }] },
  ]);
  expect((await person.log()).slice(-2)).toEqual(['own: Bruk posisjonen min', 'bot: Takk.']);
  expect(await person.button.count()).toBe(0);
  expect(person.complaints).toEqual([]);
});

test.each([
  ['the person says no', {}, 'Nettleseren fikk ikke bruke posisjonen. Skriv postnummer eller sted i stedet.'],
  [
    'nothing finds it',
    { permissions: ['geolocation'] },
    'Vi fant ikke posisjonen. Skriv postnummer eller sted i stedet.',
  ],
])('where %s, one line says so and how to go on', async (name, options, line) => {
  const person = await askedWhere(options);
  await person.button.focus();
  await person.page.keyboard.press('Space');
  await person.chat.locator('.log').getByText(line).first().waitFor();
  expect(await person.chat.locator('.position-trouble').textContent()).toBe(line);
  expect((await person.announced()).at(-1)).toBe(line);
  expect(await person.button.textContent()).toContain('Bruk posisjonen min');
  await expectNoViolations(person, name);
  await person.say('Bergen');
  await person.chat.locator('.log').getByText('You said: Bergen').waitFor();
  expect(person.sent).toEqual([{ text: 'Bergen' }]);
  expect(await person.chat.locator('residence-card-position').count()).toBe(0);
});

test('who writes the place while the browser is still looking has answered, and the position is not sent', async () => {
  const person = await askedWhere(allowed, () => {
    const found: PositionCallback[] = [];
    navigator.geolocation.getCurrentPosition = (success) => void found.push(success);
    addEventListener('found', () => {
      const coords = { latitude: 60, longitude: 5, accuracy: 1 };
      for (const success of found) Reflect.apply(success, undefined, [{ coords, timestamp: 0 }]);
    });
  });
  await person.button.click();
  await person.chat.locator('[aria-disabled=true]').waitFor();
  expect(await person.button.textContent()).toContain('Finner posisjonen');
  await expectNoViolations(person, 'locating');
  await person.say('Bergen');
  await person.chat.locator('.log').getByText('You said: Bergen').waitFor();
  await person.frame().evaluate(() => dispatchEvent(new Event('found')));
  await person.say('og takk');
  await person.chat.locator('.log').getByText('You said: og takk').waitFor();
  expect(person.sent.map(({ text }) => text)).toEqual(['Bergen', 'og takk']);
});

test('there is no button where nothing asks for a place, or where the browser cannot tell it', async () => {
  const person = await askedWhere(allowed, () => Reflect.deleteProperty(Navigator.prototype, 'geolocation'));
  expect(await person.button.count()).toBe(0);
  expect((await person.announced()).join()).not.toContain('posisjonen');
  const other = await house.visit(house.url, allowed);
  await other.open();
  await other.say('hei');
  await other.chat.locator('.log').getByText('You said: hei').waitFor();
  expect(await other.chat.locator('residence-card-position').count()).toBe(0);
});

test('on a page of another site the chat may ask for the position, and for nothing else of the device', async () => {
  const person = await house.visit(house.foreignPage, allowed);
  await person.open();
  await person.say('where');
  await person.chat.locator('residence-card-position button').click();
  await person.chat.locator('.log').getByText('Takk.').waitFor();
  const states = await person.frame().evaluate(async () => {
    const names = ['geolocation', 'camera', 'microphone'] as const;
    const asked = names.map((name) => navigator.permissions.query({ name }).then(({ state }) => state));
    return Promise.all(asked);
  });
  expect(states).toEqual(['granted', 'denied', 'denied']);
  expect(person.complaints).toEqual([]);
});

test('on a phone of 320 pixels the button is large enough and nothing is cut off', async () => {
  const person = await askedWhere({ viewport: { width: 320, height: 568 } });
  await person.button.click();
  await person.chat.locator('.position-trouble').waitFor();
  const box = await person.button.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(43.9);
  const sideways = await person.frame().evaluate(() => {
    const log = document.querySelector('.log');
    return (log?.scrollWidth ?? 0) - (log?.clientWidth ?? 0);
  });
  expect(sideways).toBeLessThanOrEqual(0);
  await expectNoViolations(person, '320 pixels');
});
