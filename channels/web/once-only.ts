import type { Clock, Instant } from '../../domain/moment.ts';

type Use = { kind: 'first' } | { kind: 'again'; first: Instant };

/** Remembers ids that are good for one use, until they would be worthless anyway. */
export interface OnceOnly {
  use(id: string, worthlessAfter: Instant): Use;
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
      const before = uses.get(id);
      if (before !== undefined) return { kind: 'again', first: before.at };
      uses.set(id, { at: now, worthlessAfter });
      return { kind: 'first' };
    },
  };
}
