import { citizenshipCalled } from '../../../domain/facts/countries.ts';
import type { Citizenship } from '../../../domain/situation.ts';
import type { Heard } from '../../heard.ts';

/** The citizenship of a message that is a country or the word for its citizens, and nothing else. */
export function onlyACountry({ understanding }: Heard): Citizenship | undefined {
  const word = understanding.text.trim();
  // "no" and "is" are codes of countries, and mean something else.
  return word.length > 2 ? citizenshipCalled(word) : undefined;
}
