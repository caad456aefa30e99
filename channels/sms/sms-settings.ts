import type { Rate } from '../web/token-bucket.ts';
import type { Ceilings } from './ceilings.ts';
import type { Joining } from './join-parts.ts';

export interface SmsSettings {
  /** The numbers of ours, E.164: what is written to another is none of our business. */
  ours: readonly string[];
  /** With which the numbers of people begin, such as `+47`; all others are left unanswered. */
  prefixes: readonly string[];
  /** Makes pseudonyms of numbers; at least 32 random bytes, the same after a restart, or everybody is somebody new. */
  contactKey: Uint8Array;
  /** Where the chat is; what is too long for a text message stands there. */
  chatAddress: string;
  /** Segments that may be sent. */
  ceilings: Ceilings;
  /** Messages that are read, by number; keywords are always. */
  textsPerNumber: Rate;
  /** Keywords that are answered, by number: another machine may be writing. */
  answersPerNumber: Rate;
  joining: Joining;
  /** How often we look for what may be sent again. */
  lookMilliseconds: number;
}

/** What an operator has no reason to change. */
export const usualSmsSettings = {
  prefixes: ['+47'],
  ceilings: { aDay: 1000, anHourEach: 20 },
  textsPerNumber: { burst: 40, secondsEach: 60 },
  answersPerNumber: { burst: 3, secondsEach: 600 },
  joining: { quietMilliseconds: 2500, restMilliseconds: 1500, mostMilliseconds: 8000 },
  lookMilliseconds: 2000,
} satisfies Partial<SmsSettings>;
