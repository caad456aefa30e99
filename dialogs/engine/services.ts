import type { AppointmentBackend } from '../../backend/appointment-backend.ts';
import type { Clock } from '../../domain/moment.ts';
import type { Places } from '../../domain/places/places.ts';
import type { Station } from '../../domain/stations/station.ts';
import type { WorkingDays } from '../../domain/working-days.ts';
import type { Storage } from '../../storage/storage.ts';

/** Everything a journey may use, wired in `server/`. */
export interface Services {
  backend: AppointmentBackend;
  /**
   * After so long a turn begins no more calls to the book, says that it does not answer, and goes on from there the next
   * time. Left out for a book that is no further away than the disk.
   */
  patienceMilliseconds?: number;
  clock: Clock;
  stations: readonly Station[];
  places: Places;
  workingDays: WorkingDays;
  /** How long a conversation is kept after its last message. */
  conversationDays: number;
  /** Where intents and results of deeds are kept. */
  deeds: Pick<Storage, 'begin' | 'finish'>;
}
