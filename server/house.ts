import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AppointmentBackend } from '../backend/appointment-backend.ts';
import { type Assistant, createAssistant } from '../bots/assistant.ts';
import type { Door } from '../bots/bot.ts';
import type { Reach } from '../bots/reach.ts';
import { choicesShown } from '../channels/sms/choices-shown.ts';
import type { PersonAtHand, Services } from '../dialogs/engine/services.ts';
import type { Roster } from '../domain/caseworkers/roster.ts';
import { conversationKeptDays } from '../domain/facts/retention.ts';
import type { Clock } from '../domain/moment.ts';
import { loadPlaces } from '../domain/places/load-places.ts';
import type { Places } from '../domain/places/places.ts';
import { loadStations } from '../domain/stations/load-stations.ts';
import type { Station } from '../domain/stations/station.ts';
import { createWorkingDays, type WorkingDays } from '../domain/working-days.ts';
import type { Understander } from '../nlu/understanding.ts';
import type { Storage } from '../storage/storage.ts';
import { createSpeakers } from '../texts/words.ts';

/** Tables and calendars that do not change while the process runs. */
export interface Ground {
  places: Places;
  stations: readonly Station[];
  workingDays: WorkingDays;
}

const facts = fileURLToPath(new URL('../domain/facts/', import.meta.url));

/** Loads the tables; throws `StationFileError` when the operator's file is wrong. */
export function layGround(stationsFile?: string): Ground {
  const places = loadPlaces(facts);
  const stations = loadStations(stationsFile ?? `${facts}stations.json`, places);
  return { places, stations, workingDays: createWorkingDays() };
}

interface HouseParts {
  ground: Ground;
  clock: Clock;
  /** How long a conversation is kept after its last message. */
  conversationDays?: number;
  storage: Storage;
  backend: AppointmentBackend;
  /** See `Services`. */
  patienceMilliseconds?: number | undefined;
  understander: Understander;
  doors: readonly Door[];
  /** Left out where the chat is the only door. */
  reach?: Reach | undefined;
  /** When caseworkers talk with applicants, as it is at the moment; left out where there is no desk. */
  roster?: Pick<Roster, 'hours'> | undefined;
  /** There are letters to be sent to caseworkers. */
  lettersPosted?(): void;
  /** Six figures that nobody can guess. */
  newCode?(): string;
  failed(error: unknown, reference: string): void;
}

/** Puts the assistant together. */
export function buildAssistant({
  ground,
  clock,
  storage,
  backend,
  understander,
  doors,
  reach,
  newCode = sixFigures,
  failed,
  patienceMilliseconds,
  roster,
  lettersPosted,
  conversationDays = conversationKeptDays,
}: HouseParts): Assistant {
  const { places, stations, workingDays } = ground;
  const services: Services = {
    backend,
    clock,
    stations,
    places,
    workingDays,
    deeds: storage,
    conversationDays,
    newCode,
    ...(patienceMilliseconds !== undefined && { patienceMilliseconds }),
    ...(roster && { handovers: personAtHand(storage, roster, lettersPosted) }),
  };
  const chat = createSpeakers('chat');
  const sms = createSpeakers('sms', choicesShown);
  const speakersFor = (channel: string) => (channel === 'sms' ? sms : chat);
  return createAssistant({ services, understander, speakersFor, reach, storage, doors, failed });
}

function personAtHand(
  storage: Storage,
  roster: Pick<Roster, 'hours'>,
  lettersPosted: HouseParts['lettersPosted'],
): PersonAtHand {
  return {
    store: storage.handovers,
    get hours() {
      return roster.hours;
    },
    chats: () => storage.desk.chats(),
    history: (conversation, after, limit) => storage.history(conversation, after, limit),
    ...(lettersPosted && { lettersPosted }),
  };
}

function sixFigures(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}
