import { bookAppointment } from '../../texts/nb/book-appointment.ts';
import { notice } from '../../texts/nb/notice.ts';
import { type NoticeTown, openNoticeTown } from './notice-town.ts';
import { booker, talk } from './person.ts';
import type { WebChat } from './web-chat.ts';

const firstLine = (text: string) => text.split('\n')[0] ?? '';
const booked = firstLine(bookAppointment.booked);
const reminder = firstLine(notice.reminder);
const cancelled = firstLine(notice.cancelled);

let town: NoticeTown;
beforeAll(async () => {
  town = await openNoticeTown('2026-03-16T08:30');
}, 300_000);
afterEach(() => town.leave());
afterAll(() => town.close(), 60_000);

/** Books the first time there is, or comes as far as the question whether it is to be booked. */
async function talkOf(id: string, chat: WebChat, upTo: 'booked' | 'asked'): Promise<void> {
  const person = booker('booker', id, 'Drammen politistasjon');
  const most = upTo === 'booked' ? person.most : person.most - 1;
  await talk({ ...person, most }, chat, { pace: async () => undefined });
}

function told(chat: Pick<WebChat, 'shown'>, words: string): string[] {
  return chat.shown.map(({ text }) => text).filter((text) => text.startsWith(words));
}

function referenceOf(id: string): string {
  const [appointment, ...others] = town.ledger().appointments.filter(({ applicant }) => applicant === id);
  if (appointment === undefined || others.length > 0) throw new Error(`${id} has no one appointment`);
  return appointment.reference;
}

/** The reminders of a conversation, as the assistant keeps them. */
function remindersIn({ conversation }: WebChat) {
  return town.ledger().notices.filter((each) => each.conversation === conversation && each.key.startsWith('reminder '));
}

/** Nothing is missing when the person comes back, and nothing is there twice. */
async function isThereOnNextVisit(chat: WebChat, words: string): Promise<void> {
  const again = chat.comeBack();
  await chat.until(() => told(again, words).length > 0, `shown "${words}" on the next visit`);
  expect(told(again, words)).toHaveLength(1);
  again.close();
}

test('a confirmation that the book could not give any more comes by itself when it is back', async () => {
  const chat = await town.sitDown('C1');
  await talkOf('C1', chat, 'asked');
  const { dead } = await town.book.order({ point: 'time-booked', arrival: 1 });
  const [reply] = await chat.repliesTo(await chat.say('Ja'));
  expect(await dead).toBe(true);
  expect(reply?.text).toBe(bookAppointment.notCertainYet);
  await town.book.revive();
  await town.timePassesUntil(() => told(chat, booked).length > 0, 'told that it is booked');
  expect(told(chat, booked)).toEqual([expect.stringContaining(`Referanse: ${referenceOf('C1')}`)]);
  await isThereOnNextVisit(chat, booked);
}, 400_000);

test('a cancellation elsewhere is told when the book is back that died of being asked about it', async () => {
  const chat = await town.sitDown('C2');
  await talkOf('C2', chat, 'booked');
  const elsewhere = await town.sitDown('C2');
  await elsewhere.repliesTo(await elsewhere.say('Jeg vil avbestille timen'));
  const { dead } = await town.book.order({ point: 'appointment-looked-up', arrival: 1 });
  const [reply] = await elsewhere.repliesTo(await elsewhere.say('Ja'));
  expect(reply?.text).toMatch(/^Timen er avbestilt/);
  expect(await dead).toBe(true);
  expect(told(chat, cancelled)).toEqual([]);
  await town.book.revive();
  await town.timePassesUntil(() => told(chat, cancelled).length > 0, 'told that it is cancelled');
  expect(told(chat, cancelled)).toHaveLength(1);
  expect(remindersIn(chat)).toEqual([]);
  await isThereOnNextVisit(chat, cancelled);
}, 400_000);

test('a reminder whose book is down at ten comes when it is back: in an open chat, and on the next visit', async () => {
  await town.itIs('2026-03-17T09:50');
  const [open, closed] = [await town.sitDown('C3'), await town.sitDown('C4')];
  await talkOf('C3', open, 'booked');
  await talkOf('C4', closed, 'booked');
  closed.close();
  await town.book.kill();
  await town.itIs('2026-03-17T10:00');
  const tried = () => [open, closed].every((chat) => remindersIn(chat).some(({ claim }) => claim > 0));
  await open.until(tried, 'tried to be told');
  expect(told(open, reminder)).toEqual([]);
  await town.book.revive();
  const areTold = () => [open, closed].every((chat) => remindersIn(chat).every(({ end }) => end === 'told'));
  await town.timePassesUntil(areTold, 'reminded');
  await open.until(() => told(open, reminder).length > 0, 'shown the reminder');
  expect(told(open, reminder)).toEqual([expect.stringContaining(`Referanse: ${referenceOf('C3')}`)]);
  expect(told(closed, reminder)).toEqual([]);
  await isThereOnNextVisit(open, reminder);
  await isThereOnNextVisit(closed, reminder);
}, 400_000);

test('a reminder whose book is back only when it is too late is dropped, before the time it speaks of', async () => {
  await town.itIs('2026-03-18T09:50');
  const chat = await town.sitDown('C5');
  await talkOf('C5', chat, 'booked');
  expect(town.ledger().appointments.find(({ applicant }) => applicant === 'C5')?.start).toBe('2026-03-19T08:15');
  await town.book.kill();
  await town.itIs('2026-03-18T10:00');
  await chat.until(() => remindersIn(chat).some(({ claim }) => claim > 0), 'tried to be told');
  chat.close();
  await town.book.revive();
  await town.itIs('2026-03-19T08:05');
  await chat.until(() => remindersIn(chat).every(({ end }) => end !== null), 'ended');
  expect(remindersIn(chat).map(({ end }) => end)).toEqual(['dropped']);
  const kept = town.ledger().messages.filter(({ conversation }) => conversation === chat.conversation);
  expect(kept.filter(({ activity }) => activity.text.startsWith(reminder))).toEqual([]);
  expect(kept.filter(({ activity }) => activity.text.startsWith(booked))).toHaveLength(1);
}, 400_000);
