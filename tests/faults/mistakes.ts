import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { AppointmentBackend, Confirmed } from '../../backend/appointment-backend.ts';
import type { Storage, StoredMessage, TurnResult } from '../../storage/storage.ts';

/** Protections taken away, one at a time, to see that the checks of people's talks notice. */
export const turnMistakes = [
  /** A message that comes twice is two messages. */
  'not-deduplicated',
  /** Acknowledged first, stored a little later. */
  'acknowledged-too-early',
  /** Replies are sent first, the turn is stored a little later. */
  'replied-too-early',
  /** What was received and not answered is not taken up at the next start. */
  'not-taken-up',
  /** Every call to the appointment book is another request. */
  'new-request-each-time',
  /** Intents and results of deeds are not stored. */
  'deeds-forgotten',
  /** A booking and its reminder are stored one after the other. */
  'planned-too-late',
] as const;

/** The same where the book is over the network and dies. */
export const bookMistakes = [
  'new-request-each-time',
  /** A booking whose answer was lost is said to be booked. */
  'silence-is-yes',
  /** Nobody looks up what became of a booking whose answer was lost: it counts as not booked. */
  'truth-not-asked',
] as const;

export const mistakes = [
  ...turnMistakes,
  ...bookMistakes,
  /** A notice is told in one commit and marked as told in another. */
  'told-without-mark',
] as const;

export type TurnMistake = (typeof turnMistakes)[number];
export type BookMistake = (typeof bookMistakes)[number];
export type Mistake = (typeof mistakes)[number];

type Confirmation = Parameters<AppointmentBackend['confirm']>[0];

const lateMilliseconds = 150;
const veryLateMilliseconds = 3000;

export function mistakenStorage(storage: Storage, mistake: Mistake | undefined): Storage {
  switch (mistake) {
    case 'not-deduplicated':
      return { ...storage, receive: (message) => storage.receive({ ...message, key: randomUUID() }) };
    case 'acknowledged-too-early':
      return acknowledgingTooEarly(storage);
    case 'replied-too-early':
      return replyingTooEarly(storage);
    case 'not-taken-up':
      return { ...storage, unfinished: async () => [] };
    case 'deeds-forgotten':
      return { ...storage, begin: async (deed) => ({ ...deed, requestId: randomUUID() }), finish: async () => {} };
    case 'planned-too-late':
      return planningTooLate(storage);
    case 'told-without-mark':
      return { ...storage, save: ({ telling: _telling, ...turn }) => storage.save(turn) };
    case 'new-request-each-time':
    case 'silence-is-yes':
    case 'truth-not-asked':
    case undefined:
      return storage;
    default:
      return mistake satisfies never;
  }
}

export function mistakenBackend(backend: AppointmentBackend, mistake: Mistake | undefined): AppointmentBackend {
  switch (mistake) {
    case 'new-request-each-time':
      return {
        ...backend,
        hold: (request) => backend.hold({ ...request, requestId: randomUUID() }),
        confirm: (request) => backend.confirm({ ...request, requestId: randomUUID() }),
      };
    case 'silence-is-yes':
      return { ...backend, confirm: (request) => guessing(backend, request) };
    case 'truth-not-asked':
      return { ...backend, findByRequest: async () => ({ kind: 'never-happened' }) };
    default:
      return backend;
  }
}

async function guessing(backend: AppointmentBackend, request: Confirmation): Promise<Confirmed> {
  const confirmed = await backend.confirm(request);
  if (confirmed.kind !== 'unknown') return confirmed;
  const guess = { reference: 'AAA-AAA', slot: request.hold.slot, status: 'booked', revision: 0 } as const;
  return { kind: 'booked', appointment: guess };
}

function acknowledgingTooEarly(storage: Storage): Storage {
  const late = createLateness();
  return {
    ...storage,
    async receive(message) {
      const { conversation, shown } = message;
      await late.over(conversation);
      const number = 1 + (await lastNumber(storage, conversation));
      late.after(conversation, () => storage.receive(message));
      return { kind: 'new', entry: { ...message, arrival: 0, ...(shown && { number }) } };
    },
    async load(conversation) {
      await late.over(conversation);
      return storage.load(conversation);
    },
  };
}

function replyingTooEarly(storage: Storage): Storage {
  const late = createLateness();
  return {
    ...storage,
    async save(turn) {
      const sent = await numbered(storage, turn);
      late.after(turn.conversation, () => storage.save(turn));
      return { kind: 'saved', sent };
    },
    async load(conversation) {
      await late.over(conversation);
      return storage.load(conversation);
    },
    async receive(message) {
      await late.over(message.conversation);
      return storage.receive(message);
    },
  };
}

function planningTooLate(storage: Storage): Storage {
  return {
    ...storage,
    async save({ notices, ...turn }) {
      const saved = await storage.save(turn);
      if (notices !== undefined && saved.kind === 'saved')
        setTimeout(() => planAlone(storage, turn, notices), veryLateMilliseconds);
      return saved;
    },
  };
}

async function planAlone(
  storage: Storage,
  { conversation }: TurnResult,
  notices: TurnResult['notices'],
): Promise<void> {
  const { state, version } = await storage.load(conversation);
  await storage.save({ conversation, state, version, outgoing: [], notices });
}

/** The replies with the numbers they will get. */
async function numbered(storage: Storage, { conversation, outgoing }: TurnResult): Promise<StoredMessage[]> {
  const last = await lastNumber(storage, conversation);
  return outgoing.map((activity, place) => ({ number: last + 1 + place, activity: structuredClone(activity) }));
}

async function lastNumber(storage: Storage, conversation: string): Promise<number> {
  const history = await storage.history(conversation, 0, 100_000);
  return history.at(-1)?.number ?? 0;
}

/** Work that is done a little later, by conversation. */
function createLateness() {
  const underWay = new Map<string, Promise<unknown>>();
  return {
    after(conversation: string, work: () => Promise<unknown>): void {
      const before = underWay.get(conversation);
      const done = Promise.all([before, wait(lateMilliseconds)]).then(work);
      underWay.set(conversation, done);
    },
    over: async (conversation: string) => void (await underWay.get(conversation)),
  };
}
