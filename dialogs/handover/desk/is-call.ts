import type { Handover } from '../../../storage/handovers.ts';
import { readBrief } from '../brief.ts';

/** Whether somebody is to be called, or was: nothing is said in it. */
export function isCall(handover: Pick<Handover, 'state' | 'end' | 'brief'>): boolean {
  const { state, end } = handover;
  return (
    state === 'call-back' || state === 'called' || end === 'called-back' || readBrief(handover).callAt !== undefined
  );
}
