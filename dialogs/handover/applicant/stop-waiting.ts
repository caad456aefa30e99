import { z } from 'zod';
import type { HandoverState } from '../../../domain/handover/handover-status.ts';
import { say, withChoices } from '../../../texts/line.ts';
import { type Journey, once, remember } from '../../engine/journey.ts';
import { mainChoices } from '../../hearing/main-choices.ts';
import { type Leaving, withdraw } from './withdraw.ts';

const withdrawnSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['withdrawn', 'nothing']) }),
  z.object({ kind: z.literal('too-late'), name: z.string() }),
]);

/** Takes back the wish for a person, or to be called. */
export const stopWaiting: Journey = async function* ({ handovers }, { memory }) {
  const { handover } = memory;
  if (handover === undefined || handovers === undefined) {
    return { lines: [withChoices(say('handover.stoppedWaiting'), mainChoices)] };
  }
  const { id, state } = handover;
  const end = yield* once(`stop waiting ${id}`, withdrawnSchema, () => withdraw(handovers, id, wishOf(state)));
  if (end.kind === 'too-late') return { lines: [say('handover.alreadyHere', { name: end.name })] };
  yield* remember({ handover: { ...handover, state: 'over' } });
  return {
    lines: [withChoices(say(state === 'waiting' ? 'handover.stoppedWaiting' : 'handover.notCalled'), mainChoices)],
  };
};

/** Who was to be called goes back to nobody: they have not left the assistant. */
function wishOf(state: HandoverState): Leaving {
  const isCall = state === 'call-back' || state === 'called';
  return isCall ? { event: 'wants-no-call', end: 'wants-no-call' } : {};
}
