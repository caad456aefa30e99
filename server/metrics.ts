import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Notices } from '../storage/notices.ts';
import type { Answered } from './http/create-server.ts';
import { watchSms } from './sms-metrics.ts';
import { watchTeams } from './teams-metrics.ts';

/** What operators of any server watch, in Prometheus' format. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer a request, by route',
    labelNames: ['method', 'route', 'status'] as const,
    registers: [registry],
  });
  return {
    registry,
    answered: ({ method, route, status, milliseconds }: Answered) =>
      requests.observe({ method, route, status: String(status) }, milliseconds / 1000),
  };
}

/** And what those of the assistant watch besides. */
export function createAssistantMetrics(openSockets: () => number) {
  const { registry, answered } = createMetrics();
  const turnFailures = new Counter({
    name: 'turn_failures_total',
    help: 'Turns that ended with an apology',
    registers: [registry],
  });
  const bookCalls = new Counter({
    name: 'appointment_book_calls_total',
    help: 'Calls to the appointment book at BACKEND_URL, by path and how they ended',
    labelNames: ['path', 'end'] as const,
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
    answered,
    turnFailed: () => turnFailures.inc(),
    watchTeams: (storage: Parameters<typeof watchTeams>[1]) => watchTeams(registry, storage),
    watchSms: (store: Parameters<typeof watchSms>[1]) => watchSms(registry, store),
    watchNotices: (notices: Pick<Notices, 'counts'>) => watchNotices(registry, notices),
    bookCalled: (path: string, end: string) => bookCalls.inc({ path, end }),
  };
}

function watchNotices(registry: Registry, notices: Pick<Notices, 'counts'>): void {
  new Gauge({
    name: 'notices',
    help: 'Notices by what has become of them: waiting, told, dropped, dead',
    labelNames: ['state'] as const,
    registers: [registry],
    async collect() {
      const { oldestDue: _oldest, ...counts } = await notices.counts();
      for (const [state, count] of Object.entries(counts)) this.set({ state }, count);
    },
  });
}
