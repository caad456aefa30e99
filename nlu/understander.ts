import { type Language, languages } from '../domain/language.ts';
import { maskPositions } from '../domain/mask-positions.ts';
import type { Masked } from '../domain/masked.ts';
import { type Classified, createClassifier } from './classifier/classify.ts';
import type { Model } from './classifier/model.ts';
import { isPlainSlip, type UnknownWord } from './classifier/unknown-words.ts';
import { despairOf, namesDanger } from './danger-words.ts';
import { withPosition } from './details/position.ts';
import { doubtUnknownWords } from './doubt-unknown-words.ts';
import { type Intent, intents } from './intents.ts';
import { createLanguageReader } from './language.ts';
import { normalise, tokensOf } from './normalise.ts';
import { secondErrand } from './second-errand.ts';
import type { Details, MessageContext, RankedIntent, Understander } from './understanding.ts';
import { weighDetails } from './weigh-details.ts';

/** What understanding is made of; the personal numbers are taken out before anything else reads the message. */
interface UnderstanderParts {
  model: Model;
  readDetails(text: string, context: MessageContext): Details;
  maskNumbers(text: string): { text: string; caseReferences: readonly Masked[]; nationalNumbers: number };
}

const cardWord = /^(?:(?:oppholds|opphalds)?kort|card)/u;

const known: ReadonlyMap<string, Intent> = new Map(intents.map((intent) => [intent, intent]));

/** Makes the one who says what messages mean. */
export function createUnderstander({ model, readDetails, maskNumbers }: UnderstanderParts): Understander {
  const classify = createClassifier(model);
  const readLanguage = createLanguageReader();
  return {
    understand(message, { today, language }) {
      // First, because the digits of two coordinates side by side may look like a personal number.
      const { text: withoutPositions, positions } = maskPositions(message);
      const { text, caseReferences, nationalNumbers } = maskNumbers(withoutPositions);
      const classified = classify(text);
      const found = readDetails(text, { today, ...(language && { language }) });
      const caseReference = found.caseReference ?? caseReferences[0];
      const details = caseReference === undefined ? found : { ...found, caseReference };
      const words = tokensOf(normalise(text));
      const namesCard = words.some((word) => cardWord.test(word));
      const { unknownWords } = classified;
      const isDanger = namesDanger(text) || unknownWords.some((word) => isPlainSlip(word) && namesDanger(word.meant));
      const doubted = doubtUnknownWords(rankedIntents(classified), {
        words,
        unknownWords,
        isDanger,
        yesNo: details.yesNo,
        aboutOf: (some) => classify(some).ranking[0]?.label,
      });
      const ranking = weighDetails(doubted, {
        details,
        wordCount: words.length,
        namesCard,
        namesDanger: isDanger,
        despair: despairOf(text),
        isForeign: isForeign(words, unknownWords),
      });
      const second = secondErrand(text, ranking, classify);
      const understanding = {
        text,
        language: readLanguage(text, byLanguage(model, classified), language),
        ranking,
        ...(second === undefined ? {} : { second }),
        details,
        nationalNumbers,
      };
      return positions[0] === undefined ? understanding : withPosition(understanding, positions[0]);
    },
  };
}

/** Half of it or more is unknown, and some of that like no word of ours. */
function isForeign(words: readonly string[], unknownWords: readonly UnknownWord[]): boolean {
  return 2 * unknownWords.length >= words.length && unknownWords.some(({ typed, meant }) => typed === meant);
}

function rankedIntents({ ranking }: Classified): RankedIntent[] {
  return ranking.flatMap(({ label, confidence }) => {
    const intent = known.get(label);
    return intent === undefined ? [] : [{ intent, confidence }];
  });
}

function byLanguage(model: Model, classified: Classified): Map<Language, number> {
  return new Map(languages.map((language) => [language, classified.languages[model.languages.indexOf(language)] ?? 0]));
}
