import * as z from 'zod/mini';
import { couldNotSay, type Person } from '../frames/messages.ts';
import type { Memory } from './memory.ts';
import { ask, type Question, type Reply } from './request.ts';

const tokenSchema = z.object({ token: z.string(), conversationId: z.string(), expires_in: z.number() });
const conversationSchema = z.extend(tokenSchema, { streamUrl: z.string() });

export type Opening =
  | { kind: 'open'; streamUrl: string; secondsLeft: number }
  | { kind: 'gone' }
  | { kind: 'unreachable' }
  /** Whether they are who the page says cannot be checked now. */
  | { kind: 'sign-in-unchecked' }
  /** The page has somebody signed in, or cannot tell, and the server did not learn who. Nobody is begun instead. */
  | { kind: 'sign-in-failed' };

type CodeTaken =
  | { kind: 'good'; session: Pick<z.infer<typeof tokenSchema>, 'token' | 'conversationId'> }
  | { kind: 'wrong' }
  | { kind: 'unchecked' };

interface SessionOptions {
  memory: Memory;
  /** Asks the page who is there, with a token fresh enough to begin with. */
  freshPerson(): Promise<Person>;
  locale(): string;
}

export interface Session {
  /** Begins a conversation, or takes up the one that is remembered. */
  start(): Promise<Opening>;
  /** Where to listen on from the watermark. */
  resume(watermark: string | undefined): Promise<Opening>;
  refresh(): Promise<void>;
  /** Asks about the conversation itself, with another token first where this one has expired. */
  ask(path: string, question: Question): Promise<Reply>;
  /** Asks for the conversation that was held by text message; nothing is remembered of it yet. */
  takeSmsCode(smsCode: string): Promise<CodeTaken>;
  /** From now on, until it is forgotten, as nobody: only when the person said so. */
  goUnsigned(): void;
  forget(): void;
}

const tokenAddress = '/api/directline/token';
const directLine = '/v3/directline';
/** The server's word for a portal whose keys it cannot fetch. */
const keysUnavailable = 'PortalKeysUnavailable';

export function createSession({ memory, freshPerson, locale }: SessionOptions): Session {
  let renewing: Promise<Reply> | undefined;

  async function obtainToken(): Promise<'obtained' | 'sign-in-failed' | 'sign-in-unchecked' | 'unreachable'> {
    const person = memory.read().unsigned ? null : await freshPerson();
    if (couldNotSay(person)) return 'sign-in-failed';
    const portalToken = person ?? undefined;
    const issued = await issue({ portalToken, locale: locale() });
    if (issued.kind === 'ok') return 'obtained';
    if (issued.kind === 'unreachable') return issued.code === keysUnavailable ? 'sign-in-unchecked' : 'unreachable';
    const declined = issued.kind === 'expired' || issued.kind === 'refused';
    return declined && portalToken !== undefined ? 'sign-in-failed' : 'unreachable';
  }

  async function issue(body: object): Promise<Reply> {
    const reply = await ask(tokenAddress, { method: 'POST', body });
    return reply.kind === 'ok' && !remember(reply.body) ? { kind: 'unreachable' } : reply;
  }

  /** False when the answer is not one of our server's. */
  function remember(body: unknown): boolean {
    const issued = tokenSchema.safeParse(body);
    if (!issued.success) return false;
    memory.change({ session: sessionOf(issued.data) });
    return true;
  }

  /** Several requests may find the token expired at once; it is exchanged once. */
  function renew(expiredToken: string): Promise<Reply> {
    renewing ??= issue({ expiredToken }).finally(() => {
      renewing = undefined;
    });
    return renewing;
  }

  async function askWithToken(address: string, question: Question): Promise<Reply> {
    const { session } = memory.read();
    if (session === undefined) return { kind: 'gone' };
    const reply = await ask(address, { ...question, token: session.token });
    if (reply.kind !== 'expired') return reply;
    const latest = memory.read().session?.token ?? session.token;
    const renewed = latest === session.token ? await renew(session.token) : ({ kind: 'ok', body: undefined } as const);
    if (renewed.kind !== 'ok') return renewed.kind === 'unreachable' ? renewed : { kind: 'gone' };
    const again = await ask(address, { ...question, token: memory.read().session?.token ?? latest });
    return again.kind === 'expired' ? { kind: 'gone' } : again;
  }

  /** Whether what is asked now is, once it is answered, still about the conversation that is remembered. */
  function watch(): () => boolean {
    const asked = memory.read().session?.conversationId;
    return () => memory.read().session?.conversationId === asked;
  }

  async function open(address: string, question: Question): Promise<Opening> {
    const isStillWanted = watch();
    const reply = await askWithToken(address, question);
    if (reply.kind === 'gone') return { kind: 'gone' };
    if (reply.kind !== 'ok') return { kind: 'unreachable' };
    const conversation = conversationSchema.safeParse(reply.body);
    if (!conversation.success || !isStillWanted() || !remember(conversation.data)) return { kind: 'unreachable' };
    return { kind: 'open', streamUrl: conversation.data.streamUrl, secondsLeft: conversation.data.expires_in };
  }

  function conversationAddress(): string {
    return `${directLine}/conversations/${encodeURIComponent(memory.read().session?.conversationId ?? '')}`;
  }

  return {
    async start() {
      if (memory.read().session === undefined) {
        const obtained = await obtainToken();
        if (obtained !== 'obtained') return { kind: obtained };
      }
      return open(`${directLine}/conversations`, { method: 'POST', body: { locale: locale() } });
    },
    resume(watermark) {
      const query = watermark === undefined ? '' : `?${new URLSearchParams({ watermark })}`;
      return open(`${conversationAddress()}${query}`, { method: 'GET' });
    },
    async refresh() {
      const isStillWanted = watch();
      const reply = await askWithToken(`${directLine}/tokens/refresh`, { method: 'POST' });
      if (reply.kind === 'ok' && isStillWanted()) remember(reply.body);
    },
    ask: (path, question) => askWithToken(`${conversationAddress()}${path}`, question),
    async takeSmsCode(smsCode) {
      const reply = await ask(tokenAddress, { method: 'POST', body: { smsCode, locale: locale() } });
      const issued = reply.kind === 'ok' ? tokenSchema.safeParse(reply.body).data : undefined;
      if (issued !== undefined) return { kind: 'good', session: sessionOf(issued) };
      return { kind: reply.kind === 'expired' || reply.kind === 'refused' ? 'wrong' : 'unchecked' };
    },
    goUnsigned: () => memory.change({ unsigned: true }),
    forget: () => memory.change({ session: undefined, unsigned: undefined }),
  };
}

function sessionOf({ token, conversationId }: z.infer<typeof tokenSchema>) {
  return { token, conversationId };
}
