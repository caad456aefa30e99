import type { Tell } from './happening.ts';
import type { Session } from './session.ts';

export type WayOn = 'try-again' | 'unsigned';

interface SignInQuestion {
  /** Waits, however long, until the person has decided; a session is then ready to be started again. */
  ask(): Promise<void>;
  answer(way: WayOn): void;
}

/** Nobody becomes anonymous without knowing: where signing in did not carry over, they say how to go on. */
export function createSignInQuestion({ session, tell }: { session: Session; tell: Tell }): SignInQuestion {
  let answer: (way: WayOn) => void = () => undefined;
  return {
    async ask() {
      const { promise, resolve } = Promise.withResolvers<WayOn>();
      answer = resolve;
      tell({ kind: 'sign-in-failed' });
      const way = await promise;
      tell({ kind: 'trying-again' });
      if (way === 'try-again') return;
      session.goUnsigned();
      tell({ kind: 'unsigned' });
    },
    answer: (way) => answer(way),
  };
}
