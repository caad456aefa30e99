import type { Day } from '../../../domain/day.ts';
import { type FactName, type Situation, situationSchema } from '../../../domain/situation.ts';
import type { CardPart, Request } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { factInWords } from '../../advice/known-facts.ts';

/** What asks for a fact anew, where it can be put right. */
export type Correcting = (fact: FactName) => Request | undefined;

/** The facts that are known, each with the way to put it right. */
export function factsRows(
  situation: Situation,
  today: Day,
  correcting: Correcting,
  names: readonly string[] = namesOf(situation),
): CardPart[] {
  return namesOf(situation)
    .filter((fact) => names.includes(fact))
    .flatMap((fact) => {
      const request = correcting(fact);
      const value = factInWords(fact, situation, today);
      if (value === undefined) return [];
      const action = request && ({ kind: 'do', label: say('deskRules.correct'), request, leavesInputs: true } as const);
      const cells = [{ text: say(`deskRules.fact-${fact}`), tone: 'quiet' as const }, { text: value }];
      const row: CardPart = { kind: 'row', cells, ...(action && { action }) };
      return [row];
    });
}

function namesOf(situation: Situation): FactName[] {
  return situationSchema.keyof().options.filter((fact) => situation[fact] !== undefined);
}
