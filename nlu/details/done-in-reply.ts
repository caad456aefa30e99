import { phraseAt } from './text/phrases.ts';
import { tokensOf } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { besideDone, besideDonePhrases, doneVerbs, factualYes } from './words/done-words.ts';
import { monthNamed } from './words/months.ts';
import { weekdayNamed } from './words/weekdays.ts';

const onlyAgreeing = wordSet(
  'ok okei okay okey oki okie k alright sure greit greitt fint fine flott perfekt perfect great good supert selvfølgelig selvsagt sjølvsagt certainly naturligvis gjerne 👍 👌 ✅ 🆗',
);

const negations = wordSet('not never ikke ikkje havent hasnt didnt aldri');

/**
 * What a reply to "Have you …?" says, where it says nothing that speaks against it: what is planned, begun, tried or
 * about something else has words that are not in the lists.
 */
export function doneInReply(text: string): 'yes' | 'no' | undefined {
  const tokens = tokensOf(text);
  if (tokens.some(({ asked }) => asked)) return undefined;
  let saysYes = false;
  let isDone = false;
  let isDenied = false;
  for (let at = 0; at < tokens.length; ) {
    const yes = phraseAt(factualYes, tokens, at);
    const done = phraseAt(doneVerbs, tokens, at);
    const beside = phraseAt(besideDonePhrases, tokens, at);
    const { word = '', number } = tokens[at] ?? {};
    const isTime = number !== undefined || monthNamed(word) !== undefined || weekdayNamed(word) !== undefined;
    const isKnown = (yes ?? done ?? beside) !== undefined || isTime || negations.has(word) || besideDone.has(word);
    if (!isKnown) return undefined;
    saysYes ||= yes !== undefined;
    isDone ||= done !== undefined;
    isDenied ||= negations.has(word);
    at = Math.max(yes?.to ?? 0, done?.to ?? 0, beside?.to ?? 0, at + 1);
  }
  if (isDenied) return isDone && !saysYes ? 'no' : undefined;
  return saysYes || isDone ? 'yes' : undefined;
}

/** Whether a reply begins as one agrees to something: no answer to what is so or has been done. */
export function onlyAgrees(text: string): boolean {
  const [first] = tokensOf(text);
  return first !== undefined && onlyAgreeing.has(first.word);
}
