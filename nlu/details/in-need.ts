import { findPhrases, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';

const needs =
  wordSet(`card cards kort kortet permit tillatelse tillatelsen løyve oppholdskort opphaldskort lost mistet mista stolen stjålet mistat needs need trenger treng renew fornye time appointment
  applied søkt granted innvilget innvilga expired utløpt order bestille fingeravtrykk fingerprints beskyttelse vern protection kollektiv collective family reunification familiegjenforening familieinnvandring familiesameining familietillatelse familieløyve arbeidstillatelse arbeidsløyve studietillatelse studieløyve opphold opphald residence oppholdstillatelse opphaldsløyve visa asylum asyl`);
const logins = wordSet('bankid minid buypass');
const lacking = wordSet(
  'ikke ikkje itj not no ingen inga doesnt hasnt havent dont mangler manglar lacks without uten utan',
);
const ofWriter = wordSet('my mitt min mi our vårt');
const joining = wordSet('og and men but');
/** What a small child does to any card it gets hold of. */
const playing = wordSet(
  'klipt klippa klippet klipte tygd tygde tygget tygga tegnet tegna teikna kasta kastet spist ete bitt cut chewed ate eaten drew drawn threw thrown flushed bit bitten',
);
/** Somebody else has what the writer lacks: `kona har fått kort, men ikke jeg`. */
const contrast = phraseTable<'contrast'>([
  [
    'contrast',
    'men/but/og/and ikke/ikkje/not jeg/eg/me/i, men/but/og/and jeg/eg/i/im har/have/dont/havent/do/did/didnt/trenger/treng/mangler/manglar/fikk/fekk/need/lost/mistet/mista/still',
  ],
]);
const mishaps = wordSet(
  'mistet mista lost stolen stjålet stjele need needs trenger treng må must expired utløpt order bestille renew fornye',
);
const theirs = wordSet('sitt sin si sine hans hennes hennar his her their');
const wordsOn = 6;
const wordsOnToAct = 3;
const wordsToContrast = 10;

/** Whether the words from here on tell of a card, a permit or a mishap that is not the writer's: `har mistet kortet`. */
export function isInNeed(tokens: readonly Token[], from: number): boolean {
  if (isPlaying(tokens, from) || isContrasted(tokens, from)) return false;
  const lacks = tokens.slice(Math.max(0, from - 1), from + wordsOn).some(({ word }) => lacking.has(word));
  let isNeeded = false;
  for (let at = from; at < from + wordsOn; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > from && token.startsClause) || isAnother(tokens, at)) return isNeeded;
    if (ofWriter.has(token.word)) return false;
    if (isNeeded && joining.has(token.word)) return true;
    isNeeded ||= needs.has(token.word) || (lacks && logins.has(token.word));
  }
  return isNeeded;
}

/** `har klipt kortet i to` tells of whose hands it was in; `har klipt kortet sitt i to` of whose it is. */
function isPlaying(tokens: readonly Token[], from: number): boolean {
  const clause = tokens.slice(from, from + wordsOn);
  return (
    clause.slice(0, wordsOnToAct).some(({ word }) => playing.has(word)) && !clause.some(({ word }) => theirs.has(word))
  );
}

function isContrasted(tokens: readonly Token[], from: number): boolean {
  const [hit] = findPhrases(contrast, tokens.slice(from, from + wordsToContrast));
  return hit !== undefined && !tokens.slice(from, from + hit.from).some(({ word }) => mishaps.has(word));
}

/** `… and my son lost`: another subject. */
function isAnother(tokens: readonly Token[], at: number): boolean {
  return joining.has(tokens[at - 1]?.word ?? '') && ofWriter.has(tokens[at]?.word ?? '');
}
