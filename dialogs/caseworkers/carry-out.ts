import { BackendUnavailable } from '../../backend/appointment-backend.ts';
import type { Request } from '../../texts/card.ts';
import { type Line, say } from '../../texts/line.ts';
import { NotAllowed } from './audited.ts';
import type { Caller, DeskServices, Reply } from './errand.ts';
import { deskErrands } from './errands.ts';

/** What came of a request; `unreadable` where what came with it is not what its errand takes. */
export type CarriedOut = Reply | { kind: 'unreadable'; lines: readonly Line[] };

/**
 * Carries out what a button, a word or a sentence asks for. What must not be, what cannot be read, and a book that does
 * not answer, become words; whatever else goes wrong is thrown.
 */
export async function carryOut(desk: DeskServices, caller: Caller, request: Request | undefined): Promise<CarriedOut> {
  const errand = request && isDeskVerb(request.verb) ? deskErrands[request.verb] : undefined;
  try {
    const reply = errand?.(desk, caller, request?.data) ?? 'unreadable';
    if (reply !== 'unreadable') return await reply;
  } catch (error) {
    return { kind: 'words', lines: [whyNotDone(error)] };
  }
  await recordUnreadable(desk, caller, triedBy(request));
  return { kind: 'unreadable', lines: [say('desk.wrongData')] };
}

/** No client of ours sends such: that somebody tried is on record, without a word of it. */
export async function recordUnreadable(
  { audit }: Pick<DeskServices, 'audit'>,
  { caseworker: { id: who, tenant, role } }: Pick<Caller, 'caseworker'>,
  action: string,
): Promise<void> {
  const end = 'refused: unreadable';
  await audit.record({ who, tenant, role, action, end, subject: 'desk', why: 'unreadable' });
}

/** What was tried, for the record: a verb of ours, never somebody's words. */
export function triedBy(request: Request | undefined): string {
  return request !== undefined && isDeskVerb(request.verb) ? request.verb : 'unknown';
}

/** What is said where something must not be, or the book does not answer; whatever else went wrong is thrown. */
export function whyNotDone(error: unknown): Line {
  if (error instanceof NotAllowed) return wordsOf(error);
  if (error instanceof BackendUnavailable) return say('desk.unavailable');
  throw error;
}

/** Whether there is such an errand; what every object has by birth is none. */
function isDeskVerb(verb: string): boolean {
  return Object.hasOwn(deskErrands, verb);
}

function wordsOf({ refusal }: NotAllowed): Line {
  switch (refusal.because) {
    case 'role': {
      const all = refusal.roles.map((role) => ({ phrase: say(`desk.all-${role}`) }));
      return say('desk.notAllowedRole', { roles: { all } });
    }
    case 'station':
      return say('desk.notAllowedStation', { station: refusal.station });
    default:
      return refusal satisfies never;
  }
}
