import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { connectionName } from './sign-in-card.ts';

const exchangeSchema = z.object({
  id: z.string().min(1).max(200),
  connectionName: z.literal(connectionName).optional(),
  token: z.string().min(1).max(20_000),
});

/** What a client of Teams has to say of a single sign-on. */
export type SignInInvoke =
  /** The token that was asked for. */
  | { kind: 'token'; exchange: string; token: string }
  /** It got none, or somebody did not want it to. */
  | { kind: 'no-token' }
  | { kind: 'unreadable' };

/** Undefined where it is about something else. */
export function signInInvoke({ type, name, value }: Activity): SignInInvoke | undefined {
  if (type !== 'invoke') return undefined;
  switch (name) {
    case 'signin/tokenExchange': {
      const { success, data } = exchangeSchema.safeParse(value);
      return success ? { kind: 'token', exchange: data.id, token: data.token } : { kind: 'unreadable' };
    }
    case 'signin/failure':
    case 'signin/verifyState':
      return { kind: 'no-token' };
    default:
      return undefined;
  }
}

const pressedSchema = z.object({ authentication: exchangeSchema });

/** The token that comes along where a button is pressed once more; undefined where there is none. */
export function tokenWithButton({ type, name, value }: Activity): string | undefined {
  if (type !== 'invoke' || name !== 'adaptiveCard/action') return undefined;
  return pressedSchema.safeParse(value).data?.authentication.token;
}
