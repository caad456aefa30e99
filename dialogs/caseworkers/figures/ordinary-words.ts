import { citizenshipCalled } from '../../../domain/facts/countries.ts';
import { placesCalled } from '../../../domain/places/place-named.ts';
import type { Places } from '../../../domain/places/places.ts';
import { phraseAt } from '../../../nlu/details/text/phrases.ts';
import { tokensOf } from '../../../nlu/details/text/tokens.ts';
import { monthNamed } from '../../../nlu/details/words/months.ts';
import { relations } from '../../../nlu/details/words/relations.ts';
import { weekdayNamed } from '../../../nlu/details/words/weekdays.ts';
import { catalogues } from '../../../texts/catalogue.ts';

/** What tells a word that is no person's. */
export interface OrdinaryWords {
  /** A word of our own texts, or made like one: with a capital letter it only begins a sentence. */
  isOrdinary(word: string): boolean;
  /** A place, a country, a day, an office or the like: something with a capital letter that is nobody. */
  isKnownName(word: string): boolean;
  /** A weekday or a month. */
  isDay(word: string): boolean;
}

const letters = /\p{L}[\p{L}\p{M}]*/gu;
/** What caseworkers read has names in its examples. */
const forTheDesk = 'desk';
/** Few names end like these. */
const endings = /(?:[^n]ning|ering|else|elser|elsen|het|heten|skap|skapet|sjon|sjonen|tion|tions|ment|ness|ity)$/u;
/** Behind these a sentence, a line or a quotation begins. */
const begins = /(?:^|[.!?:;\n{}«“"(–•])\s*$/u;

/** The words of our texts for applicants name no person, which is why they and not those of examples are the measure. */
export function ordinaryWords(places: Places): OrdinaryWords {
  const ordinary = new Set<string>();
  const capital = new Set<string>();
  for (const topics of Object.values(catalogues)) {
    for (const [name, topic] of Object.entries(topics)) {
      if (name.startsWith(forTheDesk)) continue;
      for (const sentence of Object.values(topic)) {
        for (const { 0: word, index } of sentence.matchAll(letters)) {
          ordinary.add(word.toLowerCase());
          const isCapital = word[0] !== word[0]?.toLowerCase();
          if (isCapital && !begins.test(sentence.slice(0, index))) capital.add(word);
        }
      }
    }
  }
  return {
    isOrdinary: (word) => ordinary.has(word.toLowerCase()) || endings.test(word.toLowerCase()) || isRelative(word),
    isDay,
    isKnownName: (word) => capital.has(word) || isDay(word) || isPlace(places, word),
  };
}

/** `Kona`, `Bestemora`. */
function isRelative(word: string): boolean {
  return phraseAt(relations, tokensOf(word), 0) !== undefined;
}

function isDay(word: string): boolean {
  const folded = tokensOf(word)[0]?.word ?? '';
  return monthNamed(folded) !== undefined || weekdayNamed(folded) !== undefined;
}

function isPlace(places: Places, word: string): boolean {
  return citizenshipCalled(word) !== undefined || placesCalled(places, word).length > 0;
}
