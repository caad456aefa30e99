import type { Hit } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { monthNamed } from './words/months.ts';
import { weekdayNamed } from './words/weekdays.ts';

const supposing = wordSet('when if before after once hvis viss om når dersom før etter');
const asking = wordSet(
  'what how will do does must should can could where who hva kva ka hvordan korleis må vil får kan skal bør kor hvor kven hvem when når blir vert',
);
/** A question that is put by its verb: `går kortet ut …?`, `when does the card expire?` */
const questioning = wordSet('går does do will vil kan can skal when når');
const past = wordSet('gikk gjekk gått gatt utløpt utgått expired ran run løpt passed passert finished forfalt lapsed');
/** Words of time make it the writer's own: `when my card expires in May`. */
const times = wordSet('snart soon neste next denne this tomorrow morgen today dag nå now');
const wordsBack = 5;
const wordsOn = 6;

/** Whether something is asked about in general that has not come: `what do I do when the card expires one day?` */
export function isSupposed(tokens: readonly Token[], hit: Hit<unknown>): boolean {
  if (tokens.slice(hit.from, hit.to).some(({ word }) => past.has(word))) return false;
  const start = startOfSentence(tokens, hit.from);
  const sentence = tokens.slice(start, hit.to + wordsOn);
  if (sentence.some((token, at) => (at === 0 || !token.startsSentence) && isTime(token))) return false;
  const first = tokens[start]?.word ?? '';
  const isQuestion = tokens[hit.from]?.asked === true || asking.has(first);
  if (isQuestion && questioning.has(first)) return true;
  const before = tokens.slice(Math.max(start, hit.from - wordsBack), hit.from);
  return isQuestion && before.some(({ word, startsClause }, at) => supposing.has(word) && (at > 0 || !startsClause));
}

function isTime({ word, number }: Token): boolean {
  return number !== undefined || times.has(word) || monthNamed(word) !== undefined || weekdayNamed(word) !== undefined;
}

function startOfSentence(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > 0 && tokens[start]?.startsSentence === false) start -= 1;
  return start;
}
