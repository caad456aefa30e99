import { say } from '../../../texts/line.ts';
import type { Journey } from '../../engine/journey.ts';
import { askToBeCalled } from './ask-to-be-called.ts';

/** To be called, for somebody who has waited for a person here. */
export const callBack: Journey = async function* (services, start) {
  const { handovers } = services;
  if (handovers === undefined) return { lines: [say('handover.nobodyNow')] };
  return yield* askToBeCalled(handovers, services, start);
};
