import type { Language } from '../../domain/language.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, type Hit, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';

const names = phraseTable<Language>([
  ['nb', 'norsk, bokmål, norwegian, norsk bokmål, bokmal'],
  ['nn', 'nynorsk, norsk nynorsk, new norwegian'],
  ['en', 'english, engelsk, inglish, engilsh, inglés'],
]);
const before = wordSet(
  'in i på to til speak speaking snakk snakke snakker skriv skrive svar svare write answer language språk bytt byte bytte switch change use bruk bruke helst heller gjerne rather prefer talk understand forstår ha have want only bare berre',
);
const behind = wordSet('please pls plz takk thanks version versjon språk language instead heller plis');
const notWishes = wordSet(
  'learn learning lære lærer course kurs test prøve exam citizen citizenship passport pass statsborger who anyone someone noen nokon dere staff',
);
const longestOrder = 2;

/** The language a message asks for. */
export function findLanguageWish(tokens: readonly Token[]): Language | undefined {
  if (tokens.some(({ word }) => notWishes.has(word))) return undefined;
  const wished = findPhrases(names, tokens).filter((hit) => isWished(tokens, hit) && !isNegated(tokens, hit));
  return wished.find((hit) => !isComplaint(tokens, hit))?.value;
}

function isWished(tokens: readonly Token[], hit: Hit<Language>): boolean {
  if (tokens.length <= longestOrder) return true;
  const next = tokens[hit.to]?.word ?? '';
  return before.has(tokens[hit.from - 1]?.word ?? '') || behind.has(next);
}

/** `why do you answer in Norwegian?` wants the other one. */
function isComplaint(tokens: readonly Token[], hit: Hit<Language>): boolean {
  return ['why', 'hvorfor', 'kvifor'].includes(tokens[0]?.word ?? '') && tokens[hit.from]?.asked === true;
}
