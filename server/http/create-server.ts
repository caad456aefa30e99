import { pino } from 'pino';
import restify, { type Request, type Server } from 'restify';
import { refuse } from '../../channels/web/reply.ts';
import { guardIngress } from './ingress-guard.ts';
import { setSecurityHeaders } from './security-headers.ts';

interface HttpSettings {
  publicUrl: URL;
  /** Paths whose bodies are forms (a gateway's webhooks); everywhere else a body is JSON. */
  formPaths: readonly string[];
  /** Connections at once, web sockets counted; one more is closed unanswered. */
  maxConnections: number;
}

/** What the log and the metrics are told; `route` is the pattern, never the address, which may hold a ticket. */
export interface Answered {
  method: string;
  route: string;
  status: number;
  milliseconds: number;
}

interface HttpObserver {
  answered(what: Answered): void;
  failed(error: unknown): void;
}

/** The server every route is mounted on: guarded, limited, and silent about itself. Not listening yet. */
export function createServer(settings: HttpSettings, observer: HttpObserver): Server {
  const server = restify.createServer({
    name: '',
    maxParamLength: 1000,
    onceNext: true,
  });
  // Restify's own log writes down whole requests, the Authorization header included.
  Object.assign(server, { log: pino({ level: 'silent' }) });
  limit(server, settings.maxConnections);
  const began = new WeakMap<Request, number>();
  server.pre((request, _response, next) => {
    began.set(request, performance.now());
    next();
  });
  server.pre(setSecurityHeaders(settings.publicUrl));
  server.pre(guardIngress(new Set(settings.formPaths)));
  server.on('restifyError', (_request, response, error: unknown, done: () => void) => {
    const status = statusOf(error);
    if (status >= 500) observer.failed(error);
    if (!response.headersSent) refuse(response, { status, ...(wording.get(status) ?? otherwise) });
    done();
  });
  server.on('after', (request, response, route) => {
    const milliseconds = performance.now() - (began.get(request) ?? performance.now());
    observer.answered({
      method: request.method ?? '',
      route: String(route?.path ?? 'none'),
      status: response.statusCode,
      milliseconds,
    });
  });
  return server;
}

function limit(server: Server, maxConnections: number): void {
  Object.assign(server.server, {
    headersTimeout: 5000,
    requestTimeout: 10_000,
    timeout: 30_000,
    maxHeadersCount: 100,
    maxConnections,
    // How often Node looks for connections past the two limits above; its own 30 s would keep slow ones far longer.
    connectionsCheckingInterval: 1000,
  });
}

const wording = new Map([
  [404, { code: 'NotFound', message: 'There is nothing here.' }],
  [405, { code: 'MethodNotAllowed', message: 'This address does not take that method.' }],
]);
const otherwise = { code: 'InternalError', message: 'Something went wrong here.' };

function statusOf(error: unknown): number {
  const known = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return known === 404 || known === 405 ? known : 500;
}
