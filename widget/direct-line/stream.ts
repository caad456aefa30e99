/** How a web socket ended. */
export type StreamEnd = 'never-opened' | 'closed' | 'taken-over';

export interface StreamOptions {
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
    let wasOpen = false;
    const end = (how: StreamEnd) => {
      clearTimeout(silence);
      window.removeEventListener('offline', giveUp);
      stop.removeEventListener('abort', giveUp);
      socket.close();
      resolve(how);
    };
    const giveUp = () => end(wasOpen ? 'closed' : 'never-opened');
    let silence = setTimeout(giveUp, silenceMilliseconds);
    socket.addEventListener('open', () => {
      wasOpen = true;
      opened();
    });
    socket.addEventListener('message', ({ data }) => {
      clearTimeout(silence);
      silence = setTimeout(giveUp, silenceMilliseconds);
      if (typeof data === 'string' && data !== '') frame(data);
    });
    socket.addEventListener('close', ({ reason }) => end(reason === 'collision' ? 'taken-over' : endOf(wasOpen)));
    window.addEventListener('offline', giveUp);
    stop.addEventListener('abort', giveUp);
  });
}

function endOf(wasOpen: boolean): StreamEnd {
  return wasOpen ? 'closed' : 'never-opened';
}
