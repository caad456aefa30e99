import type { Request } from 'restify';
import { foreignOrigin, isFromOneOf } from './origins.ts';
import type { Refusal } from './reply.ts';
import type { Grant, Tokens } from './tokens.ts';

export type Authorised = { kind: 'granted'; token: string; grant: Grant } | { kind: 'refused'; refusal: Refusal };

const noToken: Refusal = { status: 401, code: 'Unauthorized', message: 'A bearer token is needed.' };
const badToken: Refusal = { status: 401, code: 'BadToken', message: 'The token is not one of ours.' };
const expiredToken: Refusal = { status: 403, code: 'TokenExpired', message: 'The token has expired.' };
/** The same for a conversation that never was and for somebody else's. */
const unknownConversation: Refusal = {
  status: 404,
  code: 'ConversationNotFound',
  message: 'There is no such conversation.',
};

/** Reads the bearer token and checks that it is used where it was meant to be. */
export async function authorise(request: Request, tokens: Tokens): Promise<Authorised> {
  const token = /^Bearer ([\w.-]{1,4096})$/.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) return { kind: 'refused', refusal: noToken };
  const reading = await tokens.read(token);
  switch (reading.kind) {
    case 'invalid':
      return { kind: 'refused', refusal: badToken };
    case 'expired':
      return { kind: 'refused', refusal: expiredToken };
    case 'valid': {
      const { grant } = reading;
      const { conversation, origins } = grant.identity;
      if (!isFromOneOf(origins, request.headers)) return { kind: 'refused', refusal: foreignOrigin };
      const asked: unknown = request.params.id;
      if (asked !== undefined && asked !== conversation) return { kind: 'refused', refusal: unknownConversation };
      return { kind: 'granted', token, grant };
    }
    default:
      return reading satisfies never;
  }
}
