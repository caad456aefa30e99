import type { Activity } from 'botbuilder';
import { planNotices } from '../dialogs/notices/plan-notices.ts';
import type { InboxEntry, Storage, StoredMessage, StoredObject } from '../storage/storage.ts';
import { apologise } from './apologise.ts';
import { apologyLanguage } from './apology-language.ts';
import { addressed, type BotRun, botRunner } from './run-bot.ts';
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
 * One turn: load, run the bot, save state, replies and notices in one go. What the bot throws becomes an apology, with
 * the state as it was: this is the one catch. Another turn having saved meanwhile, it is done again on the newer state.
 */
export function turnTaker({ storage, failed, ...parts }: TurnParts) {
  const runBot = botRunner(parts);
  const { clock } = parts.services;

  return async (entry: InboxEntry, said: Said): Promise<TurnEnd> => {
    const { conversation, key: inboxKey } = entry;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const { state: stored, version } = await storage.load(conversation);
      const { outgoing, state, forget, happened, notUnderstood } = await runOrApologise(entry, said, stored);
      const notices = happened && (await planNotices(happened, entry, storage.notices, clock.now()));
      const turn = { conversation, inboxKey, version, state, outgoing, forget, notices, notUnderstood };
      const saved = await storage.save(turn);
      if (saved.kind === 'saved') return { sent: saved.sent, forgotten: forget };
    }
    return { sent: await giveUp(entry), forgotten: false };
  };

  async function runOrApologise(entry: InboxEntry, said: Said, stored: StoredObject): Promise<BotRun> {
    try {
      return await runBot(entry, said, stored);
    } catch (error) {
      const { reference, activity } = apologise(parts.speakersFor(entry.channel), apologyLanguage(stored, entry));
      failed(error, reference);
      return { outgoing: [sentNow(activity, entry)], state: stored, forget: false };
    }
  }

  /** Others saved first every time: the person hears that it failed, and how to go on. */
  async function giveUp(entry: InboxEntry): Promise<readonly StoredMessage[]> {
    const { conversation, key: inboxKey } = entry;
    const { state: last } = await storage.load(conversation);
    const { reference, activity } = apologise(parts.speakersFor(entry.channel), apologyLanguage(last, entry));
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const { state, version } = await storage.load(conversation);
      const outgoing = [sentNow(activity, entry)];
      const saved = await storage.save({ conversation, inboxKey, version, state, outgoing });
      if (saved.kind === 'conflict') continue;
      failed(new Error('Other turns saved first every time'), reference);
      return saved.sent;
    }
    const isWaiting = (await storage.unfinished()).some(({ key }) => key === inboxKey);
    if (isWaiting) throw new Error('Other turns saved first every time, before the apology too');
    // It was answered already, or its conversation forgotten.
    return [];
  }

  function sentNow(reply: Partial<Activity>, entry: InboxEntry): StoredObject {
    return addressed(reply, entry, clock.now());
  }
}
