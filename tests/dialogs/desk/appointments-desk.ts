import { casesSchema } from '../../../backend/embedded/case-file.ts';
import { cardText } from '../../../bots/cards/card-text.ts';
import { carryOut } from '../../../dialogs/caseworkers/carry-out.ts';
import type { DeskServices } from '../../../dialogs/caseworkers/errand.ts';
import type { Caseworker } from '../../../domain/caseworkers/caseworker.ts';
import { dayOfMoment, type Instant, inNorway, type LocalMoment, localMoment } from '../../../domain/moment.ts';
import { loadUnderstander } from '../../../nlu/load-understander.ts';
import { faultyBackend } from '../../../scripts/faulty-backend.ts';
import { openEmbeddedBook } from '../../../server/embedded-book.ts';
import { layGround } from '../../../server/house.ts';
import { openSqliteStorage } from '../../../storage/sqlite/sqlite-storage.ts';
import type { CardActionOf, CardInWords, PartOf } from '../../../texts/card.ts';
import { cardInWords } from '../../../texts/card-words.ts';
import { createSpeakers } from '../../../texts/words.ts';
import { clockAt, randomFrom } from '../../backend/world.ts';

// The same for all: nothing in it changes, and reading it takes a while.
const ground = layGround();
const understander = loadUnderstander(ground);
const speakers = createSpeakers('chat');

export const drammen = 'drammen-politistasjon';
export const tromso = 'tromso-politistasjon';
export const kongsberg = 'kongsberg-politistasjon';
/** A Monday. */
export const monday = localMoment('2026-03-16T10:00');
export const tuesdayNine = localMoment('2026-03-17T09:00');
export const tuesdayTwenty = localMoment('2026-03-17T09:20');
export const tuesdayLate = localMoment('2026-03-17T11:00');
export const wednesdayTen = localMoment('2026-03-18T10:00');

const people = casesSchema.parse([
  {
    id: 'A',
    name: 'Asha Prøvesen',
    caseReference: '900000000001',
    birthDate: '1991-04-17',
    citizenship: 'India',
    permit: 'work',
    problem: 'first-card',
    appliedThrough: 'portal',
    permitExpires: '2028-01-01',
  },
  {
    id: 'B',
    name: 'Bilal Eksempelberg',
    caseReference: '900000000002',
    birthDate: '1986-11-02',
    citizenship: 'Pakistan',
    permit: 'permanent-residence',
    problem: 'stolen',
    orderedNewCard: 'yes',
  },
  {
    id: 'C',
    name: 'Carmen Testmoen',
    caseReference: '900000000003',
    birthDate: '2024-02-03',
    citizenship: 'Philippines',
    permit: 'family',
    problem: 'first-card',
    age: 'under-three',
  },
  {
    id: 'D',
    name: 'Dawit Fiktivsen',
    caseReference: '900000000004',
    birthDate: '1979-01-09',
    citizenship: 'Eritrea',
    permit: 'permanent-residence',
    cardExpires: '2026-02-10',
  },
  { id: 'E', name: 'Asha Eksempelberg', caseReference: '900000000005', birthDate: '1991-04-17' },
]);

const free: readonly (readonly [string, LocalMoment])[] = [
  [drammen, tuesdayNine],
  [drammen, tuesdayTwenty],
  [drammen, localMoment('2026-03-17T09:40')],
  [drammen, tuesdayLate],
  [drammen, wednesdayTen],
  [kongsberg, tuesdayNine],
];

export const tone: Caseworker = {
  id: 'id-of-tone',
  tenant: 'tenant',
  name: 'Tone',
  role: 'caseworker',
  stations: [drammen, tromso],
};

/** The desk over a real book and a real storage, on a clock that is set, behind a line that can be made to fail. */
export async function openDesk() {
  const clock = clockAt(monday);
  const storage = await openSqliteStorage(':memory:', clock);
  const slots = free.map(([station, start]) => ({ station, start, minutes: 20 }));
  const book = await openEmbeddedBook(ground, clock, ':memory:', people, { slots, randomBelow: randomFrom(11) });
  const line = faultyBackend(book, { sleep: async () => undefined, slowMilliseconds: 0 });
  const desk: DeskServices = {
    ...ground,
    backend: line,
    clock,
    handovers: storage.handovers,
    desk: storage.desk,
    audit: storage.audit,
    misunderstandings: storage.misunderstandings,
    notices: storage.notices,
    history: (conversation, after, limit) => storage.history(conversation, after, limit),
    hours: {},
    roster: { find: () => undefined },
    understander,
    speakers,
    sign: (text) => text,
  };
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

export type ReadCard = Omit<CardInWords, 'inWords'>;

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
    if (part.kind === 'row') return part.action === undefined ? [] : [part.action];
    return part.kind === 'folded' ? actionsOf(part.parts, part.actions ?? []) : [];
  });
  return [...actions, ...inside];
}
