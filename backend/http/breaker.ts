/** Keeps callers from waiting for a book that does not answer. */
export interface Breaker {
  /** Whether a call may go out now; while the book rests, one at a time may look whether it is back. */
  admits(): boolean;
  answered(): void;
  /** A call failed; the book may have said how long it wants to be left alone. */
  failed(waitMilliseconds?: number): void;
}

interface BreakerOptions {
  /** Milliseconds that only rise. */
  now(): number;
  /** That many failures without an answer between them open it. */
  failures: number;
  /** It rests so long before one call may look; twice as long after every look that fails. */
  restMilliseconds: number;
  mostRestMilliseconds: number;
}

type State =
  | { kind: 'closed'; failures: number }
  | { kind: 'resting'; until: number; rest: number }
  /** One call is out to look; should it never come back, another goes at `until`. */
  | { kind: 'looking'; until: number; rest: number };

export function createBreaker({ now, failures, restMilliseconds, mostRestMilliseconds }: BreakerOptions): Breaker {
  let state: State = { kind: 'closed', failures: 0 };

  function rest(milliseconds: number, waitMilliseconds: number): void {
    const longest = Math.min(Math.max(milliseconds, waitMilliseconds), mostRestMilliseconds);
    state = { kind: 'resting', until: now() + longest, rest: milliseconds };
  }

  return {
    admits() {
      if (state.kind === 'closed') return true;
      if (now() < state.until) return false;
      state = { kind: 'looking', until: now() + state.rest, rest: state.rest };
      return true;
    },
    answered() {
      state = { kind: 'closed', failures: 0 };
    },
    failed(waitMilliseconds = 0) {
      // Whatever went out before it opened tells nothing new.
      if (state.kind === 'resting') return;
      if (state.kind === 'looking') return rest(Math.min(state.rest * 2, mostRestMilliseconds), waitMilliseconds);
      const count = state.failures + 1;
      if (count >= failures || waitMilliseconds > 0) rest(restMilliseconds, waitMilliseconds);
      else state = { kind: 'closed', failures: count };
    },
  };
}
