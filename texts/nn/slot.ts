import { translationOf } from '../blanks.ts';
import { slot as nb } from '../nb/slot.ts';

export const slot = translationOf(nb)({
  ask: 'Her er dei første ledige timane ved {station}. Kva for ein passar?',
  askAgain: 'Her er fleire ledige timar. Kva for ein passar?',
  time: '{moment}',
  later: 'Seinare timar',
  first: 'Dei første timane',
  otherStation: 'Ein annan stasjon',
  noneLater: 'Det er ingen ledige timar etter dette.',
  noneFree:
    'Det er ingen ledige timar ved {station} no. Politiet legg ut nye timar jamleg. Vil du sjå på ein annan stasjon?',
  why: 'Du må ha time for å møte hos politiet. Vel ein av timane, eller skriv ein dato.',
});
