/** How a web socket ended; `useless` when nothing ever came over it, as with a proxy that does not know them. */
export type StreamEnd = 'useless' | 'closed' | 'taken-over';

interface StreamOptions {
  url: string;
  /** Sockets die silently: with no frame for so long, keep-alives counted, this one is given up. */
  silenceMilliseconds: number;
  opened(): void;
  frame(text: string): void;
  stop: AbortSignal;
}

/** Reads a conversation's stream until it ends. */
export function readStream({ url, silenceMilliseconds, opened, frame, stop }: StreamOptions): Promise<StreamEnd> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url);
    let wasOfUse = false;
    const end = (how: StreamEnd) => {
      clearTimeout(silence);
      window.removeEventListener('offline', giveUp);
      stop.removeEventListener('abort', giveUp);
      socket.close();
      resolve(how);
    };
    const giveUp = () => end(wasOfUse ? 'closed' : 'useless');
    let silence = setTimeout(giveUp, silenceMilliseconds);
    socket.addEventListener('open', opened);
    socket.addEventListener('message', ({ data }) => {
      wasOfUse = true;
      clearTimeout(silence);
      silence = setTimeout(giveUp, silenceMilliseconds);
      if (typeof data === 'string' && data !== '') frame(data);
    });
    socket.addEventListener('close', ({ reason }) => {
      if (reason === 'collision') end('taken-over');
      else giveUp();
    });
    window.addEventListener('offline', giveUp);
    stop.addEventListener('abort', giveUp);
  });
}
