import { setTimeout as wait } from 'node:timers/promises';
import { type Spread, spreadOf } from './spread.ts';

/** One conversation with a bot; resolves when the message is acknowledged and its reply is here. */
export type Say = (text: string) => Promise<void>;

export interface Talk {
  conversations: number;
  turns: number;
  turnsPerSecond: number;
  milliseconds: Spread;
}

/** What a person writes, again and again: an errand, its questions, side questions, and a fresh start. */
const texts = [
  'Jeg har mistet oppholdskortet mitt',
  'India',
  'Permanent oppholdstillatelse',
  'Hvor mye koster det?',
  'Kan jeg bruke kortet som legitimasjon?',
  'Hvor er politistasjonen i Bergen?',
  'start på nytt',
];

/**
 * All conversations at once, each sending its next message when the one before is answered, after a pause of up to
 * twice `pauseMilliseconds`.
 */
export async function talk(says: readonly Say[], turnsEach: number, pauseMilliseconds = 0): Promise<Talk> {
  const taken: number[] = [];
  const began = performance.now();
  await Promise.all(
    says.map(async (say) => {
      for (let turn = 0; turn < turnsEach; turn += 1) {
        if (pauseMilliseconds > 0) await wait(Math.random() * 2 * pauseMilliseconds);
        const sent = performance.now();
        await say(texts[turn % texts.length] ?? '');
        taken.push(performance.now() - sent);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  return {
    conversations: says.length,
    turns: taken.length,
    turnsPerSecond: Math.round(taken.length / seconds),
    milliseconds: spreadOf(taken),
  };
}
