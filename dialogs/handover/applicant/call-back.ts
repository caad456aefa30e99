import { say } from '../../../texts/line.ts';
import type { Journey } from '../../engine/journey.ts';
import { askToBeCalled } from './ask-to-be-called.ts';
import { personComes } from './person-comes.ts';

/** To be called, for somebody who has waited for a person here, or at another number than the one that was noted. */
export const callBack: Journey = async function* (services, start) {
  const { handovers } = services;
  if (handovers === undefined) return { lines: [say('handover.nobodyNow')] };
  const comes = start.memory.handover?.state === 'called' ? yield* personComes(handovers, services, start) : undefined;
  return comes ?? (yield* askToBeCalled(handovers, services, start));
};
