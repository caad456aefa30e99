import { findPhrases } from '../../../nlu/details/text/phrases.ts';
import type { Request } from '../../../texts/card.ts';
import { type Command, commandWords, type Verb } from './command-words.ts';
import { referenceIn, wordsAfter } from './reference-in.ts';
import { dayIn, type Said } from './said.ts';
import { stationSaid } from './station-said.ts';

/** A reference by itself, or in a sentence that says what is to be done about it; a question does nothing. */
export function byReference(said: Said): Request | undefined {
  const [deed] = findPhrases(commandWords, said.tokens).flatMap(({ value, from }) =>
    isDeed(value) && (value === 'move' || !said.tokens[from]?.asked) ? [value] : [],
  );
  return withReference(deed ?? 'show', said);
}

type Deed = Extract<Verb, 'show' | 'move' | 'cancel' | 'note' | 'came' | 'did-not-come'>;

function isDeed(command: Command): command is Deed {
  return ['move', 'cancel', 'note', 'came', 'did-not-come'].includes(command);
}

/** What is to be done about the appointment whose reference was written; undefined without one. */
export function withReference(verb: Deed, said: Said): Request | undefined {
  const found = referenceIn(said.text);
  if (found === undefined) return undefined;
  const { reference } = found;
  const words = wordsAfter(found);
  switch (verb) {
    case 'move':
      return { verb, data: { reference, ...dayIn(said), ...stationIn(said) } };
    case 'cancel':
      return { verb, data: words === '' ? { reference } : { reference, why: words } };
    case 'note':
      return words === '' ? { verb: 'show', data: { reference } } : { verb, data: { reference, note: words } };
    case 'show':
      return { verb, data: { reference } };
    case 'came':
    case 'did-not-come':
      return { verb: said.tokens.some(({ asked }) => asked) ? 'show' : verb, data: { reference } };
    default:
      return verb satisfies never;
  }
}

/** The station it is to be at, where a place is named. */
function stationIn({ ground, details }: Said): { station?: string } {
  const station = stationSaid(ground, details.place, { words: [] });
  return station === undefined ? {} : { station };
}
