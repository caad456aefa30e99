import type { Day } from '../domain/day.ts';
import type { Masked } from '../domain/masked.ts';
import type { Instant, LocalMoment } from '../domain/moment.ts';
import type { Situation } from '../domain/situation.ts';

/** A free time at a station. Its id names station and start, so that the same time is the same slot everywhere. */
export interface Slot {
  id: string;
  /** Id of the station in the station file. */
  station: string;
  start: LocalMoment;
  minutes: number;
}

/** A slot kept for one person for a short while. */
export interface Hold {
  id: string;
  slot: Slot;
  expires: Instant;
}

/** A booked time. */
export interface Appointment {
  /** What the person reads aloud to find it again; never enough alone to see or change it. */
  reference: string;
  slot: Slot;
  status: 'booked' | 'cancelled';
  /** Rises with every move and cancellation (the SEQUENCE of its calendar file). */
  revision: number;
}

/** Who an appointment is for: a case the backend has recognised. */
export interface Applicant {
  /** The backend's own id of the case; means nothing elsewhere. */
  id: string;
  /** For greeting and summary only. */
  name: Masked;
  caseReference: Masked;
  /** What the case says about the person, so that it is not asked again. */
  situation: Situation;
}

/** How the person shows which case is theirs. */
export type Identification =
  | { by: 'case-reference'; caseReference: Masked; birthDate: Day; attemptBy: string }
  /** By the reference of an appointment that is booked and not over; a cancelled one counts as unknown. */
  | { by: 'booking-reference'; reference: string; birthDate: Day; attemptBy: string }
  | { by: 'portal'; caseId: string }
  | { by: 'phone'; phone: Masked };

export type Identified =
  | { kind: 'identified'; applicant: Applicant }
  /**
   * Wrong, unknown and foreign are one answer, so that nobody learns which part was wrong. No attempts are left where
   * trying again would not help: the portal's word or the phone names no case.
   */
  | { kind: 'not-recognised'; attemptsLeft: number }
  | { kind: 'too-many-attempts'; until: Instant };

export type Held =
  | { kind: 'held'; hold: Hold }
  | { kind: 'taken' }
  | { kind: 'already-has-one'; appointment: Appointment };

export type Confirmed =
  | { kind: 'booked'; appointment: Appointment }
  | { kind: 'already-has-one'; appointment: Appointment }
  | { kind: 'hold-expired' }
  | { kind: 'taken' }
  /** The call ended without an answer: it may have happened. Ask `findByRequest` before anything else. */
  | { kind: 'unknown' };

export type Moved =
  | { kind: 'moved'; appointment: Appointment; from: Slot }
  | { kind: 'hold-expired' }
  | { kind: 'taken' }
  | { kind: 'not-found' }
  | { kind: 'too-late' }
  | { kind: 'unknown' };

export type Cancelled =
  | { kind: 'cancelled'; appointment: Appointment }
  | { kind: 'not-found' }
  | { kind: 'too-late' }
  | { kind: 'unknown' };

export type Found = { kind: 'found'; appointment: Appointment } | { kind: 'not-found' };

export type FoundByRequest =
  | { kind: 'held'; hold: Hold }
  | { kind: 'booked'; appointment: Appointment }
  | { kind: 'moved'; appointment: Appointment; from: Slot }
  | { kind: 'cancelled'; appointment: Appointment }
  /** No such request was carried out, or it was refused: nothing was changed. */
  | { kind: 'never-happened' };

export interface SlotQuery {
  stations: readonly string[];
  /** From this moment on, local time; past times are never offered. */
  from: LocalMoment;
  /** Up to and with this day. */
  until: Day;
  limit: number;
}

export interface BookedTime {
  appointment: Appointment;
  applicant: Applicant;
  attendance: 'expected' | 'came' | 'did-not-come';
  notes: { text: string; by: string; at: Instant }[];
}

export type Noted = { kind: 'noted' } | { kind: 'not-found' };

/**
 * The appointment book as the bot knows it. Every method resolves to an outcome the bot can explain and rejects only
 * with `BackendUnavailable`. Whatever changes the book takes a `requestId`; doing it twice is doing it once, and the
 * second answer is the first, also when it was a refusal. A `requestId` used again for something else is a mistake of
 * the caller and throws, as does an applicant who was never recognised. Requests are remembered for thirty days.
 */
export interface AppointmentBackend {
  /** Ids of the stations that take residence-card appointments. */
  stations(): Promise<readonly string[]>;
  /** Free times in order of their start. */
  freeSlots(query: SlotQuery): Promise<readonly Slot[]>;
  identify(identification: Identification): Promise<Identified>;
  /**
   * Keeps the slot for ten minutes, never past its start; the person's earlier hold, if any, is released even when the
   * slot is taken. `moving` is the reference of the appointment that is to be moved to it.
   */
  hold(request: { slot: Slot; applicant: string; moving?: string; requestId: string }): Promise<Held>;
  release(request: { hold: string; requestId: string }): Promise<void>;
  confirm(request: { hold: Hold; applicant: string; requestId: string }): Promise<Confirmed>;
  /** The person's active appointment: booked, and not over. */
  find(applicant: string): Promise<Found>;
  /** What became of a hold, confirmation, move or cancellation whose answer was lost; the rest is simply asked again. */
  findByRequest(requestId: string): Promise<FoundByRequest>;
  /** The old time is kept until the new one is certain. */
  move(request: { reference: string; hold: Hold; applicant: string; requestId: string }): Promise<Moved>;
  cancel(request: { reference: string; applicant: string; requestId: string }): Promise<Cancelled>;
  /** For caseworkers: everybody who comes to that station that day, in order of time. */
  dayOf(query: { station: string; day: Day }): Promise<readonly BookedTime[]>;
  /**
   * For caseworkers: by reference, by case reference, or by birth date and whole name, in which capitals, accents and the
   * order of the words are nothing.
   */
  search(
    query: { reference: string } | { caseReference: Masked } | { name: Masked; birthDate: Day },
  ): Promise<readonly BookedTime[]>;
  note(request: { reference: string; text: string; by: string; requestId: string }): Promise<Noted>;
  attendance(request: { reference: string; came: boolean | null; by: string; requestId: string }): Promise<Noted>;
}

/** The book cannot be reached, or does not answer sensibly; nothing is known to have been changed. */
export class BackendUnavailable extends Error {
  override name = 'BackendUnavailable';
}

export const callerMistakes = ['request-id-used-otherwise', 'unknown-applicant'] as const;

/** What no right caller asks for; nothing was changed. */
export class CallerMistake extends Error {
  override name = 'CallerMistake';
  readonly mistake: (typeof callerMistakes)[number];

  constructor(mistake: (typeof callerMistakes)[number]) {
    super(`The appointment book was asked in a wrong way: ${mistake}`);
    this.mistake = mistake;
  }
}
