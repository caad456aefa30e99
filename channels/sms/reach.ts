import { createHash, randomInt } from 'node:crypto';
import type { Reach } from '../../bots/reach.ts';
import { makeReference, readReference } from '../../domain/booking-reference.ts';
import { Masked } from '../../domain/masked.ts';
import type { Clock, Instant } from '../../domain/moment.ts';
import type { SmsStore } from '../../storage/sms.ts';

type OtherSide = 'sms' | 'web';

/** Codes that carry a conversation through another door, and what a turn may know of the telephone it is held with. */
export interface SmsReach extends Required<Reach> {
  /** The conversation a code of that door belongs to, once; undefined for whatever is no such code. */
  takeCode(text: string, door: OtherSide): Promise<string | undefined>;
}

const codeMinutes = 10;

interface ReachParts {
  store: SmsStore;
  clock: Clock;
  /** Our number, as people are to text it. */
  ours: string;
  /** Where the chat is. */
  chatAddress: string;
}

export function createSmsReach({ store, clock, ours, chatAddress }: ReachParts): SmsReach {
  return {
    async phoneIn(conversation) {
      const contact = await store.contactIn(conversation);
      return contact && new Masked(contact.number);
    },
    async carryOver(conversation, channel) {
      const door = channel === 'sms' ? 'web' : 'sms';
      const code = makeReference((limit) => randomInt(limit));
      const ends = (clock.now() + codeMinutes * 60_000) as Instant;
      await store.keepPairing({ fingerprint: fingerprintOf(code), conversation, door, ends });
      return { door, code, minutes: codeMinutes, where: door === 'sms' ? ours : chatAddress };
    },
    async takeCode(text, door) {
      const code = isOnlyCode.test(text) ? readReference(text) : undefined;
      return code && store.takePairing({ fingerprint: fingerprintOf(code), door });
    },
  };
}

/** Nothing but the code: a reference in a sentence is an appointment's. */
const isOnlyCode = /^\s*[\p{L}\p{N}]{3}[\s-]?[\p{L}\p{N}]{3}\s*$/u;

/** Codes are kept only as fingerprints: who reads the database cannot take over a conversation. */
function fingerprintOf(code: string): string {
  return createHash('sha256').update(`pairing ${code}`).digest('base64url');
}
