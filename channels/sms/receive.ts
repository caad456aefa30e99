import { maskPositions } from '../../domain/mask-positions.ts';
import { maskNumbers } from '../../domain/masking.ts';
import type { Clock } from '../../domain/moment.ts';
import type { SmsJoined, SmsStore } from '../../storage/sms.ts';
import { plainText } from '../web/plain-text.ts';
import type { TakeTurn } from '../web/token-bucket.ts';
import { contactIdOf } from './contact-id.ts';
import type { ContactQueues } from './contact-queues.ts';
import { apartFromFiles, withFilesAlong } from './files-along.ts';
import type { IncomingText } from './gateway.ts';
import { millisecondsToWait, type Waiting, waitingWith } from './join-parts.ts';
import type { ReadKeyword } from './keywords.ts';
import type { Later } from './later.ts';
import { isAllowedNumber } from './numbers.ts';
import type { SmsSettings } from './sms-settings.ts';

/** What became of a text message that came in. */
export type Reception =
  | 'accepted'
  /** It came before; nothing happens again. */
  | 'repeated'
  /** From a number we do not write to, or to one that is not ours. */
  | 'not-ours'
  /** More of that number than anybody writes. */
  | 'too-many';

interface ReceiverParts {
  store: Pick<SmsStore, 'contact' | 'keepPart' | 'join' | 'unfinished'>;
  clock: Clock;
  later: Later;
  readKeyword: ReadKeyword;
  takeText: TakeTurn;
  queues: ContactQueues;
  takeUp(message: SmsJoined): Promise<'done' | 'not-yet'>;
}

export interface Receiver {
  /** Resolves when the message is on disk. */
  receive(text: IncomingText): Promise<Reception>;
  /** Takes up what came in and was not taken up when the process last ended. */
  resume(): Promise<void>;
  /** Leaves what waits for other parts to the next start. */
  close(): void;
}

type ReceiverSettings = Pick<SmsSettings, 'ours' | 'prefixes' | 'contactKey' | 'joining'>;

export function createReceiver(settings: ReceiverSettings, parts: ReceiverParts): Receiver {
  const { ours, prefixes, contactKey, joining } = settings;
  const { store, clock, later, readKeyword, takeText, queues, takeUp } = parts;
  const waiting = new Map<string, Waiting & { callOff(): void }>();

  function joinSoon(contact: string, text: string, isKeyword: boolean): void {
    const before = waiting.get(contact);
    before?.callOff();
    const now = waitingWith(before, text, clock.now());
    const milliseconds = isKeyword ? 0 : millisecondsToWait(now, joining);
    if (milliseconds === 0) join(contact);
    else waiting.set(contact, { ...now, callOff: later(milliseconds, () => join(contact)) });
  }

  function join(contact: string): void {
    waiting.delete(contact);
    let joined: SmsJoined | undefined;
    queues.add(contact, async () => {
      // Once joined the parts are no longer loose, so a message that cannot be taken up yet is kept here.
      joined ??= await store.join(contact);
      return joined === undefined ? 'done' : takeUp(joined);
    });
  }

  return {
    async receive({ key, from: number, to, text, files }) {
      if (!isAllowedNumber(number, prefixes) || !ours.includes(to)) return 'not-ours';
      const id = contactIdOf(contactKey, { number, ours: to });
      const written = apartFromFiles(maskNumbers(maskPositions(plainText(text).text).text).text).text;
      const isKeyword = readKeyword(written) !== undefined;
      if (!isKeyword && takeText(id) > 0) return 'too-many';
      await store.contact({ id, number, ours: to });
      if (!(await store.keepPart({ key, contact: id, text: withFilesAlong(written, files), arrived: clock.now() })))
        return 'repeated';
      joinSoon(id, written, isKeyword);
      return 'accepted';
    },
    async resume() {
      const { joined, loose } = await store.unfinished();
      for (const message of joined) queues.add(message.contact, () => takeUp(message));
      for (const contact of loose) join(contact);
    },
    close() {
      for (const { callOff } of waiting.values()) callOff();
      waiting.clear();
    },
  };
}
