import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** What is done with a message: taken, refused, never answered, or taken without anybody being told. */
export type Taken = 'taken' | 'hangs' | 'cut' | { status: number; code?: string; retryAfter?: string };

export interface Posted {
  chat: string;
  text: string;
  /** The message as it came. */
  activity: Record<string, unknown>;
  /** The id of the message that it takes the place of. */
  replaces?: string;
}

/** Stands in for Teams: takes messages over HTTP as its connector does, and keeps what stands in each chat. */
export class Connector {
  answers: (posted: Posted) => Taken = () => 'taken';
  readonly tries: Posted[] = [];
  readonly #server: Server;
  readonly #chats = new Map<string, Map<string, Posted>>();
  readonly #waiting = new Set<() => void>();
  #count = 0;

  private constructor() {
    this.#server = createServer((request, response) => void this.#take(request, response));
  }

  static async open(): Promise<Connector> {
    const connector = new Connector();
    connector.#server.listen(0, '127.0.0.1');
    await once(connector.#server, 'listening');
    return connector;
  }

  get address(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('It listens no more');
    return `http://127.0.0.1:${address.port}/`;
  }

  /** What somebody reads in a chat, from the top. */
  in(chat: string): string[] {
    return [...this.messages(chat).values()].map(({ text }) => text);
  }

  /** The messages that stand in a chat, by Teams' id of each. */
  messages(chat: string): ReadonlyMap<string, Posted> {
    return this.#chats.get(chat) ?? new Map();
  }

  /** Somebody deletes the first message of a chat. */
  removeFirst(chat: string): void {
    const [first] = this.#chats.get(chat)?.keys() ?? [];
    if (first !== undefined) this.#chats.get(chat)?.delete(first);
  }

  /** Resolves when it is so, after one of the next messages at the latest. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((resolve) => this.#waiting.add(resolve));
  }

  async close(): Promise<void> {
    if (!this.#server.listening) return;
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body: Uint8Array[] = [];
    for await (const piece of request) body.push(piece);
    const [, chat = '', replaces] =
      /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(request.url ?? '') ?? [];
    const activity = JSON.parse(Buffer.concat(body).toString('utf8'));
    const posted = {
      chat: decodeURIComponent(chat),
      text: activity.text,
      activity,
      ...(replaces && { replaces: decodeURIComponent(replaces) }),
    };
    this.tries.push(posted);
    this.#answer(posted, response);
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }

  #answer(posted: Posted, response: ServerResponse): void {
    const answer = this.answers(posted);
    if (answer === 'hangs') return;
    if (typeof answer === 'object') {
      const { status, code, retryAfter } = answer;
      const type = { 'content-type': 'application/json' };
      response.writeHead(status, retryAfter === undefined ? type : { ...type, 'retry-after': retryAfter });
      return void response.end(JSON.stringify(code === undefined ? {} : { error: { code, message: 'No' } }));
    }
    const id = this.#keep(posted);
    if (answer === 'cut') return void response.destroy();
    response.writeHead(id === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(id === undefined ? {} : { id }));
  }

  #keep(posted: Posted): string | undefined {
    const { chat, replaces } = posted;
    const messages = this.#chats.get(chat) ?? new Map<string, Posted>();
    this.#chats.set(chat, messages);
    if (replaces !== undefined && !messages.has(replaces)) return undefined;
    this.#count += 1;
    const id = replaces ?? `message-${this.#count}`;
    messages.set(id, posted);
    return id;
  }
}
