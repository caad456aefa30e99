import { createHmac } from 'node:crypto';
import type { Caller, DeskServices, Reply } from '../../../dialogs/caseworkers/errand.ts';
import { deskErrands } from '../../../dialogs/caseworkers/errands.ts';
import type { Caseworker } from '../../../domain/caseworkers/caseworker.ts';
import type { OfficeHours } from '../../../domain/handover/office-hours.ts';
import type { Language } from '../../../domain/language.ts';
import { clockTime } from '../../../domain/moment.ts';
import { loadUnderstander } from '../../../nlu/load-understander.ts';
import { openEmbeddedBook } from '../../../server/embedded-book.ts';
import { layGround } from '../../../server/house.ts';
import { openSqliteStorage } from '../../../storage/sqlite/sqlite-storage.ts';
import type { Storage } from '../../../storage/storage.ts';
import type { Card, CardPart, Request, Words } from '../../../texts/card.ts';
import { createSpeakers } from '../../../texts/words.ts';
import { clockAt, monday, type SetClock } from '../../backend/world.ts';
import { deskCases } from './desk-cases.ts';

// The same for all: nothing in it changes, and reading it takes a while.
const ground = layGround();
export const understander = loadUnderstander(ground);
const speakers = createSpeakers('chat');

export const oslo = 'gronland-politistasjon-politihuset-i-oslo';

const openFrom9To15 = [{ from: clockTime('09:00'), to: clockTime('15:00') }];
const hours: OfficeHours = { 1: openFrom9To15, 2: openFrom9To15, 3: openFrom9To15, 4: openFrom9To15, 5: openFrom9To15 };

const lead: Caseworker = { id: 'kari', tenant: 'police', name: 'Kari', role: 'lead', stations: 'all' };

export interface DeskOfATest {
  services: DeskServices;
  storage: Storage;
  clock: SetClock;
  /** Asks as that caseworker, a lead for every station unless said otherwise; each time as a deed of its own. */
  ask(request: Request, as?: Partial<Caseworker> & { requestId?: string; language?: Language }): Promise<Reply>;
  close(): Promise<void>;
}

/** The desk for real: our stations, the embedded book, storage in memory, the classifier that ships. */
export async function openDesk(clock: SetClock = clockAt(monday)): Promise<DeskOfATest> {
  const storage = await openSqliteStorage(':memory:', clock);
  const backend = await openEmbeddedBook(ground, clock, ':memory:', deskCases);
  const services: DeskServices = {
    ...ground,
    backend,
    clock,
    handovers: storage.handovers,
    desk: storage.desk,
    audit: storage.audit,
    misunderstandings: storage.misunderstandings,
    notices: storage.notices,
    history: (...query) => storage.history(...query),
    roster: { hours, hasGroups: false, find: ({ id }) => (id === lead.id ? lead : undefined) },
    understander,
    speakers,
    sign: (text) => createHmac('sha256', 'a key of this test').update(text).digest('base64url'),
  };
  let asked = 0;
  return {
    services,
    storage,
    clock,
    async ask({ verb, data }, { requestId, language = 'nb', ...as } = {}) {
      asked += 1;
      const caseworker = { ...lead, ...as };
      const caller: Caller = { caseworker, chat: 'chat', language, requestId: requestId ?? `activity ${asked}` };
      const reply = deskErrands[verb]?.(services, caller, data);
      if (reply === undefined || reply === 'unreadable') throw new RangeError(`${verb}: ${reply}`);
      return reply;
    },
    close: async () => {
      await backend.close();
      await storage.close();
    },
  };
}

/** Everything a reply says, a line for each thing, as it is read in that language. */
export function wordsOf(reply: Reply, language: Language = 'nb'): string {
  if (reply.kind === 'words') return reply.lines.map((line) => speakers[language](line).text).join('\n');
  return cardLines(reply.card, language).join('\n');
}

export function cardOf(reply: Reply): Card {
  if (reply.kind !== 'card') throw new TypeError('No card but words');
  return reply.card;
}

/** The requests that can be pressed on a card, wherever they stand. */
export function requestsOn({ parts, actions }: Pick<Card, 'parts' | 'actions'>): Request[] {
  const inParts = parts.flatMap((part): Request[] => {
    if (part.kind === 'row') {
      const pressed = [...(part.below ?? []), ...(part.action ? [part.action] : [])];
      return pressed.flatMap((action) => (action.kind === 'do' ? [action.request] : []));
    }
    return part.kind === 'folded' ? requestsOn({ parts: part.parts, actions: part.actions ?? [] }) : [];
  });
  return [...inParts, ...actions.flatMap((action) => (action.kind === 'do' ? [action.request] : []))];
}

/** The request of that verb, as the first button with it sends it, with what was filled in. */
export function press(reply: Reply, verb: string, filledIn: Readonly<Record<string, string>> = {}): Request {
  const found = requestsOn(cardOf(reply)).find((request) => request.verb === verb);
  if (found === undefined) throw new RangeError(`No button ${verb} on ${wordsOf(reply)}`);
  return { verb, data: { ...found.data, ...filledIn } };
}

function cardLines(card: Card, language: Language): string[] {
  const said = (words: Words) => (typeof words === 'string' ? words : speakers[language](words).text);
  return [
    said(card.title),
    ...(card.status ? [said(card.status.text)] : []),
    ...partLines(card.parts, said),
    ...card.actions.map(({ label }) => `[${said(label)}]`),
  ];
}

function partLines(parts: readonly CardPart[], said: (words: Words) => string): string[] {
  return parts.flatMap((part): string[] => {
    switch (part.kind) {
      case 'heading':
      case 'text':
        return [said(part.text)];
      case 'quote':
        return [`${part.source}: ${part.text} (${part.language}, ${part.address}, ${said(part.checked)})`];
      case 'facts':
        return part.facts.map(({ label, value }) => `${said(label)}: ${said(value)}`);
      case 'row':
        return [
          [...part.cells.map(({ text }) => said(text)), ...(part.action ? [`[${said(part.action.label)}]`] : [])].join(
            ' | ',
          ),
        ];
      case 'said':
        return [`${said(part.who)}: ${part.text}`];
      case 'input': {
        const { input } = part;
        const choices = input.kind === 'choice' ? input.choices.map(({ label }) => said(label)).join(' / ') : '';
        return [`${said(input.label)} <${input.id}> ${choices}`.trim()];
      }
      case 'folded':
        return [said(part.label), ...partLines(part.parts, said)];
      default:
        return part satisfies never;
    }
  });
}
