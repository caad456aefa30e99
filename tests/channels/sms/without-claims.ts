import type { SmsStore } from '../../../storage/sms.ts';

/** Releases what it claims at once, to prove that a test of claims would notice. */
export function withoutClaims(store: SmsStore): SmsStore {
  return {
    ...store,
    async claim(request) {
      const round = await store.claim(request);
      for (const message of round.claimed) {
        await store.settle(message, { kind: 'waits', until: request.until, failed: false });
      }
      return round;
    },
  };
}
