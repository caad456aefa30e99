import { findPhrases, type Hit } from '../../../nlu/details/text/phrases.ts';
import { wordSet } from '../../../nlu/details/text/word-set.ts';
import type { Request } from '../../../texts/card.ts';
import { type Command, commandWords } from './command-words.ts';
import type { Said } from './said.ts';

/** Beside a name, they say that something is to be recorded, and join it to what that is. */
const recording = wordSet('merk marker registrer registrere noter mark record register');
const joining = wordSet('som as that at to har ha has have er was');
const mostWords = 8;

/**
 * Who came, or did not, by name: the appointment is looked for, among those of today where no day is said. By a name
 * nobody is marked; that is done on the card. A question is none of it.
 */
export function byAttendance({ ground, text, tokens, today }: Said): Request | undefined {
  const [hit] = findPhrases(commandWords, tokens).filter(isAttendance).toSorted(byLength);
  if (hit === undefined || tokens.length > mostWords || tokens.some(({ asked }) => asked)) return undefined;
  const others = tokens.filter((_token, at) => at < hit.from || at >= hit.to);
  const named = others.filter(({ word }) => !recording.has(word) && !joining.has(word));
  if (named.length === 0) return undefined;
  const sought = tokens
    .filter((token) => !named.includes(token))
    .reduce((left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to), text);
  // Read without the verb: what is denied is no place and no day.
  const { place, dates } = ground.understander.understand(sought, { today }).details;
  const isOfSomebody =
    place !== undefined ||
    dates.length > 0 ||
    others.some(({ word }) => recording.has(word)) ||
    named.some(({ from }) => /^\p{Lu}/u.test(text.slice(from)));
  return isOfSomebody ? { verb: 'find', data: { text: sought.replace(/\s+/g, ' ').trim(), day: today } } : undefined;
}

function isAttendance({ value }: Hit<Command>): boolean {
  return value === 'came' || value === 'did-not-come';
}

function byLength(one: Hit<Command>, other: Hit<Command>): number {
  return other.to - other.from - (one.to - one.from);
}
