import type { AppointmentBackend } from '../../backend/appointment-backend.ts';
import type { OfficeHours } from '../../domain/handover/office-hours.ts';
import type { Masked } from '../../domain/masked.ts';
import type { Clock } from '../../domain/moment.ts';
import type { Places } from '../../domain/places/places.ts';
import type { Station } from '../../domain/stations/station.ts';
import type { WorkingDays } from '../../domain/working-days.ts';
import type { DeskChat } from '../../storage/desk.ts';
import type { Handovers } from '../../storage/handovers.ts';
import type { Storage } from '../../storage/storage.ts';

/** How a conversation goes on elsewhere: what is written there, within so many minutes, and where. */
export interface OtherDoor {
  door: 'sms' | 'web';
  code: string;
  minutes: number;
  /** Our telephone number, or the address of the chat. */
  where: string;
}

/** What it takes to hand a conversation to a person. */
export interface PersonAtHand {
  store: Handovers;
  hours: OfficeHours;
  /** Where caseworkers are reached; those on duty are told of who asks for somebody. */
  chats(): Promise<readonly DeskChat[]>;
  history: Storage['history'];
  /** There are letters to be sent to caseworkers. */
  lettersPosted?(): void;
}

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
  /** Six figures that nobody can guess. */
  newCode(): string;
  /** The number the person texts from, in a conversation that is held by text message; anybody can forge it. */
  phone?: Masked;
  /** Makes a code with which this conversation goes on through the other door; left out where there is no other. */
  carryOver?(): Promise<OtherDoor>;
  /** Left out where there is no desk: then nobody can be handed over, and telephone numbers are all there is. */
  handovers?: PersonAtHand;
  /** Which conversation this turn belongs to, and Bot Framework's name of the channel it is held through. */
  here?: { conversation: string; channel: string };
}
