import { Counter, Gauge, type Registry } from 'prom-client';
import type { Storage } from '../storage/storage.ts';

/** What is told to operators of the caseworkers' side; never a name or a number of anybody. */
export interface TeamsWatched {
  refused(why: string): void;
  failed(): void;
  /** How many deeds of caseworkers were begun, and have no end. */
  unended(deeds: number): void;
}

/** The caseworkers' side as operators watch it. */
export function watchTeams(registry: Registry, { desk, handovers }: Pick<Storage, 'desk' | 'handovers'>): TeamsWatched {
  const refusals = new Counter({
    name: 'teams_refused_total',
    help: "Requests to the way in for Teams that were not believed, not understood or nobody's, by why",
    labelNames: ['why'] as const,
    registers: [registry],
  });
  const failures = new Counter({
    name: 'teams_failures_total',
    help: 'Activities of Teams that could not be taken up, letters that failed, and keys that could not be fetched',
    registers: [registry],
  });
  const deeds = new Gauge({
    name: 'deeds_without_end',
    help: 'What caseworkers began in the last week, more than five minutes ago, and nobody knows the end of',
    registers: [registry],
  });
  new Gauge({
    name: 'letters',
    help: 'What is sent to caseworkers, by what has become of it',
    labelNames: ['state'] as const,
    registers: [registry],
    async collect() {
      const { oldest: _oldest, ...counts } = await desk.counts();
      for (const [state, count] of Object.entries(counts)) this.set({ state }, count);
    },
  });
  new Gauge({
    name: 'handovers_open',
    help: 'Conversations handed to people that are not over, by how far they are',
    labelNames: ['state'] as const,
    registers: [registry],
    async collect() {
      const open = await handovers.open();
      for (const state of ['waiting', 'taken', 'call-back', 'called'] as const) {
        this.set({ state }, open.filter((each) => each.state === state).length);
      }
    },
  });
  return {
    refused: (why) => refusals.inc({ why }),
    failed: () => failures.inc(),
    unended: (count) => deeds.set(count),
  };
}
