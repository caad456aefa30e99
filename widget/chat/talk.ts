import { type Connection, connect } from '../direct-line/connection.ts';
import type { Tell } from '../direct-line/happening.ts';
import type { Memory } from '../direct-line/memory.ts';
import type { OwnPosition } from '../direct-line/own-position.ts';
import { createSession } from '../direct-line/session.ts';
import type { WayOn } from '../direct-line/sign-in-question.ts';
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
  /** Says something, with where the person is where that was asked. */
  send(text: string, position?: OwnPosition): void;
  /** Where signing in did not carry over. */
  goOn(way: WayOn): void;
  /** Goes on in the conversation that was held by text message; where the code is not good, in the one there is. */
  carryOver(smsCode: string): Promise<'good' | 'wrong' | 'unchecked'>;
  /** Another language before anything is said: the conversation begins again in it. */
  beginAgain(): void;
}

export function createTalk({ memory, tell, freshPerson, locale }: TalkOptions): Talk {
  // What the page told with `begin` is fresh, and not asked for a second time.
  let told: { person: Person } | undefined;
  const session = createSession({ memory, locale, freshPerson: whoIsThere });
  let connection: Connection | undefined;
  let stop = new AbortController();

  async function whoIsThere(): Promise<Person> {
    const justTold = told;
    told = undefined;
    if (justTold !== undefined) return justTold.person;
    const { signal } = stop;
    const person = await freshPerson();
    const { person: known } = memory.read();
    // Somebody may have signed in without the page telling: what stands above is not for them.
    if (!signal.aborted && isAnother(person) && known !== undefined) forget();
    return person;
  }

  /** Whether the page names somebody else than before, who is remembered from now on. */
  function isAnother(person: Person): boolean {
    if (typeof person !== 'string' && person !== null) return false;
    const { person: known = 'nobody' } = memory.read();
    const now = fingerprintOf(person);
    memory.change({ person: now });
    return now !== known;
  }

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
      if (isAnother(person)) forget();
      // A page that has made another token for the same person means: try with this one.
      else if (connection !== undefined) return connection.goOn('try-again');
      told = memory.read().session === undefined ? { person } : undefined;
      connectAnew();
    },
    send: (text, position) => connection?.send(text, position),
    goOn(way) {
      if (way === 'unsigned') memory.change({ person: fingerprintOf(null) });
      connection?.goOn(way);
    },
    async carryOver(smsCode) {
      const taken = await session.takeSmsCode(smsCode);
      if (taken.kind !== 'good') return taken.kind;
      session.forget();
      memory.change({ session: taken.session, unsent: [] });
      tell({ kind: 'carried-over' });
      connectAnew();
      return 'good';
    },
    beginAgain() {
      forget();
      connectAnew();
    },
  };
}
