import { shorterThan } from '../../blanks.ts';
import { handover as long } from '../handover.ts';

export const handover = shorterThan(long)({
  canWait:
    'Ein saksbehandlar kan skrive med deg her. Du blir nummer {place} i køen. Ventetida har vore ca. {minutes} min, utan lovnad. Vil du vente?',
  canWaitUnknown:
    'Ein saksbehandlar kan skrive med deg her. Du blir nummer {place} i køen. Ventetida veit eg ikkje. Vil du vente?',
  waiting: 'Du er nummer {place} i køen. Eg seier frå når nokon kjem. Svar SLUTT Å VENTE for å gå ut av køen.',
  taken: '{name}, saksbehandlar, har teke over. Eg er stille så lenge. Svar TILBAKE for å kome tilbake til meg.',
  transferred: '{name}, saksbehandlar, tek over. Svar TILBAKE for å kome tilbake til meg.',
  callBackNoted:
    'Notert: Du vil bli ringd på {number}, helst {when, select, morning {om føremiddagen} midday {midt på dagen} other {om ettermiddagen}}. Når det blir, kan eg ikkje love. Svar IKKJE RING for å trekkje det.',
});
