import type { Language } from '../../domain/language.ts';
import { isNoLanguage } from './citizenship/named-countries.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, type Hit, phraseAt, phraseTable } from './text/phrases.ts';
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
/** `norsk er fint`, `english is ok`. */
const suits = phraseTable<'suits'>([
  [
    'suits',
    'er/is/går/gar/would/hadde/blir be/vore/vært? fint/fin/ok/okay/bra/best/better/bedre/betre/greit/fine/good/great/easier/lettere/lettare, works, funker, passer/passar best?',
  ],
]);
const speaking = wordSet('snakker snakkar skriver skriv speak');
const you = wordSet('du dere dykk you');
const preferring = wordSet('helst heller gjerne rather prefer preferably');
const longestOrder = 2;

/** The language a message asks for. */
export function findLanguageWish(tokens: readonly Token[]): Language | undefined {
  if (tokens.some(({ word }) => notWishes.has(word))) return undefined;
  const wished = findPhrases(names, tokens).filter((hit) => isWished(tokens, hit) && !isNegated(tokens, hit));
  const standing = wished.filter((hit) => !isComplaint(tokens, hit));
  const preferred = standing.find(({ from }) => preferring.has(tokens[from - 1]?.word ?? ''));
  return (preferred ?? standing[0])?.value;
}

function isWished(tokens: readonly Token[], hit: Hit<Language>): boolean {
  if (isNoLanguage(tokens, hit)) return false;
  if (tokens.length <= longestOrder) return true;
  const next = tokens[hit.to]?.word ?? '';
  const lead = tokens[hit.from - 1]?.word ?? '';
  const isDone =
    lead === 'do' && ['we', 'you', 'u'].includes(tokens[hit.from - 2]?.word ?? '') && tokens.length === hit.to;
  const isAskedOfYou = you.has(lead) && speaking.has(tokens[hit.from - 2]?.word ?? '');
  return (
    before.has(lead) || isDone || isAskedOfYou || behind.has(next) || phraseAt(suits, tokens, hit.to) !== undefined
  );
}

/** `why do you answer in Norwegian?` wants the other one. */
function isComplaint(tokens: readonly Token[], hit: Hit<Language>): boolean {
  const isInFirstSentence = !tokens.slice(1, hit.from + 1).some(({ startsSentence }) => startsSentence);
  return isInFirstSentence && ['why', 'hvorfor', 'kvifor'].includes(tokens[0]?.word ?? '');
}
