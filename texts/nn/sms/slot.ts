import { translationOf } from '../../blanks.ts';
import { slot as nb } from '../../nb/sms/slot.ts';

export const slot = translationOf(nb)({
  ask: 'Ledige timar ved {station}. Kva for ein passar?',
  askAgain: 'Fleire ledige timar ved {station}. Kva for ein passar?',
  askWished: 'Desse timane ved {station} passar til det du skreiv. Kva for ein vil du ha?',
  askNearWished: 'Ingen time ved {station} passar heilt. Her er dei nærmaste. Kva for ein vil du ha?',
  askElsewhere: 'Første ledige timar ved andre stasjonar i nærleiken. Andre kan ta dei før deg. Kva for ein passar?',
  earlierElsewhere: 'Andre stasjonar i nærleiken har ledig tidlegare. Andre kan ta dei før deg.',
  noneAnywhere:
    'Eg finn heller ingen timar i nærleiken. Sjå etter igjen ein annan dag, eller ring politiet på {police}.',
  wishNoted: 'Eg ser etter timar som passar. Først treng eg svar på dette:',
});
