import { Counter, type Registry } from 'prom-client';

/** What is told to operators of the caseworkers' side; never a name or a number of anybody. */
export interface TeamsWatched {
  refused(why: string): void;
  failed(): void;
}

export function watchTeams(registry: Registry): TeamsWatched {
  const refusals = new Counter({
    name: 'teams_refused_total',
    help: "Requests to the way in for Teams that were not believed, not understood or nobody's, by why",
    labelNames: ['why'] as const,
    registers: [registry],
  });
  const failures = new Counter({
    name: 'teams_failures_total',
    help: 'Activities of Teams that could not be taken up, and failures to fetch its keys',
    registers: [registry],
  });
  return { refused: (why) => refusals.inc({ why }), failed: () => failures.inc() };
}
