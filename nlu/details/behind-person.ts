import { countryAt } from './citizenship/named-countries.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';

/** What somebody is like: how old, which of several. */
export const describing = wordSet(
  `year years old month months week weeks day olds år års åring gammel gammal gamal gamle gamalt gammelt måned måneder måneders månad månader uke uker veker one two three four five six seven
  eight nine ten eleven twelve fjorten femten en to tre fire fem seks sju syv åtte ni ti elleve tolv little youngest oldest eldest elder younger older big baby newborn small teenage adult grown only other second first both
  lille vesle litle liten yngste eldste minste største eldre voksne vaksne nyfødte andre begge to kjære dear late ex elderly own`,
);
export const longestAside = 4;

/** What is put in behind somebody, as in `my daughter, 2, got` and `kona (kinesisk) sitt kort`, is stepped over. */
export function behindAside(tokens: readonly Token[], at: number): number {
  const aside = tokens[at];
  if (aside === undefined || !aside.startsClause || aside.startsSentence) return at;
  const isBracketed = aside.gap.endsWith('(');
  if (aside.number === undefined && !isBracketed) return at;
  for (let end = at + 1; end <= at + longestAside && tokens[end] !== undefined; end += 1) {
    if (isBracketed ? tokens[end]?.gap.includes(')') : tokens[end]?.startsClause) return end;
    if (!isBracketed && !describing.has(tokens[end]?.word ?? '')) return at;
  }
  return at;
}

/** Over where somebody is from, as in `moren min fra Iran har`. */
export function behindOrigin(tokens: readonly Token[], at: number): number {
  if (!['fra', 'from'].includes(tokens[at]?.word ?? '')) return at;
  return countryAt(tokens, at + 1)?.to ?? at;
}
