import type { Registry } from 'prom-client';
import type { Server } from 'restify';
import { handling, sendJson } from '../../channels/web/reply.ts';

/** One part of the server. */
interface Part {
  /** Resolves when it can serve right now. */
  check(): Promise<void>;
  /** Whether nothing can be served without it. */
  needed: boolean;
}

const patienceMilliseconds = 2000;

interface HealthSettings {
  /** By the name of the part, as it stands in the answer of `/readyz`. */
  parts: Readonly<Record<string, Part>>;
  registry: Registry;
  failed(error: unknown): void;
}

/**
 * `/healthz` says that the process answers, `/readyz` whether it can serve, part by part, `/metrics` the figures. A part
 * that can be done without is `unavailable` while the whole is `degraded`, and still ready.
 */
export function mountHealth(server: Server, { parts, registry, failed }: HealthSettings): void {
  server.get(
    '/healthz',
    handling(async (_request, response) => sendJson(response, 200, { status: 'ok' }), failed),
  );
  server.get(
    '/readyz',
    handling(async (_request, response) => {
      const states = await Promise.all(
        Object.entries(parts).map(async ([name, { check }]) => [name, await outcomeOf(check, failed)] as const),
      );
      const down = states.filter(([, state]) => state !== 'ok').map(([name]) => name);
      const isReady = !down.some((name) => parts[name]?.needed);
      const status = down.length === 0 ? 'ok' : isReady ? 'degraded' : 'unavailable';
      sendJson(response, isReady ? 200 : 503, { status, parts: Object.fromEntries(states) });
    }, failed),
  );
  server.get(
    '/metrics',
    handling(async (_request, response) => {
      response.sendRaw(200, await registry.metrics(), { 'Content-Type': registry.contentType });
    }, failed),
  );
}

async function outcomeOf(check: Part['check'], failed: (error: unknown) => void): Promise<'ok' | 'unavailable'> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('A readiness check took too long')), patienceMilliseconds);
  try {
    await Promise.race([check(), late]);
    return 'ok';
  } catch (error) {
    failed(error);
    return 'unavailable';
  } finally {
    clearTimeout(timer);
  }
}
