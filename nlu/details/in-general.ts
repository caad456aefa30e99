import { foldWord } from './text/fold-word.ts';
import type { Hit } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';

const anybody = wordSet(
  'man ein en folk people one you everyone everybody somebody alle tourists turister turistar seekers asylsøkere asylsøkjarar refugees flyktninger flyktningar students studenter studentar those dei de barn born children kids adults voksne vaksne',
);
const writers = wordSet(
  'jeg eg im ive my min mi mitt mine me meg we vi our oss us vår vårt kona mannen wife husband son sønnen sonen daughter datteren dattera mother mor father he she han hun ho him her hans hennes',
);
const asking = wordSet(
  'do does can must may will would is are what which how when where who should hva kva ka hvordan korleis når hvor kor hvem kven kan må får skal bør er betyr har treng trenger gjelder gjeld hvilke',
);
/** These begin questions only, with or without a question mark. */
const surelyAsking = wordSet(
  'do does can what how when where who must hva kva ka hvordan korleis når hvor hvem kven kan trenger treng må',
);
const defining = wordSet('what hva kva ka');
const being = wordSet('is er e betyr means are skal does');

/** Whether a sentence asks about anybody and not the writer: `får man permanent etter tre år?`, `what is permanent residence?` */
export function isInGeneral(tokens: readonly Token[], { from }: Pick<Hit<unknown>, 'from'>): boolean {
  let start = from;
  while (start > 0 && tokens[start]?.startsSentence === false) start -= 1;
  const behind = tokens.findIndex((token, at) => at > start && token.startsSentence);
  const sentence = tokens.slice(start, behind === -1 ? tokens.length : behind);
  if (sentence.some((token, at) => isWriter(token, sentence[at + 1]))) return false;
  const [first, second] = sentence;
  if (first === undefined || !(first.asked ? asking : surelyAsking).has(first.word)) return false;
  const isDefined = defining.has(first.word) && being.has(second?.word ?? '');
  return isDefined || sentence.some(({ word, written }) => anybody.has(word) || anybody.has(foldWord(written)));
}

/** The English `I`, and not the Norwegian `in`. */
function isWriter({ word, written }: Token, next: Token | undefined): boolean {
  if (writers.has(word) || written === 'æ') return true;
  return word === 'i' && verbs.has(next?.word ?? '');
}

const verbs = wordSet(
  'am have had need want can must do did lost got get apply applied live work renew still also just',
);
