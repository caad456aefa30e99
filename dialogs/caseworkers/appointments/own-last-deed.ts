import type { BookedTime } from '../../../backend/appointment-backend.ts';
import { worksFor } from '../../../domain/caseworkers/caseworker.ts';
import { mayDo } from '../../../domain/caseworkers/rights.ts';
import { type Instant, instantOf } from '../../../domain/moment.ts';
import type { AuditRecord } from '../../../storage/audit.ts';
import type { Caller, DeskServices } from '../errand.ts';
import { hasBegun, type StateOnRecord, stateSchema } from './present-state.ts';
import { undone } from './undo.ts';

const whatOf = {
  'move-appointment': 'move',
  'cancel-appointment': 'cancel',
  'mark-attendance': 'attendance',
} as const;

/** Something that somebody did to an appointment, as it is on record. */
export interface OwnDeed {
  what: (typeof whatOf)[keyof typeof whatOf];
  before: StateOnRecord;
  after: StateOnRecord;
}

/** A working day: what is older, nobody means by the last thing they did. */
const longestMilliseconds = 12 * 3_600_000;
const mostRecords = 500;
/** So many appointments are looked up in the book. */
const mostLookedUp = 10;

/**
 * The last thing the caller did that can be taken back: it is on record, and the appointment still stands as it left it.
 * What has been taken back or changed since is passed over.
 */
export async function ownLastDeed(
  desk: Pick<DeskServices, 'audit' | 'backend' | 'clock'>,
  { caseworker }: Pick<Caller, 'caseworker'>,
  about: string | undefined,
): Promise<OwnDeed | undefined> {
  const since = (desk.clock.now() - longestMilliseconds) as Instant;
  const records = await desk.audit.latestOf(caseworker.id, since, mostRecords);
  const deeds = records
    .filter(({ action }) => isAction(action) && mayDo(caseworker.role, action))
    .flatMap(deedIn)
    .filter(({ before, after }) => [before, after].every(({ station }) => worksFor(caseworker, station)))
    .filter(({ after }) => about === undefined || after.reference === about);
  for (const deed of deeds.slice(0, mostLookedUp)) {
    const [found] = await desk.backend.search({ reference: deed.after.reference });
    if (found !== undefined && (await stillStands(desk, deed, found))) return deed;
  }
  return undefined;
}

function isAction(action: string): action is keyof typeof whatOf {
  return Object.hasOwn(whatOf, action);
}

/** What was done; to take something back is no deed of its own. */
function deedIn({ action, end, why, before, after }: AuditRecord): OwnDeed[] {
  const read = { before: stateSchema.safeParse(before), after: stateSchema.safeParse(after) };
  if (!isAction(action) || end !== 'done' || why === undone || !read.before.success || !read.after.success) return [];
  const what = whatOf[action];
  if (what === 'attendance' && read.after.data.attendance === 'expected') return [];
  return [{ what, before: read.before.data, after: read.after.data }];
}

async function stillStands(
  { backend, clock }: Pick<DeskServices, 'backend' | 'clock'>,
  { what, before, after }: OwnDeed,
  { appointment, applicant, attendance }: BookedTime,
): Promise<boolean> {
  const isAsLeft = appointment.status === after.status && appointment.revision === after.revision;
  const isToCome = instantOf(before.start) > clock.now();
  switch (what) {
    case 'attendance':
      return appointment.status === 'booked' && attendance === after.attendance;
    case 'move':
      return isAsLeft && isToCome && !hasBegun(appointment, clock.now());
    case 'cancel':
      // Booked again it has another reference, and the one that was cancelled stays so.
      return isAsLeft && isToCome && (await backend.find(applicant.id)).kind === 'not-found';
    default:
      return what satisfies never;
  }
}
