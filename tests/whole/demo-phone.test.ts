import type { Browser } from 'playwright-core';
import { newServerPlace, type RunningServer, type ServerPlace, startServer } from '../server/running-server.ts';
import { inspect } from '../widget/axe.ts';
import { startBrowser } from '../widget/browser.ts';
import { type Visit, visit } from '../widget/visit.ts';
import { appointmentsIn } from './appointments-in.ts';
import { type AtThePhone, pickUpPhone } from './at-the-phone.ts';

const patienceMilliseconds = 60_000;
const carryingCode = /[A-Z0-9]{3}-[A-Z0-9]{3}/;

let browser: Browser;
let place: ServerPlace;
let server: RunningServer;
let phone: AtThePhone;

beforeAll(async () => {
  place = await newServerPlace();
  [browser, server] = await Promise.all([startBrowser(), startServer(place)]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
  place.remove();
});
beforeEach(async () => {
  phone = await pickUpPhone(browser, server.address);
});
afterEach(async () => {
  expect(phone.complaints).toEqual([]);
  await phone.page.context().close();
});

function codeIn(text: string, form: RegExp): string {
  const [code] = form.exec(text) ?? [];
  if (code === undefined) throw new Error(`There is no code in: ${text}`);
  return code;
}

test('a first card is booked by text messages alone, in at most eight, each of at most two segments', async () => {
  await phone.become('Asha Prøvesen');
  const asked = await phone.text('Hei, jeg trenger mitt første oppholdskort og vil bestille time i Drammen', 'Kode:');
  expect(asked).toMatch(/STOPP/);
  await phone.text(codeIn(asked, /\d{6}/), 'Hva står i brevet');
  await phone.text('1', 'Hvilken stasjon');
  await phone.text('Drammen', 'Hvilken passer');
  await phone.text('1', 'Skal jeg bestille denne timen?');
  await phone.text('ja', 'Avbestille timen');
  const received = await phone.received();
  expect(received.join('\n')).toContain('Timen er bestilt.');
  expect(received.length).toBeLessThanOrEqual(8);
  expect(received.filter((text) => !/\n[12] SMS-del(er)?$/.test(text))).toEqual([]);
  expect(appointmentsIn(place)).toEqual(['P1']);
}, 120_000);

test('an unknown number has no case to see', async () => {
  await phone.become('Et ukjent nummer');
  await phone.text('Når er timen min?', 'Jeg kan ikke se noen sak fra dette nummeret.');
}, 120_000);

test('STOPP silences the number, and START wakes it', async () => {
  await phone.become('Dawit Fiktivsen');
  await phone.text('Hei', 'Hva gjelder det?');
  await phone.text('stopp', 'Svar START');
  const taken = phone.page.waitForResponse((response) => response.request().method() === 'POST');
  await phone.page.locator('#text').fill('Hvor er politiet i Bodø?');
  await phone.page.locator('#text').press('Enter');
  await taken;
  await phone.text('Start!', 'Du får meldinger');
  await phone.text('Hvor er politiet i Tromsø?', 'Tromsø politistasjon');
  expect((await phone.received()).join('\n')).not.toContain('Bodø');
}, 120_000);

async function chooseInMenu({ chat }: Visit, name: string): Promise<void> {
  await chat.getByRole('button', { name: 'Meny' }).click();
  await chat.getByRole('button', { name, exact: true }).click();
}

test('a conversation goes from the chat to the telephone and back, and its history is one', async () => {
  const web = await visit(browser, server.address);
  web.context.setDefaultTimeout(patienceMilliseconds);
  await web.page.getByRole('button', { name: 'Logg inn som Asha Prøvesen' }).click();
  await web.open();
  await web.say('jeg trenger mitt første oppholdskort');
  await web.chat.getByText('Hva står i brevet').first().waitFor();
  await chooseInMenu(web, 'Fortsett på SMS');
  const told = web.chat.getByText('Send koden').first();
  const code = codeIn((await told.textContent()) ?? '', carryingCode);

  await phone.become('Elif Oppdiktet');
  expect(await phone.text(code, 'Nå fortsetter vi her.')).toContain('Hva står i brevet');
  await phone.text('1', 'Skal vi finne en time hos politiet nå?');
  const back = codeIn(await phone.text('fortsett på nettet', 'Fortsett fra SMS'), carryingCode);

  // A code is good once, and whoever has not paired sees nothing.
  await phone.become('Carmen Testmoen');
  expect(await phone.text(code, /./)).not.toContain('Hva står i brevet');

  const elsewhere = await visit(browser, server.address);
  elsewhere.context.setDefaultTimeout(patienceMilliseconds);
  await elsewhere.open();
  await chooseInMenu(elsewhere, 'Fortsett fra SMS');
  await elsewhere.page.keyboard.type(back.toLowerCase());
  await elsewhere.page.keyboard.press('Enter');
  await elsewhere.chat.locator('.choices').getByRole('button', { name: 'Nei' }).waitFor();
  await elsewhere.say('nei');
  await elsewhere.chat.locator('.own', { hasText: 'nei' }).locator('xpath=following-sibling::li').first().waitFor();
  const own = (log: string[]) => log.filter((line) => line.startsWith('own: '));
  const said = ['jeg trenger mitt første oppholdskort', 'Fortsett på SMS', '1', 'fortsett på nettet', 'nei'];
  expect(own(await elsewhere.log())).toEqual(said.map((each) => `own: ${each}`));
  await web.chat.locator('.own', { hasText: 'nei' }).waitFor();
  expect(own(await web.log())).toEqual(own(await elsewhere.log()));
  expect([...web.complaints, ...elsewhere.complaints]).toEqual([]);
}, 180_000);

test.each([
  ['Bokmål', 'Skriv en SMS', 'nb'],
  ['Nynorsk', 'Skriv ein SMS', 'nn'],
  ['English', 'Write a text message', 'en'],
])(
  'the page is there in %s, and axe finds nothing on it',
  async (name, label, tag) => {
    await phone.page.getByRole('button', { name }).click();
    await phone.page.getByLabel(label).fill('stop');
    await phone.page.keyboard.press('Tab');
    await phone.page.keyboard.press('Enter');
    await phone.page.locator('.received').first().waitFor();
    expect(await phone.page.locator('html').getAttribute('lang')).toBe(tag);
    const { violations, checked } = await inspect(phone.page.mainFrame());
    expect(violations).toEqual([]);
    expect(checked).toBeGreaterThan(10);
  },
  120_000,
);

test('on a narrow screen nothing is cut off, and the portal and the telephone lead to each other', async () => {
  await phone.page.setViewportSize({ width: 320, height: 640 });
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await phone.page.getByRole('link', { name: 'Til søknadsportalen' }).click();
  await phone.page.getByRole('link', { name: 'Prøv på SMS i stedet' }).click();
  await phone.page.locator('#text').waitFor();
}, 120_000);

test('the webhook believes nobody who does not sign, not even in the demonstration', async () => {
  const body = new URLSearchParams({ From: '+4799000001', To: '+4759440000', Body: 'hei' });
  const forged = await fetch(`${server.address}/api/sms`, { method: 'POST', body });
  expect(forged.status).toBe(403);
});

test('outside the demonstration there is no telephone', async () => {
  const otherPlace = await newServerPlace();
  const other = await startServer(otherPlace, { DEMO: 'off' });
  const addresses = ['/phone', '/widget/phone.js', '/demo/phone', '/demo/phone/messages?number=%2B4799000001'];
  const answers = await Promise.all(addresses.map((address) => fetch(`${other.address}${address}`)));
  const frame = await (await fetch(`${other.address}/widget/frame`)).text();
  await other.stop();
  otherPlace.remove();
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  expect(frame).not.toContain('data-sms');
}, 60_000);
