import { z } from 'zod';
import type { Action } from '../../../domain/caseworkers/rights.ts';
import type { Handover } from '../../../storage/handovers.ts';
import { audited } from '../../caseworkers/audited.ts';
import type { Caller, DeskServices } from '../../caseworkers/errand.ts';
import { type Plan, type StepEnd, takeStep } from './take-step.ts';

/** Why nothing comes of what a caseworker wants of a hand-over. */
export type Refusal =
  | 'over'
  /** Somebody else has it. */
  | 'with-another'
  /** Nobody has it. */
  | 'not-taken'
  | 'has-it-already'
  /** They have another one, which comes first. */
  | 'has-another'
  /** It can be passed on to nobody of that id. */
  | 'no-such-colleague';

interface Deed {
  /** The hand-over's. */
  id: string;
  action: Action;
  why: string;
}

/** A step that a caseworker takes in a hand-over: only whom it is allowed, on record, and from how it stands then. */
export async function doInHandover<Because extends string = Refusal>(
  desk: DeskServices,
  caller: Caller,
  { id, action, why }: Deed,
  plan: (handover: Handover) => Promise<Plan<Because>>,
): Promise<StepEnd<Because>> {
  const before = await desk.handovers.byId(id);
  const isGone = before === undefined;
  const intended = { action, subject: subjectOf(id), why, before: before && standing(before), onlyLooks: isGone };
  return audited<StepEnd<Because>>(desk, caller, intended, async () => {
    const result = await takeStep(desk.handovers, id, plan);
    switch (result.kind) {
      case 'stepped':
        return { result, after: standing(result.handover) };
      case 'refused':
        return { result, end: result.because };
      case 'gone':
        return { result, end: result.kind };
      default:
        return result satisfies never;
    }
  });
}

/** A hand-over as the audit has it; what stands for the id of one on a card that was made by hand is not kept. */
export function subjectOf(id: string): string {
  return `handover ${z.uuid().safeParse(id).success ? id : 'unknown'}`;
}

/** As it is recorded: who has it, by id. */
function standing({ state, by, end }: Handover): Record<string, unknown> {
  return { state, ...(by && { by: by.id }), ...(end && { end }) };
}
