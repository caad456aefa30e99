import type { Bot, ProvenMessage } from '../../bots/bot.ts';
import type { Clock } from '../../domain/moment.ts';
import type { StoredMessage } from '../../storage/storage.ts';
import { authorise } from './authorise.ts';
import { readConversation } from './conversation-reader.ts';
import { type Handle, watermarkOf } from './conversation-routes.ts';
import { readActivity } from './incoming-activity.ts';
import { busy, refuse, sendJson } from './reply.ts';
import { activityId } from './shown-activity.ts';
import type { Tokens } from './tokens.ts';
import { type Watermark, writeWatermark } from './watermark.ts';

interface ActivityParts {
  bot: Bot;
  clock: Clock;
  tokens: Tokens;
  eventNames: ReadonlySet<string>;
  /** Shows a message that has just been committed to whoever listens. */
  deliver(conversation: string, messages: readonly StoredMessage[]): void;
  failed(error: unknown): void;
}

const pageSize = 100;

export function activityRoutes({ bot, clock, tokens, eventNames, deliver, failed }: ActivityParts) {
  async function pageAfter(conversation: string, watermark: Watermark) {
    try {
      return await readConversation(bot, conversation, watermark).next(pageSize);
    } catch (error) {
      // Direct Line's client never polls again after one 5xx, so it is told that there is nothing new yet.
      failed(error);
      return { activities: [], watermark };
    }
  }

  const list: Handle = async (request, response) => {
    const authorised = await authorise(request, tokens);
    if (authorised.kind === 'refused') return refuse(response, authorised.refusal);
    const { conversation } = authorised.grant.identity;
    const { activities, watermark } = await pageAfter(conversation, watermarkOf(request));
    sendJson(response, 200, { activities, watermark: writeWatermark(watermark) });
  };

  const post: Handle = async (request, response) => {
    const authorised = await authorise(request, tokens);
    if (authorised.kind === 'refused') return refuse(response, authorised.refusal);
    const { identity } = authorised.grant;
    const incoming = readActivity(request.body, identity, clock.now(), eventNames);
    switch (incoming.kind) {
      case 'refused':
        return refuse(response, incoming.refusal);
      case 'ignored':
        return sendJson(response, 200, { id: activityId(identity.conversation, 'ignored') });
      case 'message': {
        const id = await accept(incoming.message);
        return id === undefined ? refuse(response, busy) : sendJson(response, 200, { id });
      }
      default:
        return incoming satisfies never;
    }
  };

  /** The id of the message, the same for one sent again; undefined when it was not taken. */
  async function accept(message: ProvenMessage): Promise<string | undefined> {
    const { conversation } = message;
    const receipt = await bot.receive('directline', message);
    if (receipt.kind === 'busy') return undefined;
    if (receipt.kind === 'accepted' && receipt.message !== undefined) deliver(conversation, [receipt.message]);
    return activityId(conversation, receipt.message?.number ?? nameOf(message.key));
  }

  return { list, post };
}

/** What tells apart messages that the history does not show, and which therefore have no number. */
function nameOf(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}
