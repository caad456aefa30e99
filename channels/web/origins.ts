import type { IncomingHttpHeaders } from 'node:http';
import type { Request, Response } from 'restify';
import { type Refusal, refuse } from './reply.ts';

export const foreignOrigin: Refusal = {
  status: 403,
  code: 'OriginNotAllowed',
  message: 'This page is not one the assistant may be used from.',
};

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

/** Our own origin and those the operator trusts. On the machine itself, its names for itself are all our own. */
export function trustedOriginsOf(publicUrl: URL, trustedOrigins: readonly string[]): readonly string[] {
  const names = loopbackNames.includes(publicUrl.hostname) ? loopbackNames : [];
  const own = names.map((name) => publicUrl.origin.replace(publicUrl.hostname, name));
  return [...new Set([publicUrl.origin, ...own, ...trustedOrigins.map((origin) => new URL(origin).origin)])];
}

/**
 * Whether a page of one of these origins may be asking. No Origin means no browser, or a page of our own; a browser that
 * leaves it out across sites says so in Sec-Fetch-Site.
 */
export function isFromOneOf(origins: readonly string[], headers: IncomingHttpHeaders): boolean {
  if (headers.origin !== undefined) return origins.includes(headers.origin);
  const site = headers['sec-fetch-site'] ?? 'none';
  return site === 'none' || site === 'same-origin';
}

/** Lets pages of trusted origins read the answer; refuses all others, and says whether to go on. */
export function admitOrigin(trustedOrigins: readonly string[], request: Request, response: Response): boolean {
  response.setHeader('Vary', 'Origin');
  if (!isFromOneOf(trustedOrigins, request.headers)) {
    refuse(response, foreignOrigin);
    return false;
  }
  if (request.headers.origin !== undefined) {
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin);
    response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
  }
  return true;
}

/** The answer to a browser that asks before it sends: which headers the Direct Line clients use. */
export function answerPreflight(response: Response): void {
  response.sendRaw(204, '', {
    'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
    'Access-Control-Allow-Headers': 'authorization, content-type, accept, x-ms-bot-agent, x-requested-with',
    'Access-Control-Max-Age': '600',
  });
}
