import { BackendUnavailable } from '../../backend/appointment-backend.ts';
import type { Request } from '../../texts/card.ts';
import { type Line, say } from '../../texts/line.ts';
import { NotAllowed } from './audited.ts';
import type { Caller, DeskServices, Reply } from './errand.ts';
import { deskErrands } from './errands.ts';

/** What came of a request; `unreadable` where what came with it is not what its errand takes. */
export type CarriedOut = Reply | { kind: 'unreadable'; lines: readonly Line[] };

/**
 * Carries out what a button, a word or a sentence asks for. What must not be, and a book that does not answer, become
 * words; whatever else goes wrong is thrown.
 */
export async function carryOut(desk: DeskServices, caller: Caller, { verb, data }: Request): Promise<CarriedOut> {
  const errand = isDeskVerb(verb) ? deskErrands[verb] : undefined;
  if (errand === undefined) return { kind: 'unreadable', lines: [say('desk.wrongData')] };
  try {
    const reply = errand(desk, caller, data);
    return reply === 'unreadable' ? { kind: reply, lines: [say('desk.wrongData')] } : await reply;
  } catch (error) {
    return { kind: 'words', lines: [whyNotDone(error)] };
  }
}

/** What is said where something must not be, or the book does not answer; whatever else went wrong is thrown. */
export function whyNotDone(error: unknown): Line {
  if (error instanceof NotAllowed) return wordsOf(error);
  if (error instanceof BackendUnavailable) return say('desk.unavailable');
  throw error;
}

/** Whether there is such an errand; what every object has by birth is none. */
export function isDeskVerb(verb: string): boolean {
  return Object.hasOwn(deskErrands, verb);
}

function wordsOf({ because }: NotAllowed): Line {
  switch (because) {
    case 'role':
      return say('desk.notAllowedRole');
    case 'station':
      return say('desk.notAllowedStation');
    default:
      return because satisfies never;
  }
}
