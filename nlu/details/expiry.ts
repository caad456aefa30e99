import type { DateDetail, Details } from '../understanding.ts';
import { isAboutCard } from './reasons.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, type Hit, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { expiryPhrases } from './words/reason-phrases.ts';

/** Further apart than this, a day and the words that something runs out belong to different things. */
const mostTokensBetween = 6;
const lasting = phraseTable<'lasts'>([
  [
    'lasts',
    `permit/card/residence/visa/tillatelse/tillatelsen/løyve/løyvet/kort/kortet/oppholdskortet/opphaldskortet/opphaldsløyvet/oppholdstillatelse/opphold/opphald/arbeidstillatelse/studietillatelse/arbeidsløyve/studieløyve .. until/till/to/til,
     varer/varar til, lasts until/till/to, good until/till/til, siste/last dag/day er/is`,
  ],
]);
const over = wordSet(
  'gikk gjekk gått gatt utløpt utgått expired ran løpt passed passert finished forfalt sluttet slutta',
);
/** `it was expire`. */
const auxiliaries = wordSet('was were has have had been already');
const notValid = wordSet('gyldig valid gjelder gjeld');
const denying = wordSet('ikke ikkje not no lenger longer');
const supposing = wordSet('if when hvis om når viss dersom after etter before før soon snart will skal vil');
const wordsBack = 4;

/** When something is said to run out: the date that stands nearest to the words for it. */
export function findExpiry(
  tokens: readonly Token[],
  dates: readonly { date: DateDetail; from: number; to: number }[],
): Pick<Details, 'expires' | 'expiresWithin'> {
  const words: Hit<unknown>[] = [...findPhrases(expiryPhrases, tokens), ...findPhrases(lasting, tokens)];
  const apart = dates.flatMap(({ date, from, to }) =>
    words.map((hit) => ({ date, between: Math.max(from - hit.to, hit.from - to, 0) })),
  );
  const [nearest] = apart.toSorted((one, other) => one.between - other.between);
  if (nearest === undefined || nearest.between > mostTokensBetween) return {};
  const { date } = nearest;
  if (date.kind === 'day') return { expires: date.day };
  return date.kind === 'span' ? { expiresWithin: { from: date.from, to: date.to } } : {};
}

/** Whether the words say that something has run out already: `gikk ut`, `has expired`, `no longer valid`. */
export function findHasExpired(tokens: readonly Token[]): true | undefined {
  const isOver = findPhrases(expiryPhrases, tokens).some((hit) => {
    const { from, to } = hit;
    const inside = tokens.slice(from, to).map(({ word }) => word);
    const before = tokens.slice(Math.max(0, from - wordsBack), from);
    if (!isAboutCard(tokens, hit) || tokens[from]?.asked === true || before.some(({ word }) => supposing.has(word)))
      return false;
    const isInvalid = inside.some((word) => notValid.has(word)) && inside.some((word) => denying.has(word));
    const wasSo = inside[0]?.startsWith('expire') && before.slice(-2).some(({ word }) => auxiliaries.has(word));
    return isInvalid || (!isNegated(tokens, hit) && (wasSo || inside.some((word) => over.has(word))));
  });
  return isOver ? true : undefined;
}
