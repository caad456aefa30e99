import { citizenshipCalled } from '../../../domain/facts/countries.ts';
import type { Citizenship } from '../../../domain/situation.ts';
import type { Heard } from '../../hearing/heard.ts';

const saysWhoIs =
  /^(?:han|hun|ho|barnet|he|she|they|dei|de|it|my \p{L}+|min \p{L}+|mi \p{L}+|\p{L}+ (?:min|mi|mitt))(?: er| is| are|'s)(?: fra| frå| from)? /iu;

/** The citizenship of a message that is a country or the word for its citizens, and nothing else. */
export function onlyACountry({ understanding }: Heard): Citizenship | undefined {
  return called(understanding.text);
}

/** The same, with whose it is before it: "she is from Thailand". */
export function onlyTheirCountry({ understanding }: Heard): Citizenship | undefined {
  return called(withoutWhoItIs(understanding.text));
}

export function withoutWhoItIs(text: string): string {
  return text.trim().replace(saysWhoIs, '');
}

function called(written: string): Citizenship | undefined {
  const word = written
    .trim()
    .replace(/[.!]+$/, '')
    .trim();
  // "no" and "is" are codes of countries, and mean something else.
  return word.length > 2 ? citizenshipCalled(word) : undefined;
}
