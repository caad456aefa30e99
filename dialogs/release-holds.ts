import { heldSchema } from '../backend/answer-schemas.ts';
import { type AppointmentBackend, BackendUnavailable } from '../backend/appointment-backend.ts';
import type { Run } from './run.ts';

/** Gives back the slots that abandoned errands kept, so that somebody else can have them at once. */
export async function releaseHolds(runs: readonly Run[], backend: AppointmentBackend): Promise<void> {
  for (const deed of runs.flatMap((run) => Object.values(run.deeds))) {
    const held = heldSchema.safeParse(deed);
    if (held.success && held.data.kind === 'held') await release(held.data.hold.id, backend);
  }
}

/** A hold that cannot be given back now ends by itself after ten minutes. */
export async function release(hold: string, backend: AppointmentBackend): Promise<void> {
  try {
    await backend.release({ hold, requestId: `release ${hold}` });
  } catch (error) {
    if (!(error instanceof BackendUnavailable)) throw error;
  }
}
