import type { Topic } from '../blanks.ts';

/** Dates that cannot be. */
export const date = {
  impossible: 'Datoen {words} finnes ikke i kalenderen. Skriv den en gang til, for eksempel 30.04.2026.',
  inFuture: 'Datoen {day} har ikke kommet ennå. Skriv den en gang til.',
  inPast: 'Datoen {day} er allerede forbi. Skriv en dato fra i dag og framover.',
} as const satisfies Topic;
