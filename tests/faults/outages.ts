import { bookAppointment } from '../../texts/nb/book-appointment.ts';
import { trouble } from '../../texts/nb/trouble.ts';
import type { Shown } from './direct-line-calls.ts';
import type { Visit } from './person.ts';

/** What a person is told while the appointment book does not answer, and the way on that is offered with it. */
const outages = [
  { told: trouble.backendUnavailable, wayOn: trouble.tryAgain },
  { told: bookAppointment.notCertainYet, wayOn: bookAppointment.lookAgain },
];

/** What to press because the book did not answer; undefined where it did. */
export function wayOnIn(messages: readonly Shown[]): string | undefined {
  return outages.find(({ told }) => messages.at(-1)?.text === told)?.wayOn;
}

/** Whether the person is to say once more what the book has never heard. */
export function isAskedOnceMore(messages: readonly Shown[]): boolean {
  return messages.some(({ text }) => text === bookAppointment.notBooked);
}

export function outagesIn(shown: readonly Shown[]): number {
  return shown.filter((message) => wayOnIn([message]) !== undefined).length;
}

/**
 * The visit as it would have been with a book that always answers: without what was said about its silence, and without
 * the question and the yes that came again because the first yes was never heard.
 */
export function withoutOutages({ chat, ...visit }: Visit): Visit {
  const late = pressedTooLate(chat.shown);
  const heard = chat.shown.filter(
    (message) => !isPress(message) && wayOnIn([message]) === undefined && !late.has(message.replyToId),
  );
  return { ...visit, chat: { ...chat, shown: withoutRepetition(heard) } };
}

function isPress({ from, text }: Shown): boolean {
  return from.role === 'user' && outages.some(({ wayOn }) => wayOn === text);
}

/** The presses that were answered when the truth had come by itself already. */
function pressedTooLate(shown: readonly Shown[]): Set<string | undefined> {
  const late = shown.filter(isPress).filter(({ id }) => {
    const answer = shown.findIndex(({ replyToId }) => replyToId === id);
    const before = shown.slice(0, answer).findLast(({ from }) => from.role === 'bot');
    return before !== undefined && wayOnIn([before]) === undefined;
  });
  return new Set(late.map(({ id }) => id));
}

function withoutRepetition(shown: readonly Shown[]): readonly Shown[] {
  const again = shown.findIndex((message) => isAskedOnceMore([message]));
  return again < 0 ? shown : withoutRepetition(shown.toSpliced(again, 3));
}
