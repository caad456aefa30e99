import type { Registry } from 'prom-client';
import type { Server } from 'restify';
import { handling, sendJson } from '../../channels/web/reply.ts';

/** Resolves when the part can serve right now. */
type Check = () => Promise<void>;

const patienceMilliseconds = 2000;

interface HealthSettings {
  /** By the name of the part, as it stands in the answer of `/readyz`. */
  checks: Readonly<Record<string, Check>>;
  registry: Registry;
  failed(error: unknown): void;
}

/** `/healthz` says that the process answers, `/readyz` whether it can serve, part by part, `/metrics` the figures. */
export function mountHealth(server: Server, { checks, registry, failed }: HealthSettings): void {
  server.get(
    '/healthz',
    handling(async (_request, response) => sendJson(response, 200, { status: 'ok' }), failed),
  );
  server.get(
    '/readyz',
    handling(async (_request, response) => {
      const parts = await Promise.all(
        Object.entries(checks).map(async ([name, check]) => [name, await outcomeOf(check, failed)] as const),
      );
      const ready = parts.every(([, state]) => state === 'ok');
      sendJson(response, ready ? 200 : 503, { status: ready ? 'ok' : 'unavailable', parts: Object.fromEntries(parts) });
    }, failed),
  );
  server.get(
    '/metrics',
    handling(async (_request, response) => {
      response.sendRaw(200, await registry.metrics(), { 'Content-Type': registry.contentType });
    }, failed),
  );
}

async function outcomeOf(check: Check, failed: (error: unknown) => void): Promise<'ok' | 'unavailable'> {
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
