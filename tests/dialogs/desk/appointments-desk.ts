import type { AppointmentBackend } from '../../../backend/appointment-backend.ts';
import { cardText } from '../../../bots/cards/card-text.ts';
import { carryOut } from '../../../dialogs/caseworkers/carry-out.ts';
import type { DeskServices } from '../../../dialogs/caseworkers/errand.ts';
import type { Caseworker } from '../../../domain/caseworkers/caseworker.ts';
import { type Clock, dayOfMoment, type Instant, inNorway, type LocalMoment } from '../../../domain/moment.ts';
import { loadUnderstander } from '../../../nlu/load-understander.ts';
import { faultyBackend } from '../../../scripts/faulty-backend.ts';
import { openEmbeddedBook } from '../../../server/embedded-book.ts';
import { layGround } from '../../../server/house.ts';
import { openSqliteStorage } from '../../../storage/sqlite/sqlite-storage.ts';
import type { Storage } from '../../../storage/storage.ts';
import type { CardActionOf, CardInWords, PartOf } from '../../../texts/card.ts';
import { cardInWords } from '../../../texts/card-words.ts';
import { createSpeakers } from '../../../texts/words.ts';
import { clockAt, randomFrom } from '../../backend/world.ts';
import { drammen, free, monday, people, tone } from './appointments-world.ts';

// The same for all: nothing in it changes, and reading it takes a while.
const ground = layGround();
const understander = loadUnderstander(ground);
const speakers = createSpeakers('chat');

/** The desk over a real book and a real storage, on a clock that is set, behind a line that can be made to fail. */
export async function openDesk() {
  const clock = clockAt(monday);
  const storage = await openSqliteStorage(':memory:', clock);
  const slots = free.map(([station, start]) => ({ station, start, minutes: 20 }));
  const book = await openEmbeddedBook(ground, clock, ':memory:', people, { slots, randomBelow: randomFrom(11) });
  const line = faultyBackend(book, { sleep: async () => undefined, slowMilliseconds: 0 });
  const desk = deskOver(storage, line, clock);
  let requests = 0;
  const nextRequest = () => {
    requests += 1;
    return `activity ${requests}`;
  };
  const ask = (verb: string, data: Record<string, string> = {}, who: Caseworker = tone, requestId = nextRequest()) =>
    carryOut(desk, { caseworker: who, chat: `chat of ${who.id}`, language: 'en', requestId }, { verb, data });
  const card = async (verb: string, data: Record<string, string> = {}, who: Caseworker = tone, requestId?: string) => {
    const reply = await ask(verb, data, who, requestId);
    if (reply.kind !== 'card') throw new Error(`No card but ${JSON.stringify(reply)}`);
    const { inWords: _inWords, ...shown } = cardInWords(reply.card, speakers.en);
    return shown;
  };
  return {
    clock,
    desk,
    storage,
    line,
    ask,
    card,
    nextRequest,
    /** Presses a button of a card, with what was filled in. */
    press: (
      shown: ReadCard,
      label: string,
      inputs: Record<string, string> = {},
      who?: Caseworker,
      requestId?: string,
    ) => {
      const { verb, data } = requestOf(shown, label);
      return card(verb, { ...data, ...inputs }, who, requestId);
    },
    async booked(applicant: string, start: LocalMoment, station = drammen) {
      const [slot] = await book.freeSlots({ stations: [station], from: start, until: dayOfMoment(start), limit: 1 });
      if (slot?.start !== start) throw new Error(`${start} is not free`);
      const held = await book.hold({ slot, applicant, requestId: nextRequest() });
      if (held.kind !== 'held') throw new Error(held.kind);
      const confirmed = await book.confirm({ hold: held.hold, applicant, requestId: nextRequest() });
      if (confirmed.kind !== 'booked') throw new Error(confirmed.kind);
      return confirmed.appointment;
    },
    /** Where somebody's appointment is, by the word of the book. */
    async at(applicant: string) {
      const found = await book.find(applicant);
      return found.kind === 'found' ? found.appointment.slot.start : undefined;
    },
    records: async () =>
      (await storage.audit.records(0, 1000)).map(({ number: _n, at: _at, seal: _s, ...rest }) => rest),
    last: async () => (await storage.audit.records(0, 1000)).at(-1),
    /** A conversation that was told of an appointment, and is to be reminded of it. */
    async conversationKnows(conversation: string, reference: string, applicant: string) {
      const found = await book.find(applicant);
      if (found.kind !== 'found') throw new Error('Nothing is booked');
      const { appointment } = found;
      await storage.save({
        conversation,
        version: 0,
        state: {},
        outgoing: [],
        notices: {
          withdraw: [],
          plan: [
            {
              conversation,
              channel: 'directline',
              key: `reminder ${reference} ${appointment.revision} `.trim(),
              subject: `appointment ${reference}`,
              due: (clock.now() + 3_600_000) as Instant,
              latest: (clock.now() + 7_200_000) as Instant,
              content: { kind: 'reminder', applicant, appointment },
            },
          ],
        },
      });
    },
    waiting: async (conversation: string) =>
      (await storage.notices.waiting(conversation)).map(({ content }) => content),
    now: () => inNorway(clock.now()),
    async close() {
      await storage.close();
      await book.close();
    },
  };
}

type ReadCard = Omit<CardInWords, 'inWords'>;

/** What an errand of the desk uses, over that storage and that book. */
export function deskOver(storage: Storage, backend: AppointmentBackend, clock: Clock): DeskServices {
  const { handovers, desk, audit, misunderstandings, notices } = storage;
  return {
    ...ground,
    ...{ backend, clock, handovers, desk, audit, misunderstandings, notices, understander, speakers },
    history: (...query) => storage.history(...query),
    roster: { hours: {}, hasGroups: false, find: () => undefined },
    sign: (text) => text,
  };
}

/** All that somebody reads on a card. */
export function read(card: ReadCard): string {
  return cardText({ ...card, inWords: () => '' });
}

export function buttonsOf(card: ReadCard): string[] {
  return actionsOf(card.parts, card.actions).map(({ label }) => label);
}

function requestOf(shown: ReadCard, label: string) {
  const action = actionsOf(shown.parts, shown.actions).find((each) => each.kind === 'do' && each.label === label);
  if (action?.kind !== 'do') throw new Error(`No button ${label}, but ${buttonsOf(shown).join(', ')}`);
  return action.request;
}

function actionsOf(
  parts: readonly PartOf<string>[],
  actions: readonly CardActionOf<string>[],
): readonly CardActionOf<string>[] {
  const inside = parts.flatMap((part) => {
    if (part.kind === 'row') return [...(part.below ?? []), ...(part.action ? [part.action] : [])];
    return part.kind === 'folded' ? actionsOf(part.parts, part.actions ?? []) : [];
  });
  return [...actions, ...inside];
}
