import { tokensOf } from '../normalise.ts';
import { functionWords, ourFunctionWords } from './function-words.ts';
import { languageByScript } from './scripts.ts';

/** A language that is none of ours; without a tag where its script is all we can tell. */
interface OtherLanguage {
  tag?: string;
  confidence: number;
}

/** Letters that no word of ours has, and the language they belong to. */
const tellingLetters: readonly (readonly [RegExp, string])[] = [
  [/[łąęśźżćń]/u, 'pl'],
  [/[ėųį]/u, 'lt'],
  [/[ķļņģ]/u, 'lv'],
  [/[đŋŧ]/u, 'se'],
  [/ß/u, 'de'],
  [/[ñ¿]/u, 'es'],
  [/[ãõ]/u, 'pt'],
  [/[șță]/u, 'ro'],
  [/[ğış]/u, 'tr'],
  [/[őű]/u, 'hu'],
  [/[řěů]/u, 'cs'],
  [/[ơưạảấầẩậắằặẹẻẽếềểễệịọỏốồổỗộớờởợụủứừửữựỳỵỷỹ]/u, 'vi'],
];

/** Makes the function that recognises a message in a language we do not speak, by its script or its small words. */
export function createOtherLanguageFinder(): (normalised: string) => OtherLanguage | undefined {
  const theirs = indexWords(functionWords);
  const ours = indexWords(ourFunctionWords);
  return (normalised) => {
    const byScript = languageByScript(normalised);
    if (byScript !== undefined) return byScript;
    const words = tokensOf(normalised);
    const { tag, hits } = mostHits(words, (word) => [...(theirs.get(word) ?? []), ...tagsByLetters(word)]);
    const own = mostHits(words, (word) => ours.get(word) ?? []);
    if (tag === undefined || !areEnough(hits, own.hits, words.length)) return undefined;
    return { tag, confidence: hits / (hits + own.hits) };
  };
}

/** One foreign word may be a name, a greeting or a typing error; in a message of one or two words it is the message. */
function areEnough(hits: number, ownHits: number, wordCount: number): boolean {
  return hits >= ownHits + 2 || (ownHits === 0 && wordCount <= 2);
}

function tagsByLetters(word: string): string[] {
  return tellingLetters.filter(([letters]) => letters.test(word)).map(([, tag]) => tag);
}

function mostHits(words: readonly string[], tagsOf: (word: string) => readonly string[]) {
  const hitsOf = new Map<string, number>();
  for (const word of words) for (const tag of new Set(tagsOf(word))) hitsOf.set(tag, (hitsOf.get(tag) ?? 0) + 1);
  let most: { tag: string | undefined; hits: number } = { tag: undefined, hits: 0 };
  for (const [tag, hits] of hitsOf) if (hits > most.hits) most = { tag, hits };
  return most;
}

function indexWords(lists: Readonly<Record<string, string>>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [tag, list] of Object.entries(lists)) {
    for (const word of new Set(list.split(' '))) index.set(word, [...(index.get(word) ?? []), tag]);
  }
  return index;
}
