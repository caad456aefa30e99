import { type CarriedOut, carryOut } from '../../dialogs/caseworkers/carry-out.ts';
import type { Caller } from '../../dialogs/caseworkers/errand.ts';
import { handoverErrands } from '../../dialogs/handover/desk/errands.ts';
import type { Request } from '../../texts/card.ts';
import type { DeskParts } from './desk-parts.ts';

/** Carries out what is asked for, if it could be read; what it may have told an applicant is told at once. */
export async function doErrand(parts: DeskParts, caller: Caller, request: Request | undefined): Promise<CarriedOut> {
  const reply = await carryOut(parts.services, caller, request);
  if (request !== undefined && Object.hasOwn(handoverErrands, request.verb)) parts.told();
  return reply;
}
