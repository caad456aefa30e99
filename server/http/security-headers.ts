import type { RequestHandler } from 'restify';

/** Sent with every answer; a page replaces the policy and the caching by its own. */
export function setSecurityHeaders(publicUrl: URL): RequestHandler {
  const headers = new Map([
    ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Cache-Control', 'no-store'],
  ]);
  // A browser that once saw this on plain http://localhost would refuse it there for a year.
  if (publicUrl.protocol === 'https:') headers.set('Strict-Transport-Security', 'max-age=31536000');
  return (_request, response, next) => {
    response.setHeaders(headers);
    next();
  };
}
