import { cannotSay, type Person, readToChat, type ToChat, type ToPage, wrap } from '../frames/messages.ts';

/** The page the chat stands on. */
export interface Page {
  tell(message: ToPage): void;
  hear(heard: (message: ToChat) => void): void;
  /** Who is there, with a token made now; a page that does not say in time cannot say. */
  freshPerson(): Promise<Person>;
}

const patienceMilliseconds = 5000;

/** Talks with the window around this one, and only while that is the page it says it is. */
export function talkToPage(origin: string): Page {
  const hear = (heard: (message: ToChat) => void, stop?: AbortSignal) => {
    const listen = (event: MessageEvent) => {
      if (event.origin !== origin || event.source !== window.parent) return;
      const message = readToChat(event.data);
      if (message !== undefined) heard(message);
    };
    window.addEventListener('message', listen, stop === undefined ? {} : { signal: stop });
  };
  const tell = (message: ToPage) => window.parent.postMessage(wrap(message), origin);
  return {
    tell,
    hear,
    freshPerson() {
      return new Promise((resolve) => {
        const heardEnough = new AbortController();
        const settle = (person: Person) => {
          heardEnough.abort();
          clearTimeout(timer);
          resolve(person);
        };
        const timer = setTimeout(() => settle(cannotSay), patienceMilliseconds);
        hear((message) => message.kind === 'fresh-token' && settle(message.person), heardEnough.signal);
        tell({ kind: 'fresh-token' });
      });
    },
  };
}

/** Nobody around: the chat was opened as a page of its own. */
export const noPage: Page = {
  tell: () => undefined,
  hear: (heard) => heard({ kind: 'begin', person: undefined, visible: true, focus: true }),
  freshPerson: async () => undefined,
};
