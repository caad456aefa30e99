import { z } from 'zod';
import type { CardAction } from '../../../texts/card.ts';
import { type Phrase, say } from '../../../texts/line.ts';
import { audited } from '../audited.ts';
import { type DeskServices, errand } from '../errand.ts';
import { does } from './appointment-actions.ts';
import { appointmentCard } from './appointment-card.ts';
import { atAppointment } from './at-appointment.ts';
import { movedWords, undoMove } from './move-appointment.ts';
import { type OwnDeed, ownLastDeed } from './own-last-deed.ts';
import { referenceData } from './request-data.ts';

const action = 'see-appointment';
const why = 'to take back';

/** Shows the last thing somebody did that can be taken back, with the button that does it. */
export const takeBack = errand({
  data: z.object({ reference: referenceData.optional() }),
  run: async (desk, caller, { reference: about }) => {
    const deed = await ownLastDeed(desk, caller, about);
    if (deed === undefined) {
      return audited(desk, caller, { action, subject: 'own deeds', why }, async () => ({
        result: { kind: 'words', lines: [say('deskAppointment.nothingToUndo')] },
        end: 'nothing to take back',
      }));
    }
    const { reference } = deed.after;
    return atAppointment(desk, caller, { action, reference, why }, async (found) => {
      const text = say('deskAppointment.canUndo', { what: { phrase: wordsOf(desk, deed) } });
      const told = { status: { tone: 'plain', text }, first: undoOf(deed) } as const;
      return { result: { kind: 'card', card: appointmentCard(desk, caller, found, told) } };
    });
  },
});

function wordsOf(desk: Pick<DeskServices, 'stations'>, { what, before, after }: OwnDeed): Phrase {
  switch (what) {
    case 'move':
      return movedWords(desk, before, after);
    case 'cancel':
      return say('deskAppointment.cancelled', { moment: { moment: before.start } });
    case 'attendance':
      return after.attendance === 'came'
        ? say('deskAppointment.isMarked-came')
        : say('deskAppointment.isMarked-did-not-come');
    default:
      return what satisfies never;
  }
}

/** Attendance is taken back by a button that the card of a marked appointment has anyway. */
function undoOf({ what, before, after }: OwnDeed): CardAction[] {
  switch (what) {
    case 'move':
      return [undoMove(after, before)];
    case 'cancel':
      return [does('undo', say('deskAppointment.undo'), { reference: after.reference, what })];
    case 'attendance':
      return [];
    default:
      return what satisfies never;
  }
}
