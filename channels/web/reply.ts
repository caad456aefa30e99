import type { Request, RequestHandler, Response } from 'restify';

/** A refusal as a program reads it: a code that never changes and a sentence that tells nothing of the inside. */
export interface Refusal {
  status: number;
  code: string;
  message: string;
  retryAfterSeconds?: number;
}

const internalError: Refusal = { status: 500, code: 'InternalError', message: 'Something went wrong here.' };

/** Too many messages of the conversation wait already. */
export const busy: Refusal = {
  status: 503,
  code: 'ServiceUnavailable',
  message: 'Too much is waiting. Try again soon.',
  retryAfterSeconds: 2,
};

export function tooMany(retryAfterSeconds: number): Refusal {
  return { status: 429, code: 'TooManyRequests', message: 'Too many conversations at once.', retryAfterSeconds };
}

export function sendJson(response: Response, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value));
  response.sendRaw(status, body, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(body.length),
  });
}

export function refuse(response: Response, { status, code, message, retryAfterSeconds }: Refusal): void {
  if (retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(retryAfterSeconds));
  sendJson(response, status, { error: { code, message } });
}

/**
 * Makes a restify handler of an async function. Restify logs the whole request when a handler resolves to something and
 * sends the message of whatever it throws, so neither ever reaches it.
 */
export function handling(
  handle: (request: Request, response: Response) => Promise<void>,
  failed: (error: unknown) => void,
): RequestHandler {
  return (request, response, next) => {
    handle(request, response)
      .catch((error: unknown) => {
        failed(error);
        if (!response.headersSent) refuse(response, internalError);
      })
      .then(() => next());
  };
}
