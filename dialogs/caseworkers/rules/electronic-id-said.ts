import { findElectronicId } from '../../../nlu/details/electronic-id.ts';
import { peopleNamed } from '../../../nlu/details/people-named.ts';
import { tokensOf } from '../../../nlu/details/text/tokens.ts';
import type { Details } from '../../../nlu/understanding.ts';

const items = /[,;.:!\n]/u;
const mostItems = 8;

/**
 * Whether the person a colleague speaks of has an electronic identity: `has BankID`, or the name of one between commas,
 * whatever is asked behind it. A husband's is not theirs.
 */
export function electronicIdSaid(text: string): Details['electronicId'] {
  const said = text.split(items, mostItems).map((item) => {
    const tokens = tokensOf(item.replace(/(?<!\p{L})has(?!\p{L})/giu, 'have'));
    return peopleNamed(tokens).length > 0 ? undefined : findElectronicId(tokens);
  });
  return said.find((each) => each !== undefined);
}
