import { createHmac } from 'node:crypto';
import type { AppointmentBackend } from '../backend/appointment-backend.ts';
import type { CaseworkerTurns } from '../bots/caseworker-turns.ts';
import { openDesk } from '../bots/desk/open-desk.ts';
import type { Roster } from '../domain/caseworkers/roster.ts';
import type { Clock } from '../domain/moment.ts';
import type { Understander } from '../nlu/understanding.ts';
import type { Storage } from '../storage/storage.ts';
import { createSpeakers } from '../texts/words.ts';
import type { Ground } from './house.ts';

interface DeskHouse {
  ground: Ground;
  clock: Clock;
  storage: Storage;
  backend: AppointmentBackend;
  understander: Understander;
  roster: Roster;
  /** What cards carry is signed with it: the same in every replica. */
  secret: Uint8Array;
  /** There are letters to send. */
  nudge(): void;
  /** An applicant's conversation may have something to tell. */
  told(): void;
  /** How long a search from the compose box may take; Teams waits five seconds. */
  searchMilliseconds?: number;
}

/** Puts the caseworkers' side together. */
export function buildDesk({
  ground,
  clock,
  storage,
  backend,
  understander,
  roster,
  secret,
  nudge,
  told,
  searchMilliseconds = 4000,
}: DeskHouse): CaseworkerTurns {
  const { stations, places, workingDays } = ground;
  const { handovers, desk, audit, misunderstandings, notices } = storage;
  return openDesk({
    services: {
      backend,
      clock,
      stations,
      places,
      workingDays,
      handovers,
      desk,
      audit,
      misunderstandings,
      notices,
      history: (conversation, after, limit) => storage.history(conversation, after, limit),
      roster,
      understander,
      speakers: createSpeakers('chat'),
      sign: (text) => createHmac('sha256', secret).update(text).digest('base64url'),
    },
    nudge,
    told,
    searchMilliseconds,
  });
}
