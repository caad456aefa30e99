import { say } from '../../texts/line.ts';
import { ask, type Effect, tell } from '../engine/journey.ts';
import { wish } from '../questions/wish.ts';

const words = [
  'lov meg',
  'love meg',
  'lover du',
  'lovar du',
  'kan du love',
  'kan de love',
  'kan dere love',
  'kan de lova',
  'kan du lova',
  'kan dykk love',
  'kan dykk lova',
  'garanti',
  'garanter',
  'er det sikkert',
  'promise',
  'guarantee',
  'can i be sure',
  'is it safe',
  'er det trygt',
];

/** Whether somebody wants to be told that it will be so. */
export function asksForPromise(text: string): boolean {
  const said = text.toLowerCase();
  return words.some((word) => said.includes(word));
}

/** Whether a message says nothing but that. */
export function asksOnlyForPromise(text: string): boolean {
  return words.includes(text.toLowerCase().replace(/[?!.]/g, '').trim());
}

/** Says first that nothing can be promised, to whoever asked for that. */
export function* promiseNothing(): Generator<Effect, void, unknown> {
  const promise = yield* ask(wish('promise', words));
  if (promise === 'said') yield* tell('no promise', say('talk.cannotPromise'));
}
