import type { DeskServices } from '../../dialogs/caseworkers/errand.ts';
import type { Language } from '../../domain/language.ts';
import { dayOfMoment, inNorway } from '../../domain/moment.ts';
import { wordsTelling } from '../../nlu/language/telling-words.ts';
import { normalise, tokensOf } from '../../nlu/normalise.ts';

/** Words of which shorthand has few and no two beside one another: who or what it is about, and what holds it together. */
interface SentenceWords {
  subjects: ReadonlySet<string>;
  verbs: ReadonlySet<string>;
  others: ReadonlySet<string>;
}

const words = (written: string) => new Set(written.split(/\s+/));

const norwegian: SentenceWords = {
  subjects: words(
    'jeg eg du han hun ho de dei vi me det den noen nokon hva kva hvem kven hvor kor kvar når hvordan korleis hvorfor kvifor hvilke',
  ),
  verbs: words(
    'er var har hadde kan kunne skal skulle vil ville må måtte bør får fikk fekk blir ble vart kommer kjem trenger treng gjør gjer sier seier koster kostar',
  ),
  others: words('en et ein eit ei at som fordi til med mitt sitt sin når hvis viss'),
};
const english: SentenceWords = {
  subjects: words('i you he she they we it that this there who what when where why how which someone somebody anybody'),
  verbs: words(
    'is are am was were has have had can could will would shall should must may do does did comes needs says costs',
  ),
  others: words('a an the that because of for to with my your her his their when if'),
};

const fewestWords = 5;
const fewestDifferent = 3;
/** The words of the other language by which it is clearly the one and not the other of the Norwegian ones. */
const wordsOfNynorsk = 2;

/**
 * The other language a caseworker has clearly written a sentence in, of Norwegian and English: a line of shorthand, which
 * is written in whatever comes first, changes nothing, and the Norwegian of a chat is changed by its command alone.
 * Undefined where it is the chat's, or not clear.
 */
export function languageWritten(
  { understander, clock }: Pick<DeskServices, 'understander' | 'clock'>,
  text: string,
  chat: Language,
): Language | undefined {
  const { written } = understander.understand(text, { today: dayOfMoment(inNorway(clock.now())) }).language;
  if (written === 'other' || (written === 'en') === (chat === 'en')) return undefined;
  if (!isSentence(text, written === 'en' ? english : norwegian)) return undefined;
  return written === 'en' ? 'en' : norwegianOf(text);
}

/** Somebody or something that does or is, and enough around it. */
function isSentence(text: string, { subjects, verbs, others }: SentenceWords): boolean {
  const said = tokensOf(normalise(text));
  if (said.length < fewestWords) return false;
  const at = (index: number) => said[index] ?? '';
  const pairs = said.map((word, index) => [word, at(index + 1)] as const);
  const hasCore = pairs.some(
    ([one, next]) => (subjects.has(one) && verbs.has(next)) || (verbs.has(one) && subjects.has(next)),
  );
  const different = new Set(said.filter((word) => subjects.has(word) || verbs.has(word) || others.has(word)));
  return hasCore && different.size >= fewestDifferent;
}

function norwegianOf(text: string): Language {
  const { telling: nynorsk } = wordsTelling(text, 'nn', 'nb');
  return nynorsk >= wordsOfNynorsk && nynorsk > wordsTelling(text, 'nb', 'nn').telling ? 'nn' : 'nb';
}
