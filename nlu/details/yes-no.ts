import { phraseAt } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { answers, openings, wholeAnswers, type YesNo } from './words/yes-no-phrases.ts';

/** In nynorsk `no` is now: `no må eg`, `no har eg`. */
const behindNow = wordSet(
  'må har er skal vil går kan får treng veit kjem lyt eg må vart gjeld når gjer vi de e forstår skjønar',
);
/** `no card yet` says what is missing, and answers nothing. */
const behindMissing =
  wordSet(`card cards slots slot time times appointment appointments available bot questions more access acces answer norsk norwegian english engelsk
  longer permit passport money free letter reply news bankid kort timer timar`);
const polite = wordSet(
  'takk thanks please da då jo ja yes det that it jeg eg æ i me for meg too already allerede alt sikkert sure visst to with vi exactly helt heilt akkurat anymore lenger lengre sorry beklager dessverre diverre',
);
const lastWords: ReadonlyMap<string, YesNo> = new Map([
  ...['ja', 'jo', 'jepp', 'yes', 'yep', 'yeah'].map((word) => [word, 'yes'] as const),
  ['nei', 'no'],
]);
const longestBeforeAnswer = 9;
const longestTail = 3;
const mostOpenings = 4;
const drawnOutNo = /^næ+[ih]?$/;

/** Whether a message begins with an answer to yes or no, or is one. */
export function findYesNo(tokens: readonly Token[]): YesNo | undefined {
  return answerAtStart(tokens) ?? answerAtEnd(tokens);
}

/** `I am in Norway, yes`, `er i Norge, ja`; English `no` at the end asks, in nynorsk it is now. */
function answerAtEnd(tokens: readonly Token[]): YesNo | undefined {
  const last = tokens.at(-1);
  if (last === undefined || !last.startsClause || last.asked || tokens.length > longestBeforeAnswer) return undefined;
  if (tokens.some(({ asked }) => asked)) return undefined;
  return lastWords.get(last.word);
}

function answerAtStart(tokens: readonly Token[]): YesNo | undefined {
  const start = afterOpenings(tokens);
  const first = tokens[start];
  if (tokens[start + 1]?.gap === '') return undefined;
  if (first !== undefined && drawnOutNo.test(first.written)) return 'no';
  const whole = phraseAt(wholeAnswers, tokens, start);
  const strong = phraseAt(answers, tokens, start);
  const isWhole = whole !== undefined && first?.asked === false && isEnd(tokens, whole.to);
  if (isWhole && whole.to > (strong?.to ?? 0)) return whole.value;
  if (strong === undefined || isOtherNo(tokens, start)) return undefined;
  return hedged(strong.value, tokens, strong.to);
}

/** `no` that is no answer: the nynorsk for now, or the English before what is missing. */
function isOtherNo(tokens: readonly Token[], start: number): boolean {
  const next = tokens[start + 1];
  return (
    tokens[start]?.word === 'no' &&
    next !== undefined &&
    !next.startsClause &&
    (isPostcode(next) || behindNow.has(next.word) || behindMissing.has(next.word))
  );
}

/** `NO-5003 Bergen`. */
function isPostcode({ gap, word, number }: Token): boolean {
  return gap === '-' && number !== undefined && word.length === 4;
}

function afterOpenings(tokens: readonly Token[]): number {
  let at = 0;
  for (let count = 0; count < mostOpenings; count += 1) at = phraseAt(openings, tokens, at)?.to ?? at;
  return at;
}

/** The end of the clause, or a few polite words before it. */
function isEnd(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index <= at + longestTail; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.startsClause) return true;
    if (!polite.has(token.word)) return false;
  }
  return false;
}

/** What follows may say it more exactly: `nei, ikke ennå`, `no, I don't know`. */
function hedged(value: YesNo, tokens: readonly Token[], at: number): YesNo {
  const next = phraseAt(answers, tokens, at) ?? phraseAt(wholeAnswers, tokens, at);
  const weaker = next !== undefined && (next.value === 'not-yet' || next.value === 'unsure');
  return weaker && value !== 'unsure' ? next.value : value;
}
