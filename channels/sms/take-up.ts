import type { Bot } from '../../bots/bot.ts';
import type { Clock } from '../../domain/moment.ts';
import type { SmsContact, SmsJoined, SmsPart, SmsStore } from '../../storage/sms.ts';
import type { ObeyKeyword } from './answer-keyword.ts';
import { apartFromFiles } from './files-along.ts';
import { joinedText } from './join-parts.ts';
import type { ReadKeyword } from './keywords.ts';
import { carryingOver, textMessage } from './text-activity.ts';

interface TakeUpParts {
  store: Pick<SmsStore, 'contactOf' | 'carryOver' | 'taken'>;
  bot: Pick<Bot, 'receive'>;
  clock: Clock;
  readKeyword: ReadKeyword;
  obey: ObeyKeyword;
  /** The conversation a code from the web belongs to, once; undefined for whatever is no such code. */
  takeCode(text: string): Promise<string | undefined>;
}

interface Said {
  text: string;
  files: number;
}

/**
 * What is done with a message whose parts are all there: keywords first, then what is left goes to the assistant. Done
 * again after a crash it does nothing twice.
 */
export function messageTaker({ store, bot, clock, readKeyword, obey, takeCode }: TakeUpParts) {
  /** A code is good once, and the assistant may be busy when it comes. */
  const carriedOverBy = new Map<string, string>();

  async function obeyAll(parts: readonly SmsPart[]): Promise<void> {
    for (const { key, text, contact: id } of parts) {
      const keyword = readKeyword(apartFromFiles(text).text);
      if (keyword === undefined) continue;
      const contact = await store.contactOf(id);
      if (contact !== undefined) await obey(keyword, contact, key);
    }
  }

  async function tell(contact: SmsContact, key: string, { text, files }: Said): Promise<'done' | 'not-yet'> {
    const carriedOver = carriedOverBy.get(key) ?? (await takeCode(text));
    if (carriedOver !== undefined) {
      carriedOverBy.set(key, carriedOver);
      await store.carryOver(contact.id, carriedOver);
    }
    const came = { id: contact.id, conversation: carriedOver ?? contact.conversation, key, at: clock.now() };
    const receipt = await bot.receive(
      'sms',
      carriedOver === undefined ? textMessage(came, text, files) : carryingOver(came),
    );
    if (receipt.kind === 'busy') return 'not-yet';
    carriedOverBy.delete(key);
    return 'done';
  }

  return async ({ key, contact: id, parts }: SmsJoined): Promise<'done' | 'not-yet'> => {
    await obeyAll(parts);
    const said = parts.map(({ text }) => apartFromFiles(text)).filter(({ text }) => readKeyword(text) === undefined);
    const contact = await store.contactOf(id);
    // Who has opted out is not answered, so nothing of it must have an effect.
    if (contact?.standing === 'open' && said.length > 0 && (await tell(contact, key, together(said))) === 'not-yet') {
      return 'not-yet';
    }
    await store.taken(key);
    return 'done';
  };
}

function together(parts: readonly Said[]): Said {
  const text = joinedText(parts.filter(({ text: written }) => written !== ''));
  return { text, files: parts.reduce((sum, { files }) => sum + files, 0) };
}
