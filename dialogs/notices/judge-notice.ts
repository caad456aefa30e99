import { BackendUnavailable } from '../../backend/appointment-backend.ts';
import type { Instant } from '../../domain/moment.ts';
import { afterTheNight } from '../../domain/notice-times.ts';
import type { Run } from '../engine/run.ts';
import type { Services } from '../engine/services.ts';
import type { BotsNotice } from './notice-content.ts';
import { keyOfMatter, openMatterOf } from './open-matter.ts';

export type Judgement =
  | { kind: 'true' }
  /** It was planned, and is not so any more. */
  | { kind: 'untrue' }
  /** Nobody is to be disturbed before. */
  | { kind: 'at-night'; until: Instant }
  /** The book does not answer, so nobody knows. */
  | { kind: 'unknown' };

/** Whether a notice may be told now: by the word of the book, and by the question that is open in its conversation. */
export async function judgeNotice(
  { backend, clock }: Services,
  content: BotsNotice,
  open: Run | undefined,
): Promise<Judgement> {
  switch (content.kind) {
    case 'reminder':
    case 'moved':
    case 'cancelled':
    case 'booked-again': {
      const morning = afterTheNight(clock.now());
      if (morning > clock.now()) return { kind: 'at-night', until: morning };
      return unlessUnavailable(async () => isStillSo(content, await backend.find(content.applicant)));
    }
    case 'hold-ends':
    case 'truth': {
      const matter = openMatterOf(open);
      if (matter === undefined || keyOfMatter(matter) !== keyOfMatter(content)) return { kind: 'untrue' };
      // What became of a change is looked up by the errand that waits for it, and nowhere else.
      if (content.kind === 'truth') return { kind: 'true' };
      return { kind: content.hold.expires > clock.now() ? 'true' : 'untrue' };
    }
    default:
      return content satisfies never;
  }
}

type OfAppointment = Extract<BotsNotice, { kind: 'reminder' | 'moved' | 'cancelled' | 'booked-again' }>;

function isStillSo(
  { kind, appointment }: OfAppointment,
  found: Awaited<ReturnType<Services['backend']['find']>>,
): boolean {
  const present = found.kind === 'found' && found.appointment.reference === appointment.reference;
  if (kind === 'cancelled') return !present;
  return present && found.appointment.revision === appointment.revision;
}

async function unlessUnavailable(ask: () => Promise<boolean>): Promise<Judgement> {
  try {
    return { kind: (await ask()) ? 'true' : 'untrue' };
  } catch (error) {
    if (error instanceof BackendUnavailable) return { kind: 'unknown' };
    throw error;
  }
}
