import { type Intent, intents } from '../../nlu/intents.ts';
import { type Choice, say } from '../../texts/line.ts';
import { choiceOfErrand, errandOffered } from '../by-text/offered-errands.ts';
import type { Memory } from '../engine/memory.ts';
import { intentValue } from './meaning.ts';
import { choiceOfPerson, personOffered } from './other-person.ts';

/** A button that leads to the errand of an intent. */
export function choiceOf(intent: Intent): Choice {
  return { value: intentValue(intent), label: say(`intents.${intent}`) };
}

/** What most people come for. */
export const mainChoices: readonly Choice[] = (
  ['first-card', 'new-card', 'expiring', 'book-appointment', 'find-station', 'talk-to-person'] as const
).map(choiceOf);

/** The errands that were offered last, outside any question. */
export function offeredAgain({ offered }: Memory): readonly Choice[] {
  return offered.flatMap(({ value }) => {
    const person = personOffered(value);
    if (person !== undefined) return choiceOfPerson(person);
    const errand = errandOffered(value);
    if (errand !== undefined) return choiceOfErrand(errand);
    return intents.filter((intent) => intentValue(intent) === value).map(choiceOf);
  });
}
