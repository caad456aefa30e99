import type { CaseworkerTurns } from '../../../bots/caseworker-turns.ts';
import type { Clock, Instant } from '../../../domain/moment.ts';
import type { ClaimedLetter, Desk, LetterEnd } from '../../../storage/desk.ts';
import { backOffMilliseconds } from '../../sms/back-off.ts';
import { type PostFailure, type TeamsPost, TeamsPostError } from '../teams-post.ts';
import { afterFailure } from './after-failure.ts';

export interface DeliveryParts {
  desk: Pick<Desk, 'claim' | 'settle' | 'change'>;
  turns: Pick<CaseworkerTurns, 'compose'>;
  post: TeamsPost;
  clock: Clock;
  /** From 0 up to 1. */
  random(): number;
  /** Told of what an operator should see; the reference says what it is about. */
  failed(error: unknown, reference: string): void;
}

type Message = NonNullable<Awaited<ReturnType<CaseworkerTurns['compose']>>>;

/** A letter that cannot be made is tried a few times, and then holds up those behind it no longer. */
const attemptsToCompose = 5;

/** Makes the message of a letter as things stand now, sends it, and says how that ended. Never rejects. */
export function deliverer({ desk, turns, post, clock, random, failed }: DeliveryParts) {
  function again({ failures }: ClaimedLetter, seconds = 0): LetterEnd {
    const wait = Math.max(backOffMilliseconds(failures, random()), seconds * 1000);
    return { kind: 'waits', until: (clock.now() + wait) as Instant };
  }

  async function write({ to, replacing }: ClaimedLetter, message: Message): Promise<string | undefined> {
    if (replacing !== undefined && (await replaced(to.reference, replacing, message))) return replacing;
    const { id } = await post.send(to.reference, message);
    return id === '' ? undefined : id;
  }

  /** Whether it is there: where the older message is no more, the newer is one of its own. */
  async function replaced(reference: ClaimedLetter['to']['reference'], id: string, message: Message): Promise<boolean> {
    try {
      await post.update(reference, id, message);
      return true;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'refused' && failure.status === 404) return false;
      throw error;
    }
  }

  async function endAfter(error: unknown, letter: ClaimedLetter): Promise<LetterEnd> {
    const after = afterFailure(failureOf(error));
    switch (after.kind) {
      case 'again':
        if (after.alert !== undefined) failed(error, after.alert);
        return again(letter, after.seconds);
      case 'chat-gone':
        await desk.change(letter.chat, { standing: 'gone' });
        return { kind: 'dropped', because: 'gone' };
      case 'dropped':
        failed(error, 'teams-refused');
        return { kind: 'dropped', because: after.because };
      default:
        return after satisfies never;
    }
  }

  return async (letter: ClaimedLetter): Promise<LetterEnd> => {
    try {
      const message = await turns.compose(letter);
      if (message === undefined) return { kind: 'dropped', because: 'nothing to tell' };
      try {
        return { kind: 'sent', activity: await write(letter, message) };
      } catch (error) {
        return await endAfter(error, letter);
      }
    } catch (error) {
      failed(error, 'teams-letter');
      return letter.failures < attemptsToCompose ? again(letter) : { kind: 'dropped', because: 'not composed' };
    }
  };
}

/** Whatever else is thrown where a message is sent leaves open whether it arrived. */
function failureOf(error: unknown): PostFailure {
  return error instanceof TeamsPostError ? error.failure : { kind: 'unanswered' };
}
