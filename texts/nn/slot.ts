import { translationOf } from '../blanks.ts';
import { slot as nb } from '../nb/slot.ts';

export const slot = translationOf(nb)({
  ask: 'Her er dei første ledige timane ved {station}. Kva for ein passar?',
  askAgain: 'Her er fleire ledige timar ved {station}. Kva for ein passar?',
  askWished: 'Desse ledige timane ved {station} passar til det du skreiv. Kva for ein vil du ha?',
  askNearWished:
    'Ingen ledig time ved {station} passar heilt til det du skreiv. Her er dei nærmaste. Kva for ein vil du ha?',
  time: '{moment}',
  later: 'Seinare timar',
  first: 'Dei første timane',
  otherStation: 'Ein annan stasjon',
  noneLater: 'Det er ingen ledige timar ved {station} etter dette.',
  noneFree: 'Det er ingen ledige timar ved {station} no.',
  askElsewhere:
    'Her er den første ledige timen ved andre stasjonar i nærleiken. Andre kan ta han før deg. Kva for ein passar?',
  earlierElsewhere:
    'Andre stasjonar i nærleiken har ledig tidlegare no. Dei står etter timane her, og andre kan ta dei før deg.',
  elsewhere: '{station}: {moment}',
  noneAnywhere:
    'Eg finn heller ingen ledige timar ved stasjonane i nærleiken. Politiet legg ut nye timar jamleg. Sjå etter igjen ein annan dag, eller ring politiet på {police}.',
  tooFarAhead: 'Eg kan berre sjå ledige timar dei neste {days} dagane. Vel ein dag før det.',
  wishNoted: 'Eg ser etter timar som passar til det. Først treng eg svar på dette:',
  why: 'Du må ha time for å møte hos politiet. Vel ein av timane, eller skriv ein dato.',
});
