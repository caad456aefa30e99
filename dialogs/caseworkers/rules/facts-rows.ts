import type { Day } from '../../../domain/day.ts';
import { type FactName, type Situation, situationSchema } from '../../../domain/situation.ts';
import type { CardPart } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { factInWords } from '../../advice/known-facts.ts';
import { asData } from './situation-data.ts';

/** The facts that are known, each with a way to put it right. */
export function factsRows(situation: Situation, today: Day, names?: readonly string[]): CardPart[] {
  return namesOf(situation)
    .filter((fact) => names === undefined || names.includes(fact))
    .flatMap((fact) => {
      const value = factInWords(fact, situation, today);
      if (value === undefined) return [];
      const row: CardPart = {
        kind: 'row',
        cells: [{ text: say(`deskRules.fact-${fact}`), tone: 'quiet' }, { text: value }],
        action: {
          kind: 'do',
          label: say('deskRules.correct'),
          request: { verb: 'rules-ask', data: { situation: asData(situation), fact } },
          leavesInputs: true,
        },
      };
      return [row];
    });
}

function namesOf(situation: Situation): FactName[] {
  return situationSchema.keyof().options.filter((fact) => situation[fact] !== undefined);
}
