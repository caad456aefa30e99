import type { Topic } from '../blanks.ts';

/** Choosing a free time. */
export const slot = {
  ask: 'Her er de første ledige timene ved {station}. Hvilken passer?',
  askAgain: 'Her er flere ledige timer. Hvilken passer?',
  time: '{moment}',
  later: 'Senere timer',
  first: 'De første timene',
  otherStation: 'En annen stasjon',
  noneLater: 'Det er ingen ledige timer etter dette.',
  noneFree:
    'Det er ingen ledige timer ved {station} nå. Politiet legger ut nye timer jevnlig. Vil du se på en annen stasjon?',
  why: 'Du må ha time for å møte hos politiet. Velg en av timene, eller skriv en dato.',
} as const satisfies Topic;
