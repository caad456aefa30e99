import { shorterThan } from '../../blanks.ts';
import { handover as long } from '../handover.ts';

export const handover = shorterThan(long)({
  canWait:
    'Ein saksbehandlar kan skrive med deg her. Du blir nummer {place} i køen. Ventetida har vore ca. {minutes} min, men det kan endre seg. Vil du vente?',
  canWaitUnknown:
    'Ein saksbehandlar kan skrive med deg her. Du blir nummer {place} i køen. Ventetida veit eg ikkje. Vil du vente?',
  waiting: 'Du er nummer {place} i køen. Eg seier frå når nokon kjem. Svar SLUTT Å VENTE for å gå ut av køen.',
  taken: '{name}, saksbehandlar, har teke over. Eg er stille. Svar TILBAKE for å byte.',
  transferred: '{name}, saksbehandlar, tek over. Svar TILBAKE for å byte.',
  callBackNoted:
    'Notert: Du vil bli ringd på {number}, helst {when, select, morning {om føremiddagen} midday {midt på dagen} other {om ettermiddagen}}. Når det blir, veit eg ikkje. Svar IKKJE RING for å trekkje det.',
});
