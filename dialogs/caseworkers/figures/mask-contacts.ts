import { mask } from '../../../domain/masking.ts';
import { maskNames } from './mask-names.ts';
import type { OrdinaryWords } from './ordinary-words.ts';

const addresses = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}/gu;
/** Three digits or more, however they are parted: postcodes, telephone numbers and whatever is as long. */
const longNumbers = /\+?\p{Nd}(?:[\s./()-]{0,2}\p{Nd}){2,}/gu;
const wordBeforeNumber = /(?<![\p{L}'’-])(\p{L}[\p{L}'’-]*)[ \u00a0]{1,2}\p{Nd}{1,3}(?!\p{Nd})(?: ?\p{L}(?!\p{L}))?/gu;
const sideBySide = /•••(?: ?•••)+/gu;
const nextWord = /^[. ]{0,2}(\p{L}+)/u;
const longestMonth = 20;
const streets =
  /(?:gata|gaten|gate|gt|veien|vegen|vei|veg|plass|plassen|torg|torget|torvet|stien|svingen|bakken|kroken|ringen|all[eé]|alleen|tunet|haugen|street|road|avenue|lane|square)$/iu;

/** Takes out of a text whatever a person could be reached or told by; personal numbers have gone before it was kept. */
export function maskContacts(text: string, known: OrdinaryWords): string {
  const withoutNumbers = text
    .replace(addresses, mask)
    .replace(wordBeforeNumber, (written, word: string, at: number, whole: string) => {
      const behind = whole.slice(at + written.length, at + written.length + longestMonth);
      return isOfAddress(word, behind, known) ? mask : written;
    })
    .replace(longNumbers, mask);
  return maskNames(withoutNumbers, known).replace(sideBySide, mask);
}

/** `Storgata 5`, `Grønland 12 B`; but not `Drammen 5. mai` or `March 5`. */
function isOfAddress(word: string, behind: string, known: OrdinaryWords): boolean {
  if (streets.test(word)) return true;
  const next = behind.match(nextWord)?.[1] ?? '';
  return /^\p{Lu}/u.test(word) && ![word, next].some(known.isDay) && !known.isOrdinary(word);
}
