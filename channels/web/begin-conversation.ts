import type { Bot } from '../../bots/bot.ts';
import type { Clock } from '../../domain/moment.ts';
import type { PortalKnowledge } from '../../domain/portal-knowledge.ts';
import { joining } from './incoming-activity.ts';
import type { PortalReading, ReadPortalToken } from './portal-token.ts';
import { busy, type Refusal, tooMany } from './reply.ts';
import type { TakeTurn } from './token-bucket.ts';
import { type Identity, newIdentity } from './tokens.ts';

/** Whom a new token may speak for. */
export type Opened = { kind: 'opened'; identity: Identity } | { kind: 'refused'; refusal: Refusal };

export interface Visitor {
  portalToken: string | undefined;
  locale: string | undefined;
  /** Origins of the pages the conversation may be held on. */
  origins: readonly string[];
}

interface BeginningParts {
  bot: Bot;
  clock: Clock;
  readPortalToken: ReadPortalToken;
  takePersonTurn: TakeTurn;
}

const refusals: Record<Exclude<PortalReading['kind'], 'known'>, Refusal> = {
  expired: { status: 401, code: 'PortalTokenExpired', message: 'The portal token has expired.' },
  invalid: { status: 401, code: 'BadPortalToken', message: 'The portal token is not valid here.' },
  'keys-unavailable': {
    status: 503,
    code: 'PortalKeysUnavailable',
    message: 'The keys of the portal could not be fetched.',
    retryAfterSeconds: 5,
  },
};

/** Begins a conversation; a portal token that does not hold is refused, never taken for no token. */
export function conversationBeginner({ bot, clock, readPortalToken, takePersonTurn }: BeginningParts) {
  async function begin({ origins, locale }: Visitor, portal: PortalKnowledge | undefined): Promise<Opened> {
    const identity = newIdentity(origins);
    const joined = joining(identity, clock.now(), locale ?? portal?.language);
    const receipt = await bot.receive('directline', { ...joined, ...(portal && { portal }) });
    return receipt.kind === 'busy' ? { kind: 'refused', refusal: busy } : { kind: 'opened', identity };
  }

  return async (visitor: Visitor): Promise<Opened> => {
    if (visitor.portalToken === undefined) return begin(visitor, undefined);
    const reading = await readPortalToken(visitor.portalToken);
    if (reading.kind !== 'known') return { kind: 'refused', refusal: refusals[reading.kind] };
    const { caseId } = reading.knowledge;
    const waitSeconds = caseId === undefined ? 0 : takePersonTurn(caseId);
    return waitSeconds > 0 ? { kind: 'refused', refusal: tooMany(waitSeconds) } : begin(visitor, reading.knowledge);
  };
}
