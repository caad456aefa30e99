import type { BookPoint, TurnPoint } from './crash-points.ts';
import { crashUnderConversations } from './crash-run.ts';
import type { HouseKill } from './crashing-house.ts';
import type { BookMistake, TurnMistake } from './mistakes.ts';
import { randomFrom } from './random-kills.ts';

/** A death that brings the mistake to light, and words of the sentence that must tell of it. */
interface Control {
  kill: HouseKill;
  tells: RegExp;
}

const controls: Readonly<Record<TurnMistake, Control>> = {
  'not-deduplicated': { kill: at('answer-half-sent', 10), tells: / is there \d+ times$/ },
  'acknowledged-too-early': { kill: at('answer-half-sent', 20), tells: /was acknowledged and is lost/ },
  'replied-too-early': { kill: at('replies-sent', 25), tells: /was shown as/ },
  'not-taken-up': { kill: at('turn-ends', 25), tells: /was never answered/ },
  'new-request-each-time': { kill: at('time-booked', 3), tells: /was never told that it is booked/ },
  'planned-too-late': { kill: at('replies-sent', 25), tells: /is to be reminded of/ },
  'deeds-forgotten': { kill: at('time-booked', 3), tells: /was never told that it is booked/ },
};

/** The same where the book is over the network, and dies. */
const bookControls: Readonly<Record<BookMistake, Control>> = {
  'new-request-each-time': { kill: bookAt('time-booked', 2), tells: /was never told that it is booked/ },
  'silence-is-yes': { kill: bookAt('booking-asked-for', 2), tells: /the book has no such appointment/ },
  'truth-not-asked': { kill: bookAt('time-booked', 2), tells: /was never told that it is booked/ },
};

// People need not wait for what a server with a mistake will never say.
const patienceMilliseconds = 8000;
/** A turn may ask a book over the network for nearly ten seconds. */
const patienceOverNetworkMilliseconds = 30_000;

/** The sentences that tell of the mistake, when a server that makes it is killed once. */
export async function sentencesAbout(mistake: TurnMistake, seed: number): Promise<string[]> {
  const { kill, tells } = controls[mistake];
  const options = { kills: [kill], mistake, patienceMilliseconds, random: randomFrom(seed) };
  const { wrong } = await crashUnderConversations(options);
  return wrong.filter((sentence) => tells.test(sentence));
}

/** The same, when the book of a server that makes it is killed once. */
export async function sentencesAboutBook(mistake: BookMistake, seed: number): Promise<string[]> {
  const { kill, tells } = bookControls[mistake];
  const { wrong } = await crashUnderConversations({
    kills: [kill],
    mistake,
    book: 'over the network',
    patienceMilliseconds: patienceOverNetworkMilliseconds,
    random: randomFrom(seed),
  });
  return wrong.filter((sentence) => tells.test(sentence));
}

function at(point: TurnPoint, arrival: number): HouseKill {
  return { kind: 'at', crash: { point, arrival } };
}

function bookAt(point: BookPoint, arrival: number): HouseKill {
  return { kind: 'book-at', crash: { point, arrival }, withAssistant: false };
}
