import type { HandoverStatus } from '../../../domain/handover/handover-status.ts';
import type { Handover, HandoverStep, Handovers } from '../../../storage/handovers.ts';

/** What is to become of a hand-over as it stands, or why nothing is. */
export type Plan<Refusal> =
  | ({ kind: 'step' } & Omit<HandoverStep, 'id' | 'revision'>)
  | { kind: 'refused'; because: Refusal; handover: Handover };

export type StepEnd<Refusal> =
  | { kind: 'stepped'; handover: Handover }
  | { kind: 'refused'; because: Refusal; handover: Handover }
  /** It is over and forgotten, or never was. */
  | { kind: 'gone' };

const attempts = 10;

/** Takes a step in a hand-over from how it stands now; where somebody else was quicker, it is planned anew from there. */
export async function takeStep<Refusal>(
  handovers: Handovers,
  id: string,
  plan: (handover: Handover) => Promise<Plan<Refusal>>,
): Promise<StepEnd<Refusal>> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const handover = await handovers.byId(id);
    if (handover === undefined) return { kind: 'gone' };
    const planned = await plan(handover);
    if (planned.kind === 'refused') return planned;
    const { kind: _step, ...step } = planned;
    const stepped = await handovers.step({ id, revision: handover.revision, ...step });
    if (stepped.kind !== 'conflict') return stepped;
  }
  throw new Error('Other steps were quicker every time');
}

/** The part of a hand-over that a step changes. */
export function statusOf(handover: Handover): HandoverStatus {
  const { state, by, taken, applicantWrote, caseworkerWrote, nudged, look, end } = handover;
  return { state, by, taken, applicantWrote, caseworkerWrote, nudged, look, end };
}
