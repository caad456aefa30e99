import type { Clock, Instant } from '../../domain/moment.ts';

/** Remembers ids that are good for one use, until they would be worthless anyway. */
export interface OnceOnly {
  /** The instant of the first use, which is now where there was none before. */
  use(id: string, worthlessAfter: Instant): Instant;
}

export function createOnceOnly(clock: Clock): OnceOnly {
  const uses = new Map<string, { at: Instant; worthlessAfter: Instant }>();
  return {
    use(id, worthlessAfter) {
      const now = clock.now();
      for (const [other, use] of uses) {
        if (use.worthlessAfter > now) break;
        uses.delete(other);
      }
      const at = uses.get(id)?.at ?? now;
      uses.set(id, { at, worthlessAfter });
      return at;
    },
  };
}
