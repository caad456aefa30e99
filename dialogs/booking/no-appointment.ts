import { type Line, say } from '../../texts/line.ts';
import { adviceLines, whatToDo } from '../advice/advice-lines.ts';
import type { Finding } from '../advice/find-outcome.ts';
import { whatNext } from '../advice/what-next.ts';
import type { Memory } from '../engine/memory.ts';

/**
 * Why no appointment is booked, and what to do instead. Whoever has had that advice already and insists hears it
 * again in short, and kindly.
 */
export function noAppointment(found: Finding, memory: Memory): readonly Line[] {
  const { outcome, whose } = found;
  if (whose !== 'mine' || memory.outcome?.rule !== outcome.rule) {
    return [say('bookAppointment.notThisWay'), ...adviceLines(found, memory.language), whatNext(outcome)];
  }
  const renews = outcome.kind === 'renew-permit' || outcome.kind === 'renewal-pending';
  const kindly = renews ? say('guidance.kindlyNotRenew') : say('guidance.kindlyNot');
  return [kindly, ...whatToDo(outcome, memory.language), whatNext(outcome)];
}
