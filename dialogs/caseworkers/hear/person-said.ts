import type { Day } from '../../../domain/day.ts';
import type { DateDetail } from '../../../nlu/understanding.ts';

const longest = 100;
const nameBeforeDate =
  /^\p{Lu}[\p{L}'’-]*(?:\s+\p{L}[\p{L}'’-]*){1,4}[\s,]+(?:\(?(?:f|født|fødd|born)\.?\s*)?\d[\d.\s/-]*\)?$/u;

const onlyName = /^\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){1,3}$/u;

/** Whether a message may be a name and nothing else: words with a capital letter each. */
export function isNameAlone(text: string): boolean {
  return text.length <= longest && onlyName.test(text);
}

/** Whether a message is a name and the day somebody was born, and nothing else. */
export function isNameAndBirthDate(text: string, dates: readonly DateDetail[], today: Day): boolean {
  const [date, ...others] = dates;
  if (date?.kind !== 'day' || others.length > 0 || text.length > longest) return false;
  return date.day < today && nameBeforeDate.test(text);
}
