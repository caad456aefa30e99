import { type Activity, TurnContext } from 'botbuilder';
import { DialogContextError } from 'botbuilder-dialogs/lib/dialogContextError.js';
import { type Language, languages } from '../domain/language.ts';
import { openTurnState } from '../storage/conversation-state.ts';
import type { InboxEntry, Storage, StoredMessage, StoredObject } from '../storage/storage.ts';
import { apologise } from './apologise.ts';
import { ApplicantBot, keepInput } from './applicant-bot.ts';
import { TurnAdapter } from './turn-adapter.ts';
import type { BotParts, Said } from './turn-input.ts';

export interface TurnParts extends BotParts {
  storage: Storage;
  /** Told of what a turn could not cope with; the reference is what the person was given. */
  failed(error: unknown, reference: string): void;
}

interface TurnEnd {
  sent: readonly StoredMessage[];
  /** Whether everything said before what is sent was removed. */
  forgotten: boolean;
}

const attempts = 3;

/**
 * One turn: load, run the bot, save state and replies in one go. What the bot throws becomes an apology, with the state
 * as it was: this is the one catch. Another turn having saved meanwhile, it is done again on the newer state.
 */
export function turnTaker({ storage, failed, ...parts }: TurnParts) {
  const adapter = new TurnAdapter();
  const bot = new ApplicantBot();

  return async (entry: InboxEntry, said: Said): Promise<TurnEnd> => {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const { state: stored, version } = await storage.load(entry.conversation);
      const { outgoing, state, forget } = await runBot(entry, said, stored);
      const { conversation, key: inboxKey } = entry;
      const saved = await storage.save({ conversation, inboxKey, version, state, outgoing, forget });
      if (saved.kind === 'saved') return { sent: saved.sent, forgotten: forget };
    }
    return { sent: await giveUp(entry), forgotten: false };
  };

  /** Others saved first every time: the person hears that it failed, and how to go on. */
  async function giveUp(entry: InboxEntry): Promise<readonly StoredMessage[]> {
    const { conversation, key: inboxKey } = entry;
    const { reference, activity } = apologise(parts.speakers, languageOf(entry));
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const { state, version } = await storage.load(conversation);
      const saved = await storage.save({
        conversation,
        inboxKey,
        version,
        state,
        outgoing: [addressed(activity, entry)],
      });
      if (saved.kind === 'conflict') continue;
      failed(new Error('Other turns saved first every time'), reference);
      return saved.sent;
    }
    const isWaiting = (await storage.unfinished()).some(({ key }) => key === inboxKey);
    if (isWaiting) throw new Error('Other turns saved first every time, before the apology too');
    // It was answered already, or its conversation forgotten.
    return [];
  }

  async function runBot(entry: InboxEntry, said: Said, stored: StoredObject) {
    const turn = openTurnState(stored);
    const context = new TurnContext(adapter, activityIn(entry));
    let forget = false;
    try {
      keepInput(context, {
        ...parts,
        ...said,
        conversation: entry.conversation,
        state: turn.state,
        forget: () => {
          forget = true;
        },
      });
      await adapter.run(context, (running) => bot.run(running));
      await turn.state.saveChanges(context, true);
      const replies = adapter.repliesIn(context);
      const outgoing = (forget ? asNewBeginning(replies) : replies).map((reply) => addressed(reply, entry));
      return { outgoing, state: turn.collected(), forget };
    } catch (error) {
      const { reference, activity } = apologise(parts.speakers, languageOf(entry));
      failed(causeOf(error), reference);
      return { outgoing: [addressed(activity, entry)], state: stored, forget: false };
    }
  }

  function addressed(reply: Partial<Activity>, entry: InboxEntry): StoredObject {
    return {
      ...reply,
      timestamp: new Date(parts.services.clock.now()).toISOString(),
      from: { id: 'assistant', name: '', role: 'bot' },
      conversation: { id: entry.conversation },
      replyToId: entry.activity.id,
    };
  }
}

function languageOf({ activity: { locale } }: InboxEntry): Language {
  return languages.find((each) => typeof locale === 'string' && each === locale.slice(0, 2)) ?? 'nb';
}

/** Tells whoever shows the conversation that nothing before the first of these is to be seen any more. */
function asNewBeginning([first, ...rest]: readonly Partial<Activity>[]): readonly Partial<Activity>[] {
  return first === undefined ? [] : [{ ...first, channelData: { ...first.channelData, forgotten: true } }, ...rest];
}

/** The dialog stack wraps what a journey throws, and keeps the person's answers beside it: those are for no log. */
function causeOf(error: unknown): unknown {
  return error instanceof DialogContextError ? error.error : error;
}

function activityIn({ activity, conversation, channel }: InboxEntry): Partial<Activity> {
  return {
    recipient: { id: 'assistant', name: '' },
    ...activity,
    channelId: channel,
    conversation: conversationOf(conversation),
  };
}

function conversationOf(id: string): Activity['conversation'] {
  return { id, name: '', isGroup: false, conversationType: 'personal' };
}
