import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answered } from './http/create-server.ts';

/** What operators watch, in Prometheus' format. */
export function createMetrics(openSockets: () => number) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer a request, by route',
    labelNames: ['method', 'route', 'status'] as const,
    registers: [registry],
  });
  const turnFailures = new Counter({
    name: 'turn_failures_total',
    help: 'Turns that ended with an apology',
    registers: [registry],
  });
  new Gauge({
    name: 'web_sockets_open',
    help: 'Chats that are listening',
    registers: [registry],
    collect() {
      this.set(openSockets());
    },
  });
  return {
    registry,
    answered: ({ method, route, status, milliseconds }: Answered) =>
      requests.observe({ method, route, status: String(status) }, milliseconds / 1000),
    turnFailed: () => turnFailures.inc(),
  };
}
