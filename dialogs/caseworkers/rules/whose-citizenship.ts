import type { Citizenship, Situation } from '../../../domain/situation.ts';
import { citizenshipsOfOthers } from '../../../nlu/details/citizenship/their-citizenship.ts';
import { tokensOf } from '../../../nlu/details/text/tokens.ts';
import type { Understanding } from '../../../nlu/understanding.ts';

/** Whoever has one of these needs no permit, so that it matters most whose it is. */
const needNoPermit: ReadonlySet<Citizenship> = new Set(['norwegian', 'nordic', 'eea', 'swiss', 'dual-with-eea']);
const relatives: ReadonlySet<string> = new Set(['partner', 'child', 'parent']);

/**
 * The citizenship of the person a colleague speaks of. One that frees from permits and is said of a husband or a child
 * is theirs, and not that of whoever has come to them.
 */
export function citizenshipOfPerson({
  text,
  details,
}: Pick<Understanding, 'text' | 'details'>): Citizenship | undefined {
  const told = citizenshipsOfOthers(tokensOf(text));
  if (!told.some(isOfRelative)) return details.theirCitizenship ?? details.citizenship;
  const pointedAt = told.find(({ whose }) => whose === 'somebody' || whose === 'other');
  return pointedAt?.citizenship ?? details.citizenship;
}

/** Whether a relative's is all that is told, of somebody who need not have come to them: it may be the person's own. */
export function isRelativesOnly(text: string, { citizenship, basis }: Situation): boolean {
  if (citizenship !== undefined || basis === 'family') return false;
  return citizenshipsOfOthers(tokensOf(text)).some(isOfRelative);
}

function isOfRelative({ whose, citizenship }: { whose: string; citizenship: Citizenship }): boolean {
  return relatives.has(whose) && needNoPermit.has(citizenship);
}
