import { Counter, Gauge, type Registry } from 'prom-client';
import type { SmsStore } from '../storage/sms.ts';

/** What is told to operators of text messages; never a number of anybody. */
export interface SmsWatched {
  received(reception: string): void;
  worked(round: { sent: number; dropped: number }): void;
  failed(): void;
}

/** Text messages as operators watch them. */
export function watchSms(registry: Registry, store: Pick<SmsStore, 'counts'>): SmsWatched {
  const came = new Counter({
    name: 'sms_received_total',
    help: 'Text messages that came in, by what became of them',
    labelNames: ['reception'] as const,
    registers: [registry],
  });
  const failures = new Counter({
    name: 'sms_failures_total',
    help: 'Text messages whose handling failed, the daily ceiling included',
    registers: [registry],
  });
  new Gauge({
    name: 'sms_outgoing',
    help: 'Outgoing text messages by what has become of them',
    labelNames: ['state'] as const,
    registers: [registry],
    async collect() {
      for (const [state, count] of Object.entries(await store.counts())) this.set({ state }, count);
    },
  });
  return {
    received: (reception) => came.inc({ reception }),
    worked: () => undefined,
    failed: () => failures.inc(),
  };
}
