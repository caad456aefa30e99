import type { Tell } from './happening.ts';
import type { Memory, OwnMessage } from './memory.ts';
import type { OwnPosition } from './own-position.ts';
import { pauseMilliseconds, rest } from './patience.ts';
import type { Session } from './session.ts';

interface OutboxOptions {
  memory: Memory;
  session: Session;
  tell: Tell;
  locale(): string;
  /** The server does not have the conversation any more. */
  gone(): void;
  stop: AbortSignal;
}

interface Outbox {
  add(text: string, position?: OwnPosition): void;
  /** Sends what waits, one after the other and oldest first. */
  flush(): void;
}

/** Keeps what the person wrote until the server has it; sent again it has the same id, so that it counts once. */
export function createOutbox({ memory, session, tell, locale, gone, stop }: OutboxOptions): Outbox {
  let busy = false;

  async function sendAll(): Promise<void> {
    for (let failures = 0; !stop.aborted; ) {
      const [message] = memory.read().unsent;
      if (message === undefined) return;
      const reply = await session.ask('/activities', { method: 'POST', body: activityOf(message, locale()) });
      switch (reply.kind) {
        case 'ok':
          failures = 0;
          drop(message);
          tell({ kind: 'posted', clientActivityId: message.clientActivityId });
          break;
        case 'refused':
          drop(message);
          tell({ kind: 'refused', clientActivityId: message.clientActivityId });
          break;
        case 'gone':
          return gone();
        case 'expired':
        case 'unreachable':
          failures += 1;
          await rest(pauseMilliseconds(failures), stop);
          break;
        default:
          reply satisfies never;
      }
    }
  }

  function drop({ clientActivityId }: OwnMessage): void {
    memory.change({ unsent: memory.read().unsent.filter((other) => other.clientActivityId !== clientActivityId) });
  }

  function flush(): void {
    if (busy) return;
    busy = true;
    sendAll().finally(() => {
      busy = false;
    });
  }

  return {
    add(text, position) {
      const message = { clientActivityId: newId(), text, ...(position && { position }) };
      memory.change({ unsent: [...memory.read().unsent, message] });
      tell({ kind: 'queued', message });
      flush();
    },
    flush,
  };
}

function activityOf({ clientActivityId, text, position }: OwnMessage, locale: string): object {
  const entities = position && [{ type: 'GeoCoordinates', ...position }];
  return { type: 'message', text, locale, entities, channelData: { clientActivityID: clientActivityId } };
}

/** Not `randomUUID`, which browsers keep for https pages. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
