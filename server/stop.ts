import type { Server } from 'restify';
import type { Assistant } from '../bots/assistant.ts';
import type { SmsChannel } from '../channels/sms/sms-channel.ts';
import type { WebChannel } from '../channels/web/direct-line.ts';
import type { DeskDoor } from './desk-door.ts';
import type { Log } from './log.ts';

interface Running {
  server: Server;
  web: WebChannel;
  sms: SmsChannel | undefined;
  desk: DeskDoor | undefined;
  assistant: Assistant;
  log: Log;
  /** Ends what the server does by itself. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

const patienceMilliseconds = 10_000;

/** Ends politely on SIGTERM and SIGINT: no new requests, the turns under way finished, then the databases closed. */
export function stopOnSignal({ server, web, sms, desk, assistant, log, rest, close }: Running): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    // Whatever hangs must not keep an operator waiting; what is unanswered is taken up at the next start.
    setTimeout(() => process.exit(1), patienceMilliseconds).unref();
    const webClosed = web.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await webClosed;
    await rest();
    await assistant.idle();
    await sms?.close();
    await desk?.close();
    await close();
    log.info('stopped');
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
