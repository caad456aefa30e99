import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import type { Clock } from '../../domain/moment.ts';
import type { Opened, Visitor } from './begin-conversation.ts';
import type { conversationCarrier } from './carry-over.ts';
import { clientAddressOf } from './client-address.ts';
import { type Handle, secondsLeft } from './conversation-routes.ts';
import { type Refusal, refuse, sendJson, tooMany } from './reply.ts';
import type { conversationTaker } from './take-up-conversation.ts';
import type { TakeTurn } from './token-bucket.ts';
import type { Tokens } from './tokens.ts';

interface TokenParts {
  clock: Clock;
  tokens: Tokens;
  begin(visitor: Visitor): Promise<Opened>;
  takeUp: ReturnType<typeof conversationTaker>;
  carryOver: ReturnType<typeof conversationCarrier>;
  takeAddressTurn: TakeTurn;
  trustedOrigins: readonly string[];
  trustedProxies: number;
}

const token = z.string().min(1).max(8192);
const locale = z.string().max(35).optional();
const requestSchema = z.union([
  z.strictObject({ expiredToken: token, locale }),
  z.strictObject({ smsCode: z.string().max(20), locale }),
  z.strictObject({ portalToken: token.optional(), locale }),
]);

const badRequest: Refusal = { status: 400, code: 'BadArgument', message: 'The body is not as it should be.' };

/** Answers a page that asks for a token: for a new conversation, for one whose token has expired, or for one that was held by text. */
export function tokenRoute(parts: TokenParts): Handle {
  const { clock, tokens, begin, takeUp, carryOver, takeAddressTurn, trustedOrigins, trustedProxies } = parts;

  async function openBy(
    wanted: z.infer<typeof requestSchema>,
    headers: IncomingHttpHeaders,
    origins: readonly string[],
  ): Promise<Opened> {
    if ('expiredToken' in wanted) return takeUp(wanted.expiredToken, headers);
    if ('smsCode' in wanted) return carryOver(wanted.smsCode, origins);
    return begin({ portalToken: wanted.portalToken, locale: wanted.locale, origins });
  }

  return async (request, response) => {
    const waitSeconds = takeAddressTurn(clientAddressOf(request, trustedProxies));
    if (waitSeconds > 0) return refuse(response, tooMany(waitSeconds));
    const body = requestSchema.safeParse(request.body ?? {});
    if (!body.success) return refuse(response, badRequest);
    const { origin } = request.headers;
    const origins = origin === undefined ? trustedOrigins : [origin];
    const opened = await openBy(body.data, request.headers, origins);
    if (opened.kind === 'refused') return refuse(response, opened.refusal);
    const { token: issued, grant } = await tokens.issue(opened.identity);
    sendJson(response, 200, {
      token: issued,
      conversationId: opened.identity.conversation,
      userId: opened.identity.user,
      expires_in: secondsLeft(grant, clock),
    });
  };
}
