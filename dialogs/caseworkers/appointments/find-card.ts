import type { BookedTime } from '../../../backend/appointment-backend.ts';
import type { Card, CardPart } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { does } from './appointment-actions.ts';
import { nameInLists } from './name-in-lists.ts';

/** Where an appointment is looked for, with those of a search that fits several. */
export function findCard(status: Card['status'], found: readonly BookedTime[] = []): Card {
  return {
    title: say('deskAppointment.findTitle'),
    status,
    parts: [
      ...found.map(rowOf),
      {
        kind: 'input',
        input: {
          id: 'text',
          kind: 'text',
          label: say('deskAppointment.findLabel'),
          missing: say('deskAppointment.findMissing'),
          longest: 200,
        },
      },
    ],
    actions: [{ kind: 'do', label: say('deskAppointment.search'), request: { verb: 'find', data: {} } }],
  };
}

function rowOf({ appointment, applicant }: BookedTime): CardPart {
  const { reference, slot, status } = appointment;
  return {
    kind: 'row',
    cells: [
      { text: say('slot.time', { moment: { moment: slot.start } }), weight: 3 },
      { text: nameInLists(applicant.name), weight: 2 },
      { text: say(`deskAppointment.standing-${status}`), weight: 2, tone: 'quiet' },
    ],
    action: does('show', say('deskAppointment.open'), { reference }),
  };
}
