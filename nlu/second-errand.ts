import type { Classify } from './classifier/classify.ts';
import { type Intent, intents } from './intents.ts';
import { normalise, tokensOf } from './normalise.ts';
import type { RankedIntent } from './understanding.ts';

/** What a person can want done beside something else; talk, such as thanks, is no errand. */
const errands: ReadonlySet<string> = new Set<Intent>([
  ...intents.slice(0, intents.indexOf('greeting')),
  'change-language',
  'talk-to-person',
  'my-data',
  'complaint',
]);

/** Where one errand may end and the next begin. */
const border = /(?<=[.!?;,:]) | (?=(?:og|and|men|but|samt|also|også|pluss|plus) )/u;

const fewestWords = 3;
const mostParts = 6;
const clearMain = 0.4;
const clearSecond = 0.6;

/**
 * In the message as a whole the second errand still shows, or comes next and is asked for; what does not is only the
 * first one's background.
 */
const firstRanks = 4;
const showing = 0.001;

/** The second errand of a message: parts of it are clearly about the first, and another is clearly about something else. */
export function secondErrand(text: string, ranking: readonly RankedIntent[], classify: Classify): Intent | undefined {
  const main = ranking[0]?.intent ?? 'none';
  if (!errands.has(main)) return undefined;
  const parts = normalise(text).replace(/\s+/gu, ' ').split(border);
  // What one part is clearly about, the message is about: there is no second errand to find in it.
  if (parts.length === 1) return undefined;
  const told = parts
    .filter((part) => tokensOf(part).length >= fewestWords)
    .slice(0, mostParts)
    .flatMap((part) => {
      const [best] = classify(part).ranking;
      return best !== undefined && errands.has(best.label) ? [{ ...best, asks: part.endsWith('?') }] : [];
    });
  if (!told.some(({ label, confidence }) => label === main && confidence >= clearMain)) return undefined;
  const shown = new Set<string>(
    ranking.slice(1, firstRanks).flatMap(({ intent, confidence }) => (confidence >= showing ? [intent] : [])),
  );
  const next = ranking[1]?.intent;
  const others = told.filter(({ label, confidence, asks }) => {
    return confidence >= clearSecond && (shown.has(label) || (asks && label === next));
  });
  const clearest = others.toSorted((a, b) => b.confidence - a.confidence)[0];
  return intents.find((intent) => intent === clearest?.label);
}
