import type { CrashPoint } from './crash-points.ts';
import { crashUnderConversations } from './crash-run.ts';
import type { Kill } from './crashing-server.ts';
import type { TurnMistake } from './mistakes.ts';
import { randomFrom } from './random-kills.ts';

/** A death that brings the mistake to light, and words of the sentence that must tell of it. */
const controls: Readonly<Record<TurnMistake, { kill: Kill; tells: RegExp }>> = {
  'not-deduplicated': { kill: at('answer-half-sent', 10), tells: / is there \d+ times$/ },
  'acknowledged-too-early': { kill: at('answer-half-sent', 20), tells: /was acknowledged and is lost/ },
  'replied-too-early': { kill: at('replies-sent', 25), tells: /was shown as/ },
  'not-taken-up': { kill: at('turn-ends', 25), tells: /was never answered/ },
  'new-request-each-time': { kill: at('time-booked', 3), tells: /was never told that it is booked/ },
  'planned-too-late': { kill: at('replies-sent', 25), tells: /is to be reminded of/ },
  'deeds-forgotten': { kill: at('time-booked', 3), tells: /was never told that it is booked/ },
};

// People need not wait for what a server with a mistake will never say.
const patienceMilliseconds = 8000;

/** The sentences that tell of the mistake, when a server that makes it is killed once. */
export async function sentencesAbout(mistake: TurnMistake, seed: number): Promise<string[]> {
  const { kill, tells } = controls[mistake];
  const options = { kills: [kill], mistake, patienceMilliseconds, random: randomFrom(seed) };
  const { wrong } = await crashUnderConversations(options);
  return wrong.filter((sentence) => tells.test(sentence));
}

function at(point: CrashPoint, arrival: number): Kill {
  return { kind: 'at', crash: { point, arrival } };
}
