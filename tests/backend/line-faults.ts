import type { Passage } from './line.ts';

/** Something a line does to a request, and what came of the request. */
export interface LineFault {
  name: string;
  /** `done`: the book carried it out; `lost`: it did not, but nobody can know; `refused`: it did not, and says so. */
  truth: 'done' | 'lost' | 'refused';
  /** It asks to be left alone: nothing more is asked for a while, not even what became of it. */
  wantsRest?: true;
  behave(passage: Passage, timeIsUp: () => void): Promise<void>;
}

const json = { 'Content-Type': 'application/json' };

function answer({ response }: Passage, status: number, headers: Record<string, string>, body: string | Buffer): void {
  response.writeHead(status, headers);
  response.end(body);
}

/** The book's own answer with every value replaced that the given function replaces. */
async function replaced(passage: Passage, replace: (key: string, value: unknown) => unknown): Promise<void> {
  const { body } = await passage.forward();
  answer(passage, 200, json, JSON.stringify(JSON.parse(body, replace)));
}

const naming = new Set(['id', 'station', 'reference']);

export const lineFaults: readonly LineFault[] = [
  { name: 'no answer, and nothing was done', truth: 'lost', behave: async (_passage, timeIsUp) => timeIsUp() },
  {
    name: 'no answer, after it was done',
    truth: 'done',
    async behave({ forward }, timeIsUp) {
      await forward();
      timeIsUp();
    },
  },
  {
    name: 'an answer one sign at a time',
    truth: 'done',
    async behave({ response, forward }, timeIsUp) {
      const { body } = await forward();
      response.writeHead(200, json);
      for (const sign of body.slice(0, 5)) response.write(sign);
      timeIsUp();
    },
  },
  {
    name: 'a connection that breaks before anything was done',
    truth: 'lost',
    behave: async ({ request }) => void request.socket.resetAndDestroy(),
  },
  {
    name: 'a connection that breaks after it was done',
    truth: 'done',
    async behave({ request, forward }) {
      await forward();
      request.socket.resetAndDestroy();
    },
  },
  {
    name: 'half an answer',
    truth: 'done',
    async behave({ request, response, forward }) {
      const { body } = await forward();
      response.writeHead(200, { ...json, 'Content-Length': String(Buffer.byteLength(body)) });
      response.write(body.slice(0, -3), () => request.socket.destroy());
    },
  },
  {
    name: 'a page for people',
    truth: 'lost',
    behave: async (passage) => answer(passage, 200, { 'Content-Type': 'text/html' }, '<h1>Booked!</h1>'),
  },
  {
    name: 'words that are no JSON',
    truth: 'done',
    async behave(passage) {
      await passage.forward();
      answer(passage, 200, json, 'booked, moved, cancelled');
    },
  },
  {
    name: 'an outcome there is not',
    truth: 'lost',
    behave: async (passage) => answer(passage, 200, json, '{"kind":"certainly","items":null}'),
  },
  {
    name: 'text where numbers should be',
    truth: 'done',
    behave: (passage) => replaced(passage, (_key, value) => (typeof value === 'number' ? String(value) : value)),
  },
  {
    name: 'an answer about something else',
    truth: 'done',
    behave: (passage) => replaced(passage, (key, value) => (naming.has(key) ? 'another' : value)),
  },
  {
    name: 'the way to another address',
    truth: 'lost',
    behave: async (passage) => answer(passage, 307, { Location: '/v1/elsewhere' }, ''),
  },
  {
    name: 'ten megabytes',
    truth: 'done',
    async behave(passage) {
      const { body } = await passage.forward();
      answer(passage, 200, json, Buffer.concat([Buffer.alloc(10_000_000, ' '), Buffer.from(body)]));
    },
  },
  {
    name: 'an error inside, before anything was done',
    truth: 'lost',
    behave: async (passage) => answer(passage, 500, json, '{"error":{"code":"inside","message":"x"}}'),
  },
  {
    name: 'a gateway that gave up, after it was done',
    truth: 'done',
    async behave(passage) {
      await passage.forward();
      answer(passage, 502, { 'Content-Type': 'text/html' }, '<h1>Bad gateway</h1>');
    },
  },
  {
    name: 'a house that is closed for a minute',
    truth: 'lost',
    wantsRest: true,
    behave: async (passage) => answer(passage, 503, { ...json, 'Retry-After': '60' }, '{}'),
  },
  {
    name: 'too many callers, for an hour',
    truth: 'refused',
    behave: async (passage) => answer(passage, 429, { ...json, 'Retry-After': '3600' }, '{}'),
  },
  {
    name: 'a token that is not good any more',
    truth: 'refused',
    behave: async (passage) => answer(passage, 401, json, '{"error":{"code":"unauthorised","message":"x"}}'),
  },
];
