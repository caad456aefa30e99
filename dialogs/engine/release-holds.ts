import { heldSchema } from '../../backend/answer-schemas.ts';
import { type AppointmentBackend, BackendUnavailable } from '../../backend/appointment-backend.ts';
import type { Run } from './run.ts';

/**
 * Gives back the slots that errands kept which are abandoned, or go on from an earlier point: anybody can have them at
 * once, the person too.
 */
export async function releaseHolds(runs: readonly Run[], backend: AppointmentBackend): Promise<void> {
  for (const hold of runs.flatMap(holdsOf)) await release(hold, backend);
}

function holdsOf({ deeds }: Run): string[] {
  return Object.values(deeds).flatMap((deed) => {
    const held = heldSchema.safeParse(deed);
    return held.success && held.data.kind === 'held' ? [held.data.hold.id] : [];
  });
}

/** A hold that cannot be given back now ends by itself after ten minutes. */
export async function release(hold: string, backend: AppointmentBackend): Promise<void> {
  try {
    await backend.release({ hold, requestId: `release ${hold}` });
  } catch (error) {
    if (!(error instanceof BackendUnavailable)) throw error;
  }
}
