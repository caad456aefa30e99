import type { Masked } from '../../../domain/masked.ts';
import type { Words } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';

/** A name as lists show it, `Asha P.`: enough to find somebody by, and not who it is. A name of one word is an initial. */
export function nameInLists(name: Masked): Words {
  const words = name.reveal().trim().split(/\s+/).filter(Boolean);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return say('deskDay.nameUnknown');
  const initial = `${[...last][0] ?? ''}.`;
  return words.length === 1 ? initial : `${first} ${initial}`;
}
