import type { PortalKeys } from './portal-token.ts';
import type { Rate } from './token-bucket.ts';

export interface WebSettings {
  /** Where browsers reach this server; the addresses of web sockets are made of it, never of a Host header. */
  publicUrl: URL;
  /** Origins of the pages that may use the assistant, such as `https://portal.example.no`; our own is always one. */
  trustedOrigins: readonly string[];
  /** Signs the tokens; at least 32 random bytes, the same after a restart, or every open chat begins anew. */
  tokenKey: Uint8Array;
  /** How many proxies of the operator stand before the server. */
  trustedProxies: number;
  /** Absent where no portal signs anything. */
  portalKeys?: PortalKeys;
  /** New conversations, by network address and by person. */
  tokensPerAddress: Rate;
  tokensPerPerson: Rate;
  /** Guesses at codes from telephones, all together. */
  codeGuesses: Rate;
  /** The conversation a code from a telephone belongs to, once; left out where nobody texts. */
  takeSmsCode?(code: string): Promise<string | undefined>;
  /** How often we look for what other replicas have told the conversations that are open here. */
  lookMilliseconds: number;
  /** Names of the events a page may send to the bot. */
  eventNames: readonly string[];
}

/** What an operator has no reason to change. */
export const usualWebSettings = {
  tokensPerAddress: { burst: 30, secondsEach: 2 },
  tokensPerPerson: { burst: 10, secondsEach: 30 },
  codeGuesses: { burst: 60, secondsEach: 1 },
  lookMilliseconds: 2000,
  eventNames: ['webchat/join'],
} satisfies Partial<WebSettings>;
