import { shorterThan } from '../../blanks.ts';
import { handover as long } from '../handover.ts';

export const handover = shorterThan(long)({
  canWait:
    'Ein saksbehandlar kan skrive med deg her. Du blir nummer {place} i køen. Ventetida har vore ca. {minutes} min, men det kan endre seg. Vil du vente?',
  canWaitUnknown:
    'Ein saksbehandlar kan skrive med deg her. Du blir nummer {place} i køen. Ventetida veit eg ikkje. Vil du vente?',
  waiting: 'Du er nummer {place} i køen. Eg seier frå når nokon kjem. Svar SLUTT Å VENTE for å gå ut av køen.',
  taken: 'No skriv du med {name}, saksbehandlar. Svar TILBAKE for å byte til meg.',
  transferred: 'Frå no av skriv du med {name}, saksbehandlar. Svar TILBAKE for å byte til meg.',
  callBackNoted:
    'Notert: Du vil bli ringd på {number}, {when, select, any {når som helst på dagen} morning {helst om føremiddagen} midday {helst midt på dagen} other {helst om ettermiddagen}}. Når det blir, veit eg ikkje. Svar IKKJE RING om du ikkje vil det lenger.',
});
