import type { BotMessage, Choice, Standing } from '../direct-line/activity.ts';
import type { Happening } from '../direct-line/happening.ts';

export type Notice = 'lost' | 'person-changed' | 'unsigned' | 'carried-over';

export type Entry =
  | { kind: 'own'; key: string; text: string; sending: 'done' | 'waiting' | 'refused' }
  | { kind: 'bot'; key: string; message: BotMessage }
  | { kind: 'notice'; key: string; notice: Notice };

/** What the chat shows of a conversation. */
export interface Conversation {
  /** In the order the server gave them. */
  entries: readonly Entry[];
  /** What the person wrote and the server has not shown yet; stands below everything else. */
  pending: readonly Extract<Entry, { kind: 'own' }>[];
  typing: boolean;
  connection: 'connecting' | 'sign-in-failed' | 'online' | 'offline' | 'back';
}

export const emptyConversation: Conversation = { entries: [], pending: [], typing: false, connection: 'connecting' };

export type Step = Happening | { kind: 'typing-over' } | { kind: 'back-was-said' };

/** The conversation after that; nothing comes twice, however often it is told. */
export function after(conversation: Conversation, step: Step): Conversation {
  const { entries, pending, connection } = conversation;
  switch (step.kind) {
    case 'heard':
      return step.heard.reduce(hear, conversation);
    case 'queued': {
      const { clientActivityId: key, text } = step.message;
      return { ...conversation, pending: [...pending, { kind: 'own', key, text, sending: 'waiting' }] };
    }
    case 'posted':
      return { ...conversation, pending: pending.map((own) => (isOf(step, own) ? { ...own, sending: 'done' } : own)) };
    case 'refused': {
      const refused = pending.filter((own) => isOf(step, own)).map((own) => ({ ...own, sending: 'refused' }) as const);
      return { ...conversation, entries: [...entries, ...refused], pending: pending.filter((own) => !isOf(step, own)) };
    }
    case 'online':
      return { ...conversation, connection: connection === 'offline' || connection === 'back' ? 'back' : 'online' };
    case 'offline':
      return { ...conversation, connection: 'offline', typing: false };
    case 'sign-in-failed':
      return { ...conversation, connection: 'sign-in-failed', typing: false };
    case 'trying-again':
      return { ...conversation, connection: 'connecting' };
    case 'back-was-said':
      return connection === 'back' ? { ...conversation, connection: 'online' } : conversation;
    case 'lost':
    case 'unsigned':
      return { ...conversation, entries: [...entries, noticeOf(step.kind, entries.length)], typing: false };
    case 'carried-over':
      return { ...emptyConversation, connection, entries: [noticeOf('carried-over', 0)] };
    case 'person-changed': {
      const said = entries.some(({ kind }) => kind === 'own') || pending.length > 0;
      return { ...emptyConversation, connection, entries: said ? [noticeOf('person-changed', 0)] : [] };
    }
    case 'typing-over':
      return { ...conversation, typing: false };
    default:
      return step satisfies never;
  }
}

function hear(conversation: Conversation, heard: Extract<Happening, { kind: 'heard' }>['heard'][number]): Conversation {
  const { entries, pending } = conversation;
  switch (heard.kind) {
    case 'typing':
      return { ...conversation, typing: true };
    case 'bot':
      if (entries.some(({ key }) => key === heard.id)) return conversation;
      return hearBot(heard.forgotten ? withoutWhatWasSaid(conversation) : conversation, heard);
    case 'own': {
      const key = heard.clientActivityId ?? heard.id;
      if (entries.some((entry) => entry.key === key)) return conversation;
      const own = { kind: 'own', key, text: heard.text, sending: 'done' } as const;
      return { ...conversation, entries: [...entries, own], pending: pending.filter((other) => other.key !== key) };
    }
    default:
      return heard satisfies never;
  }
}

function hearBot(conversation: Conversation, message: BotMessage): Conversation {
  const { entries } = conversation;
  return { ...conversation, typing: false, entries: [...entries, { kind: 'bot', key: message.id, message }] };
}

/** What the server does not have yet is still to be said. */
function withoutWhatWasSaid(conversation: Conversation): Conversation {
  const pending = conversation.pending.filter(({ sending }) => sending === 'waiting');
  return { ...conversation, entries: [], pending };
}

function isOf({ clientActivityId }: { clientActivityId: string }, { key }: Entry): boolean {
  return key === clientActivityId;
}

function noticeOf(notice: Notice, place: number): Entry {
  return { kind: 'notice', key: `${notice} ${place}`, notice };
}

/** What can be pressed now: the choices of the newest message that has any, until the person has said something. */
export function openChoices({
  entries,
  pending,
}: Conversation): { message: BotMessage; choices: readonly Choice[] } | undefined {
  if (pending.length > 0) return undefined;
  for (const entry of entries.toReversed()) {
    if (entry.kind === 'own' && entry.sending !== 'refused') return undefined;
    if (entry.kind === 'bot' && entry.message.choices.length > 0) {
      return { message: entry.message, choices: entry.message.choices };
    }
  }
  return undefined;
}

/**
 * How it stands with a caseworker, by the last that was said of it: so it is the same after a reload and in another tab.
 * Where the conversation was lost nobody is in the new one.
 */
export function standingIn({ entries }: Conversation): Standing {
  for (const entry of entries.toReversed()) {
    if (entry.kind === 'notice' && entry.notice === 'lost') break;
    if (entry.kind === 'bot' && entry.message.standing !== undefined) return entry.message.standing;
  }
  return { kind: 'alone' };
}

/** Whether the newest message asks for a place, and the person has not answered. */
export function isPositionAsked({ entries, pending }: Conversation): boolean {
  const newest = entries.findLast((entry) => entry.kind !== 'own' || entry.sending !== 'refused');
  return pending.length === 0 && newest?.kind === 'bot' && newest.message.asksPosition;
}

/** What the bot said between two states of the conversation. */
export function botMessagesSince(before: Conversation, now: Conversation): readonly BotMessage[] {
  const known = new Set(before.entries.map(({ key }) => key));
  return now.entries.flatMap((entry) => (entry.kind === 'bot' && !known.has(entry.key) ? [entry.message] : []));
}
