import { instantOf, localMoment } from '../../domain/moment.ts';
import { bookAppointment } from '../../texts/nb/book-appointment.ts';
import { checkBook } from './check-book.ts';
import { checkCourse } from './check-course.ts';
import { checkMessages, checkTurns } from './check-messages.ts';
import { checkNotices } from './check-notices.ts';
import type { Shown } from './direct-line-calls.ts';
import type { Ledger } from './ledger.ts';
import type { Person } from './person.ts';
import type { ChatHistory } from './web-chat.ts';

const conversation = 'K';
const booked = `${bookAppointment.booked.split('\n')[0]}\nReferanse: AAA-111`;
const texts = ['Hei!', 'Time', 'Hvor?', 'Drammen', booked];
const start = localMoment('2026-03-19T09:00');
const now = instantOf(localMoment('2026-03-16T10:00'));
const person: Person = { kind: 'booker', signedInAs: 'C1', opening: 'Time', words: 'Drammen', most: 1 };

interface Evidence {
  chat: ChatHistory & { shown: Shown[] };
  ledger: Ledger;
}

/** A short conversation that went well: greeted, asked, answered, booked. */
function goodConversation(): Evidence {
  const roles = ['bot', 'user', 'bot', 'user', 'bot'];
  const replies = ['begin', undefined, 'm2', undefined, 'm4'];
  const shown = texts.map((text, place): Shown => ({ ...blankShown(place + 1), text }));
  const messages = texts.map((text, place) => {
    const [role = '', replyToId] = [roles[place], replies[place]];
    const own = { id: `m${place + 1}`, channelData: { clientActivityID: `c${place + 1}` } };
    const activity = { text, from: { role }, ...(replyToId !== undefined ? { replyToId } : own) };
    return { conversation, number: place + 1, activity };
  });
  const said = [2, 4].map((number) => ({
    text: texts[number - 1] ?? '',
    clientActivityID: `c${number}`,
    acknowledged: `K|${number}`,
  }));
  const inbox = ['begin', 'm2', 'm4'].map((key) => ({ conversation, key, answered: 1 }));
  return {
    chat: { conversation, said, shown },
    ledger: {
      conversations: [{ id: conversation, version: 3, last: 5 }],
      inbox,
      messages,
      deeds: [{ conversation, id: 'confirm', open: 0 }],
      claims: [{ slot: 'drammen 9:00', applicant: 'C1', state: 'booked' }],
      appointments: [{ reference: 'AAA-111', applicant: 'C1', status: 'booked', start }],
      notices: [{ key: 'reminder AAA-111 0', conversation, due: now + 1, claim: 0, end: null }],
    },
  };
}

function blankShown(number: number): Shown {
  const id = `${conversation}|${String(number).padStart(7, '0')}`;
  return { id, type: 'message', text: '', timestamp: '', from: { role: 'bot' } };
}

function everythingWrong({ chat, ledger }: Evidence): string[] {
  const visit = { person, chat };
  const twin = { person, chat: goodConversation().chat };
  return [
    ...checkMessages(chat, ledger),
    ...checkTurns(ledger),
    ...checkNotices(ledger, now),
    ...checkBook([visit], ledger),
    ...checkCourse(visit, twin),
  ];
}

test('a conversation that went well is found to have gone well', () => {
  expect(everythingWrong(goodConversation())).toEqual([]);
});

const damages: [string, (evidence: Evidence) => void, RegExp][] = [
  ['an acknowledged message is gone', ({ ledger }) => ledger.messages.splice(3, 1), /acknowledged and is lost/],
  ['a message is there twice', ({ ledger }) => ledger.messages.push(...ledger.messages.slice(3, 4)), /there 2 times/],
  ['a message has no answer', ({ ledger }) => ledger.messages.splice(2, 1), /answers stand in the order/],
  ['answers stand in the wrong order', ({ ledger }) => ledger.messages.reverse(), /answers stand in the order/],
  ['a message had two turns', ({ ledger }) => bump(ledger), /3 messages had 4 turns/],
  ['a message was never taken up', ({ ledger }) => leaveUnanswered(ledger), /begin was never answered/],
  ['a client missed a message', ({ chat }) => chat.shown.splice(2, 1), /was shown as/],
  ['a client was shown a message twice', ({ chat }) => chat.shown.push(blankShown(5)), /message 6 is stored as/],
  ['a time is given twice', ({ ledger }) => ledger.claims.push(...ledger.claims), /is given twice/],
  [
    'a person has two appointments',
    ({ ledger }) => ledger.appointments.push(...ledger.appointments),
    /two appointments/,
  ],
  ['a time is taken by nobody', ({ ledger }) => ledger.appointments.pop(), /1 times are taken by 0/],
  ['a reminder is lost', ({ ledger }) => ledger.notices.pop(), /AAA-111 is to be reminded of/],
  ['a reminder is of nothing', ({ ledger }) => rename(ledger), /"reminder AAA-111 0" is of no appointment/],
  ['a reminder came too early', ({ ledger }) => tellAtOnce(ledger), /was told before its time/],
  ['a booking was never told', ({ ledger }) => rename(ledger), /BBB-222 and was never told/],
  ['a booking was told that is none', ({ ledger }) => rename(ledger), /the book has no such appointment/],
  [
    'nobody knows how a deed ended',
    ({ ledger }) => ledger.deeds.push({ conversation, id: 'hold', open: 1 }),
    /"hold" ended/,
  ],
  ['a question is asked again', ({ chat }) => chat.shown.splice(3, 0, ...chat.shown.slice(2, 3)), /message 4 is "Hvor/],
];

test.each(damages)('planted damage is noticed: %s', (_, damage, sentence) => {
  const evidence = goodConversation();
  damage(evidence);
  expect(everythingWrong(evidence)).toContainEqual(expect.stringMatching(sentence));
});

function bump({ conversations }: Ledger): void {
  for (const each of conversations) each.version += 1;
}

function tellAtOnce({ notices }: Ledger): void {
  for (const notice of notices) notice.end = 'told';
}

function leaveUnanswered({ inbox }: Ledger): void {
  for (const entry of inbox) entry.answered = 0;
}

function rename({ appointments }: Ledger): void {
  for (const each of appointments) each.reference = 'BBB-222';
}
