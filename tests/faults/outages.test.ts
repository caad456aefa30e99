import { bookAppointment } from '../../texts/nb/book-appointment.ts';
import { trouble } from '../../texts/nb/trouble.ts';
import { checkCourse } from './check-course.ts';
import type { Shown } from './direct-line-calls.ts';
import { outagesIn, withoutOutages } from './outages.ts';
import type { Visit } from './person.ts';

const { notCertainYet, lookAgain, notBooked } = bookAppointment;
const { backendUnavailable, tryAgain } = trouble;
const summary = 'Skal jeg bestille denne timen?';
const booked = 'Timen er bestilt.';

/** What was shown, in order: who said it, what, and in answer to the message at which place. */
type Said = ['user' | 'bot', text: string, answers?: number];

const undisturbed: Said[] = [
  ['user', 'Drammen'],
  ['bot', summary, 0],
  ['user', 'Ja'],
  ['bot', booked, 2],
];

function visitOf(said: readonly Said[]): Visit {
  const shown = said.map(([role, text, answers], place): Shown => {
    const replyToId = answers === undefined ? {} : { replyToId: `${answers}` };
    return { id: `${place}`, type: 'message', text, timestamp: '', from: { role }, ...replyToId };
  });
  const person = { kind: 'booker', opening: '', words: '', most: 1 } as const;
  return { person, chat: { conversation: 'K', said: [], shown } };
}

/** What is found wrong with the course of a conversation over which the book was away. */
function wrongIn(said: readonly Said[]): string[] {
  return checkCourse(withoutOutages(visitOf(said)), visitOf(undisturbed));
}

const courses: [string, Said[]][] = [
  ['no outage', undisturbed],
  [
    'a book that was away for two tries',
    [
      ['user', 'Drammen'],
      ['bot', backendUnavailable, 0],
      ['user', tryAgain],
      ['bot', backendUnavailable, 2],
      ['user', tryAgain],
      ['bot', summary, 4],
      ['user', 'Ja'],
      ['bot', booked, 6],
    ],
  ],
  [
    'a yes that was not heard, and is said again',
    [
      ...undisturbed.slice(0, 3),
      ['bot', notCertainYet, 2],
      ['user', lookAgain],
      ['bot', notBooked, 4],
      ['bot', summary, 4],
      ['user', 'Ja'],
      ['bot', booked, 7],
    ],
  ],
  [
    'a yes that was not heard, and another outage before it can be said again',
    [
      ...undisturbed.slice(0, 3),
      ['bot', notCertainYet, 2],
      ['user', lookAgain],
      ['bot', notBooked, 4],
      ['bot', backendUnavailable, 4],
      ['user', tryAgain],
      ['bot', summary, 7],
      ['user', 'Ja'],
      ['bot', booked, 9],
    ],
  ],
  ['a truth that came by itself', [...undisturbed.slice(0, 3), ['bot', notCertainYet, 2], ['bot', booked]]],
  [
    'a truth that came by itself just before somebody asked for it',
    [
      ...undisturbed.slice(0, 3),
      ['bot', notCertainYet, 2],
      ['user', lookAgain],
      ['bot', booked],
      ['bot', 'Du har time.', 4],
      ['bot', 'Noe mer?', 4],
    ],
  ],
];

test.each(courses)('a conversation takes its course over %s', (_name, said) => {
  expect(wrongIn(said)).toEqual([]);
});

const damages: [string, Said[], RegExp][] = [
  ['asked again when it need not be', [...undisturbed.slice(0, 2), ['bot', summary, 0], ...undisturbed.slice(2)], /3/],
  [
    'lost over an outage',
    [
      ['user', 'Drammen'],
      ['bot', backendUnavailable, 0],
      ['user', tryAgain],
      ['bot', 'Hvor bor du?', 2],
    ],
    /message 2 is "Hvor bor du\? \[0\]"/,
  ],
  ['never told', undisturbed.slice(0, 3), /message 4 is "undefined"/],
];

test.each(damages)('what is %s is noticed all the same', (_name, said, sentence) => {
  expect(wrongIn(said)).toEqual([expect.stringMatching(sentence)]);
});

test('every time somebody hears that the book is away is counted', () => {
  expect(courses.map(([, said]) => outagesIn(visitOf(said).chat.shown))).toEqual([0, 2, 1, 2, 1, 1]);
});
