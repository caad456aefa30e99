import type { Browser } from 'playwright-core';
import { bookAppointment } from '../../texts/nb/book-appointment.ts';
import { cancelAppointment } from '../../texts/nb/cancel-appointment.ts';
import { moveAppointment } from '../../texts/nb/move-appointment.ts';
import { trouble } from '../../texts/nb/trouble.ts';
import { openLine } from '../backend/line.ts';
import { startBrowser } from '../widget/browser.ts';
import { appointmentsIn, bookedTimesIn } from './appointments-in.ts';
import { type AtTheChat, sitDown } from './at-the-chat.ts';
import { type HouseWithBook, openHouseWithBook } from './house-with-book.ts';

const aTime = /\d{4} kl\. \d{2}\.\d{2}$/;
const booked = 'Timen er bestilt.';
const timesOffered = 'Her er de første ledige timene';
const summary = 'Skal jeg bestille denne timen?';

let browser: Browser;
let house: HouseWithBook;
/** What a test opened for itself. */
const opened: { close(): Promise<void> }[] = [];
beforeAll(async () => {
  [browser, house] = await Promise.all([startBrowser(), openHouseWithBook()]);
}, 120_000);
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  for (const { close } of opened.splice(0)) await close();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await house.close();
}, 60_000);

/** Somebody who needs a first card, and is offered times. */
async function ashaIsOffered({ address }: HouseWithBook): Promise<AtTheChat> {
  const asha = await sitDown(browser, address, 'Asha Prøvesen');
  await asha.write('bestille time i Drammen');
  await asha.press('Jeg må møte hos politiet');
  await asha.press(/^Drammen politistasjon/);
  await asha.hears(timesOffered);
  return asha;
}

/** Somebody whose card was stolen, and who is offered times. */
async function elifIsOffered({ address }: HouseWithBook): Promise<AtTheChat> {
  const elif = await sitDown(browser, address, 'Elif Oppdiktet');
  await elif.write('kortet mitt er stjålet');
  await elif.press('Ja, i Norge');
  await elif.press('Ja');
  await elif.write('Drammen');
  await elif.press(/^Drammen politistasjon/);
  await elif.hears(timesOffered);
  return elif;
}

/** A house where something stands between the assistant and the book. */
async function openHouseWithLine() {
  const place = Promise.withResolvers<Awaited<ReturnType<typeof openLine>>>();
  const other = await openHouseWithBook(async (book) => {
    const line = await openLine(book);
    place.resolve(line);
    return line.base;
  });
  const line = await place.promise;
  opened.push(other, line);
  return { other, line };
}

/** What was said to be booked is what the book holds. */
async function holdsWhatWasSaid(person: AtTheChat, id: string, { bookPlace }: HouseWithBook): Promise<void> {
  expect(await person.count(booked)).toBe(1);
  const held = bookedTimesIn(bookPlace).filter(({ applicant }) => applicant === id);
  expect(held.length).toBe(1);
  for (const { reference } of held) expect(await person.count(`Referanse: ${reference}`)).toBe(1);
}

test('a time is booked, moved and cancelled in a book that is elsewhere', async () => {
  const asha = await ashaIsOffered(house);
  await asha.press(aTime);
  await asha.press('Ja');
  await asha.hears(booked);
  await asha.picture('booked');
  await holdsWhatWasSaid(asha, 'P1', house);
  const [first] = bookedTimesIn(house.bookPlace);

  await asha.press('Flytte timen');
  await asha.press(moveAppointment.sameStation);
  await asha.press(aTime);
  await asha.press('Ja');
  await asha.hears('Timen er flyttet.');
  await asha.picture('moved');
  const [moved, ...others] = bookedTimesIn(house.bookPlace);
  expect(others).toEqual([]);
  expect(moved).toMatchObject({ applicant: 'P1', reference: first?.reference });
  expect(moved?.start).not.toBe(first?.start);

  await asha.write('jeg vil avbestille timen');
  await asha.hears(cancelAppointment.askSure.split('\n')[0] ?? '');
  await asha.press('Ja');
  await asha.hears('Timen er avbestilt.');
  await asha.picture('cancelled');
  expect(appointmentsIn(house.bookPlace)).toEqual([]);
  expect(asha.complaints).toEqual([]);
}, 180_000);

test('a book that dies before a time is pressed is waited for, and nothing has to be said twice', async () => {
  const asha = await ashaIsOffered(house);
  await house.killBook();
  await asha.press(aTime);
  await asha.hears(trouble.backendUnavailable);
  await asha.picture('book away');
  await house.reviveBook();
  await asha.hears(summary);
  await asha.press('Ja');
  await asha.hears(booked);
  await asha.picture('book back');
  await holdsWhatWasSaid(asha, 'P1', house);
  expect(await asha.count('Hva står i brevet')).toBe(1);
}, 180_000);

test('a yes that the book never heard is uncertain first, then not booked, and then booked once', async () => {
  const elif = await elifIsOffered(house);
  await elif.press(aTime);
  house.pauseBook();
  await elif.press('Ja');
  await elif.hears(bookAppointment.notCertainYet);
  await elif.picture('yes not heard');
  await house.killBook();
  expect(appointmentsIn(house.bookPlace)).not.toContain('P5');
  expect(await elif.count(booked)).toBe(0);
  await house.reviveBook();
  await elif.hears(bookAppointment.notBooked);
  await elif.picture('not booked');
  expect(appointmentsIn(house.bookPlace)).not.toContain('P5');
  await elif.press('Ja');
  await elif.hears(booked);
  await holdsWhatWasSaid(elif, 'P5', house);
}, 180_000);

test('a book that dies between booking and saying so has booked, and that is said once it is back', async () => {
  const { other, line } = await openHouseWithLine();
  line.behave('v1/confirm', async ({ request, forward }) => {
    // What became of it cannot be asked either, however long this takes.
    line.behave('v1/find-by-request', ({ request: question }) => void question.socket.destroy());
    await forward();
    await other.killBook();
    request.socket.resetAndDestroy();
  });
  const asha = await ashaIsOffered(other);
  await asha.press(aTime);
  await asha.press('Ja');
  await asha.hears(bookAppointment.notCertainYet);
  await asha.picture('answer lost');
  expect(await asha.count(booked)).toBe(0);
  expect(appointmentsIn(other.bookPlace)).toEqual(['P1']);
  await other.reviveBook();
  line.recover();
  await asha.hears(booked);
  await asha.picture('booked after all');
  await holdsWhatWasSaid(asha, 'P1', other);
}, 180_000);
