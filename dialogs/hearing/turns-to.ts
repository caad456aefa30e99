import { tokensOf } from '../../nlu/details/text/tokens.ts';
import type { Run } from '../engine/run.ts';
import { whoIsAskedAbout, whoIsTurnedTo } from '../questions/who-is-asked-about.ts';
import { type Whose, whoseCard } from '../questions/whose-card.ts';
import type { Heard } from './heard.ts';

const possessive = new Set(['mitt', 'min', 'mi', 'my', 'mine']);
const own = new Set(['eget', 'egen', 'eige', 'eigen', 'own']);
const openings = new Set(['and', 'but', 'og', 'men']);
const likewise = new Set(['også', 'òg', 'too']);

/**
 * Whom a message in the middle of an errand turns to, where that is not whom the errand is for: "and me?", "what about
 * my wife?", "my son has lost his too".
 */
export function turnsTo(heard: Heard, open: Run): Whose | undefined {
  const { id } = whoseCard();
  const now = open.answers.find(({ question }) => question === id)?.value;
  // What was done, a time kept for instance, is not left behind for a word in passing.
  if (now === undefined || Object.keys(open.deeds).length > 0) return undefined;
  const meant = whoIsMeant(heard);
  return meant === now ? undefined : meant;
}

function whoIsMeant({ understanding: { text, details } }: Heard): Whose | undefined {
  const asked = whoIsAskedAbout(text) ?? whoIsTurnedTo(text);
  if (asked !== undefined) return asked;
  const losesOneToo = details.reason !== undefined && !details.correction;
  if (details.whose !== undefined) return losesOneToo ? details.whose : undefined;
  const words = tokensOf(text).map(({ written }) => written);
  if (words.some((word, at) => possessive.has(word) && own.has(words[at + 1] ?? ''))) return 'mine';
  // "And mine expires next week": whoever the errand was for, this is the writer's own.
  if (openings.has(words[0] ?? '') && possessive.has(words[1] ?? '')) return 'mine';
  const says = (known: ReadonlySet<string>) => words.some((word) => known.has(word));
  return losesOneToo && says(likewise) && says(possessive) ? 'mine' : undefined;
}
