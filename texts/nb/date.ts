import type { Topic } from '../blanks.ts';

/** Dates that cannot be. */
export const date = {
  impossible: 'Datoen {words} finnes ikke i kalenderen. Skriv den en gang til, for eksempel 30.04.2026.',
  inFuture: '{day} er ikke kommet ennå. Skriv datoen en gang til.',
  inPast: '{day} er allerede forbi. Skriv en dato fra i dag og framover.',
} as const satisfies Topic;
