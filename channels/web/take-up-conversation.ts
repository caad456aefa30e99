import type { IncomingHttpHeaders } from 'node:http';
import type { Clock, Instant } from '../../domain/moment.ts';
import type { Opened } from './begin-conversation.ts';
import type { OnceOnly } from './once-only.ts';
import { foreignOrigin, isFromOneOf } from './origins.ts';
import { type Refusal, tooMany } from './reply.ts';
import type { TakeTurn } from './token-bucket.ts';
import { exchangeableHours, type Tokens } from './tokens.ts';

interface TakeUpParts {
  clock: Clock;
  tokens: Tokens;
  exchanged: OnceOnly;
  takePersonTurn: TakeTurn;
}

const notExchangeable: Refusal = { status: 401, code: 'BadToken', message: 'The token cannot be exchanged.' };
const millisecondsToAskAgain = 60_000;

/**
 * Takes up the conversation of a token that expired less than a day ago. Each token is exchanged once; within a minute
 * again, because the first answer may have been lost on its way.
 */
export function conversationTaker({ clock, tokens, exchanged, takePersonTurn }: TakeUpParts) {
  return async (expiredToken: string, headers: IncomingHttpHeaders): Promise<Opened> => {
    const reading = await tokens.read(expiredToken);
    if (reading.kind === 'invalid') return { kind: 'refused', refusal: notExchangeable };
    const { identity, id, expires } = reading.grant;
    if (!isFromOneOf(identity.origins, headers)) return { kind: 'refused', refusal: foreignOrigin };
    const waitSeconds = takePersonTurn(identity.conversation);
    if (waitSeconds > 0) return { kind: 'refused', refusal: tooMany(waitSeconds) };
    const use = exchanged.use(id, (expires + exchangeableHours * 3_600_000) as Instant);
    const isLate = use.kind === 'again' && clock.now() - use.first > millisecondsToAskAgain;
    return isLate ? { kind: 'refused', refusal: notExchangeable } : { kind: 'opened', identity };
  };
}
