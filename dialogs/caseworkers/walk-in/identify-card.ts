import type { Card, CardInput } from '../../../texts/card.ts';
import type { Phrase } from '../../../texts/line.ts';
import { say } from '../../../texts/line.ts';

/** What of it could be read, as it was typed. */
interface Typed {
  caseReference?: string | undefined;
  birthDate?: string | undefined;
}

/**
 * Asks which case it is. What is filled in travels with the press; it stands on a card again only where one of the two is
 * still missing, and is not to be typed anew.
 */
export function identifyCard(why?: Phrase, { caseReference, birthDate }: Typed = {}): Card {
  const line = { kind: 'text', lines: 'one', longest: 30 } as const;
  const inputs: readonly CardInput[] = [
    {
      ...line,
      id: 'caseReference',
      label: say('deskWalkIn.caseReference'),
      missing: say('deskWalkIn.noCaseReference'),
      ...(caseReference !== undefined && { value: caseReference }),
    },
    {
      ...line,
      id: 'birthDate',
      label: say('deskWalkIn.birthDate'),
      missing: say('deskWalkIn.noBirthDate'),
      example: say('deskWalkIn.birthDateAs'),
      ...(birthDate !== undefined && { value: birthDate }),
    },
  ];
  return {
    title: say('deskWalkIn.title'),
    ...(why && { status: { tone: 'warning', text: why } }),
    parts: [
      { kind: 'text', text: say('deskWalkIn.whichCase') },
      ...inputs.map((input) => ({ kind: 'input', input }) as const),
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
