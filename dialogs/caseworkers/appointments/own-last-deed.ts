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
  const begun = new Map(records.map((record) => [record.number, record]));
  const deeds = records
    .filter(({ action }) => isAction(action) && mayDo(caseworker.role, action))
    .flatMap((record) => deedIn(record, record.ends === undefined ? undefined : begun.get(record.ends)))
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

/** What was done, or may have been where the answer got lost; to take something back is no deed of its own. */
function deedIn(record: AuditRecord, begun: AuditRecord | undefined): OwnDeed[] {
  const { action, why } = record;
  const before = stateSchema.safeParse(record.before);
  if (!isAction(action) || why === undone || !before.success) return [];
  const what = whatOf[action];
  const after = stateSchema.safeParse(isLost(record) ? afterLost(what, before.data, begun) : record.after);
  if (!after.success || (!isLost(record) && record.end !== 'done')) return [];
  if (what === 'attendance' && after.data.attendance === 'expected') return [];
  return [{ what, before: before.data, after: after.data }];
}

function isLost({ end }: AuditRecord): boolean {
  return end === 'failed' || end === 'uncertain';
}

/** As it was to be: whether it is, the book says. */
function afterLost(what: OwnDeed['what'], before: StateOnRecord, begun: AuditRecord | undefined) {
  if (begun === undefined) return undefined;
  return { ...before, revision: before.revision + (what === 'attendance' ? 0 : 1), ...begun.after };
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
      return isAsLeft && isToCome && attendance !== 'came' && !hasBegun(appointment, clock.now());
    case 'cancel':
      // Booked again it has another reference, and the one that was cancelled stays so.
      return isAsLeft && isToCome && (await backend.find(applicant.id)).kind === 'not-found';
    default:
      return what satisfies never;
  }
}
