import type { Hold } from '../../backend/appointment-backend.ts';
import { holdAwaitingYes } from '../booking/keep-slot.ts';
import { requestInDoubt } from '../engine/lost-answer.ts';
import type { Run } from '../engine/run.ts';

/** Why an open question cannot wait for ever: a slot is kept for its answer, or something is to be found out meanwhile. */
export type OpenMatter = { kind: 'hold-ends'; hold: Hold } | { kind: 'truth'; requestId: string };

/** What the open question of an errand is about; undefined where it can wait. */
export function openMatterOf(run: Run | undefined): OpenMatter | undefined {
  if (run?.open === undefined) return undefined;
  const hold = holdAwaitingYes(run.open.question, run.deeds);
  if (hold !== undefined) return { kind: 'hold-ends', hold };
  const requestId = requestInDoubt(run.open.question);
  return requestId === undefined ? undefined : { kind: 'truth', requestId };
}

/** Names it, the same as long as it is open. */
export function keyOfMatter(matter: OpenMatter): string {
  switch (matter.kind) {
    case 'hold-ends':
      return `hold-ends ${matter.hold.id}`;
    case 'truth':
      return `truth ${matter.requestId}`;
    default:
      return matter satisfies never;
  }
}
