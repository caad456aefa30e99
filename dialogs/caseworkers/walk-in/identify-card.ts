import type { Card } from '../../../texts/card.ts';
import type { Phrase } from '../../../texts/line.ts';
import { say } from '../../../texts/line.ts';

/** Asks which case it is. What is filled in travels with the press alone and stands on no card afterwards. */
export function identifyCard(why?: Phrase): Card {
  return {
    title: say('deskWalkIn.title'),
    ...(why && { status: { tone: 'warning', text: why } }),
    parts: [
      { kind: 'text', text: say('deskWalkIn.whichCase') },
      {
        kind: 'input',
        input: {
          kind: 'text',
          id: 'caseReference',
          label: say('deskWalkIn.caseReference'),
          missing: say('deskWalkIn.noCaseReference'),
          lines: 'one',
          longest: 30,
        },
      },
      {
        kind: 'input',
        input: {
          kind: 'day',
          id: 'birthDate',
          label: say('deskWalkIn.birthDate'),
          missing: say('deskWalkIn.noBirthDate'),
        },
      },
    ],
    actions: [
      {
        kind: 'do',
        label: say('deskWalkIn.findCase'),
        request: { verb: 'walk-in', data: {} },
        emphasis: 'first',
      },
    ],
  };
}
