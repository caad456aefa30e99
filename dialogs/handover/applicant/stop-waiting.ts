import { z } from 'zod';
import { say, withChoices } from '../../../texts/line.ts';
import { type Journey, once, remember } from '../../engine/journey.ts';
import { mainChoices } from '../../hearing/main-choices.ts';
import { withdraw } from './withdraw.ts';

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
  const end = yield* once(`stop waiting ${id}`, withdrawnSchema, () => withdraw(handovers, id));
  if (end.kind === 'too-late') return { lines: [say('handover.alreadyHere', { name: end.name })] };
  yield* remember({ handover: { ...handover, state: 'over' } });
  return { lines: [say(state === 'waiting' ? 'handover.stoppedWaiting' : 'handover.notCalled')] };
};
