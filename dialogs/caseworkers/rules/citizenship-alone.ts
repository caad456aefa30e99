import type { Situation } from '../../../domain/situation.ts';
import { countriesInReply } from '../../../nlu/details/citizenship/country-in-reply.ts';
import type { Understanding } from '../../../nlu/understanding.ts';

/** A word with a capital letter between commas, with or without what it comes behind. */
const item = /^(?:(?:borger|borgar|citizen) av |fra |frå |from |of )?\p{Lu}[\p{L}'’-]+$/u;
const mostItems = 8;

/**
 * The citizenship in a colleague's few words where a country stands by itself, right or with an error in it: `tyrkisk`,
 * `Camerun, permanent`. Names between which it would be a guess are left to be asked.
 */
export function citizenshipAlone({ text, details }: Understanding): Situation {
  if (details.citizenship !== undefined) return { citizenship: details.citizenship };
  if (details.place !== undefined) return {};
  const items = text.split(/[,;:.]/, mostItems).map((each) => each.trim());
  const named = items.filter((each) => item.test(each)).map((each) => countriesInReply(each));
  const groups = new Set(named.flat().map(({ group }) => group));
  const [only, other] = groups;
  return only !== undefined && other === undefined ? { citizenship: only } : {};
}
