import { type Connection, connect } from '../direct-line/connection.ts';
import type { Tell } from '../direct-line/happening.ts';
import type { Memory } from '../direct-line/memory.ts';
import { createSession } from '../direct-line/session.ts';
import type { Person } from '../frames/messages.ts';
import { fingerprintOf } from './fingerprint.ts';

interface TalkOptions {
  memory: Memory;
  tell: Tell;
  freshPerson(): Promise<Person>;
  locale(): string;
}

/** The conversation of whoever is at the page. */
export interface Talk {
  /** Begins, or goes on with what is remembered of the same person. */
  begin(person: Person): void;
  send(text: string): void;
  /** Another language before anything is said: the conversation begins again in it. */
  beginAgain(): void;
}

export function createTalk({ memory, tell, freshPerson, locale }: TalkOptions): Talk {
  const session = createSession({ memory, freshPerson, locale });
  let connection: Connection | undefined;
  let stop = new AbortController();

  function connectAnew(): void {
    stop.abort();
    stop = new AbortController();
    const { signal } = stop;
    // What an ended connection still had under way is of another conversation.
    connection = connect({ memory, session, locale, stop: signal, tell: (one) => signal.aborted || tell(one) });
  }

  function forget(): void {
    session.forget();
    memory.change({ unsent: [] });
    tell({ kind: 'person-changed' });
  }

  return {
    begin(person) {
      const known = memory.read().person ?? 'nobody';
      const now = person === undefined ? known : fingerprintOf(person);
      memory.change({ person: now });
      if (now !== known) forget();
      else if (connection !== undefined) return;
      connectAnew();
    },
    send: (text) => connection?.send(text),
    beginAgain() {
      forget();
      connectAnew();
    },
  };
}
