import { Counter, Registry } from 'prom-client';
import { createServer } from '../../server/http/create-server.ts';
import { mountHealth } from '../../server/http/health-routes.ts';
import { ask } from './asking.ts';

type Part = Parameters<typeof mountHealth>[1]['parts'][string];

async function whileServing(parts: Record<string, Part>, act: (url: string) => Promise<void>): Promise<unknown[]> {
  const failures: unknown[] = [];
  const failed = (error: unknown) => failures.push(error);
  const settings = { publicUrl: new URL('http://localhost'), formPaths: [], maxConnections: 10 };
  const server = createServer(settings, { answered: () => {}, failed });
  const registry = new Registry();
  new Counter({ name: 'messages_total', help: 'Messages', registers: [registry] }).inc(3);
  mountHealth(server, { parts, registry, failed });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await act(`http://127.0.0.1:${server.address().port}`);
  await new Promise<void>((resolve) => server.close(resolve));
  return failures;
}

const well: Part = { check: () => Promise.resolve(), needed: true };
const ill: Part = { check: () => Promise.reject(new Error('database at 10.0.0.7 refused')), needed: true };
const silent: Part = { check: () => new Promise(() => {}), needed: true };

test('a server whose parts can serve is alive and ready', async () => {
  await whileServing({ storage: well, backend: well }, async (url) => {
    expect(await ask(`${url}/healthz`)).toMatchObject({ status: 200, body: { status: 'ok' } });
    const parts = { storage: 'ok', backend: 'ok' };
    expect(await ask(`${url}/readyz`)).toMatchObject({ status: 200, body: { status: 'ok', parts } });
    expect(String((await ask(`${url}/metrics`)).body)).toContain('messages_total 3');
  });
});

test('a part that cannot serve is named, and why is told to the log only', async () => {
  const failures = await whileServing({ storage: well, backend: ill }, async (url) => {
    expect((await ask(`${url}/healthz`)).status).toBe(200);
    const answer = await ask(`${url}/readyz`);
    const parts = { storage: 'ok', backend: 'unavailable' };
    expect([answer.status, answer.body]).toEqual([503, { status: 'unavailable', parts }]);
  });
  expect(failures.map(String)).toEqual(['Error: database at 10.0.0.7 refused']);
});

test('a part that can be done without is named, and the rest goes on serving', async () => {
  await whileServing({ storage: well, backend: { ...ill, needed: false } }, async (url) => {
    const parts = { storage: 'ok', backend: 'unavailable' };
    expect(await ask(`${url}/readyz`)).toMatchObject({ status: 200, body: { status: 'degraded', parts } });
  });
});

test('a part that never answers does not keep the answer back', async () => {
  await whileServing({ storage: silent }, async (url) => {
    expect((await ask(`${url}/readyz`)).status).toBe(503);
  });
});
