import type { Day } from '../../../domain/day.ts';
import { type FactName, type Situation, situationSchema } from '../../../domain/situation.ts';
import type { CardInput } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { factInWords } from '../../advice/known-facts.ts';

/** What a day can be instead, where nobody knows the very day. */
const insteadOfDay = {
  permitExpires: ['expired', 'within-a-month', 'soon', 'later', 'unknown'],
  cardExpires: ['expired', 'soon', 'unknown'],
  photoTaken: ['not-yet', 'unknown'],
} as const;

/** What is filled in to tell a fact: one of its values, or a day. */
export function inputsFor(fact: FactName, situation: Situation, today: Day): CardInput[] {
  const known = situation[fact];
  const choices = valuesOf(fact).flatMap((value) => {
    const label = factInWords(fact, { [fact]: value }, today);
    return label === undefined ? [] : [{ value, label }];
  });
  const label = say(`deskRules.fact-${fact}`);
  const missing = say('deskRules.choose');
  if (!isOfDay(fact)) {
    return [{ kind: 'choice', id: 'value', label, missing, choices, ...(known !== undefined && { value: known }) }];
  }
  const latest = fact === 'photoTaken' ? { latest: today } : {};
  return [
    { kind: 'day', id: 'day', label, ...latest },
    { kind: 'choice', id: 'value', label: say('deskRules.dayNotKnown'), choices },
  ];
}

/** What was filled in, where it is an answer to that fact. */
export function answerOf(fact: FactName, filled: { value?: string | undefined; day?: string | undefined }) {
  const isDayGiven = isOfDay(fact) && filled.day !== undefined && filled.day !== '';
  const read = situationSchema.safeParse({ [fact]: isDayGiven ? filled.day : filled.value });
  return read.success && read.data[fact] !== undefined ? read.data : undefined;
}

function isOfDay(fact: FactName): fact is keyof typeof insteadOfDay {
  return fact in insteadOfDay;
}

function valuesOf(fact: FactName): readonly string[] {
  return isOfDay(fact) ? insteadOfDay[fact] : situationSchema.shape[fact].unwrap().options;
}
