import type { Request, Response } from 'restify';
import { z } from 'zod';
import type { Bot } from '../../bots/bot.ts';
import type { Clock } from '../../domain/moment.ts';
import { type Authorised, authorise } from './authorise.ts';
import { joining } from './incoming-activity.ts';
import { busy, refuse, sendJson } from './reply.ts';
import type { Grant, Tokens } from './tokens.ts';
import { readWatermark, type Watermark, writeWatermark } from './watermark.ts';

export type Handle = (request: Request, response: Response) => Promise<void>;

interface ConversationParts {
  bot: Bot;
  clock: Clock;
  tokens: Tokens;
  tickets: Tokens;
  /** Where web sockets are opened, without a slash at the end. */
  socketBase: string;
}

const startSchema = z.object({ locale: z.string().max(35).nullish().catch(undefined) }).nullish();

export function conversationRoutes({ bot, clock, tokens, tickets, socketBase }: ConversationParts) {
  /** Everything a client needs to listen, from the watermark on. */
  async function describe({ token, grant }: Extract<Authorised, { kind: 'granted' }>, from: Watermark) {
    const { token: ticket } = await tickets.issue(grant.identity);
    const { conversation } = grant.identity;
    const query = new URLSearchParams({ watermark: writeWatermark(from), t: ticket });
    return {
      conversationId: conversation,
      token,
      expires_in: secondsLeft(grant, clock),
      streamUrl: `${socketBase}/v3/directline/conversations/${conversation}/stream?${query}`,
    };
  }

  const refresh: Handle = async (request, response) => {
    const authorised = await authorise(request, tokens);
    if (authorised.kind === 'refused') return refuse(response, authorised.refusal);
    const { token, grant } = await tokens.issue(authorised.grant.identity);
    const { conversation } = grant.identity;
    sendJson(response, 200, { conversationId: conversation, token, expires_in: secondsLeft(grant, clock) });
  };

  /** The token has begun the conversation; only one that was forgotten since begins here, with 201. */
  const start: Handle = async (request, response) => {
    const authorised = await authorise(request, tokens);
    if (authorised.kind === 'refused') return refuse(response, authorised.refusal);
    const locale = startSchema.safeParse(request.body).data?.locale ?? undefined;
    const receipt = await bot.receive('directline', joining(authorised.grant.identity, clock.now(), locale));
    if (receipt.kind === 'busy') return refuse(response, busy);
    const isNew = receipt.kind === 'accepted';
    sendJson(response, isNew ? 201 : 200, await describe(authorised, readWatermark(null)));
  };

  const reconnect: Handle = async (request, response) => {
    const authorised = await authorise(request, tokens);
    if (authorised.kind === 'refused') return refuse(response, authorised.refusal);
    sendJson(response, 200, await describe(authorised, watermarkOf(request)));
  };

  return { refresh, start, reconnect };
}

export function secondsLeft({ expires }: Grant, clock: Clock): number {
  return Math.max(0, Math.floor((expires - clock.now()) / 1000));
}

export function watermarkOf(request: Request): Watermark {
  return readWatermark(new URLSearchParams(request.getQuery()).get('watermark'));
}
