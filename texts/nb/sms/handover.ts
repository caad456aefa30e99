import { shorterThan } from '../../blanks.ts';
import { handover as long } from '../handover.ts';

export const handover = shorterThan(long)({
  canWait:
    'En saksbehandler kan skrive med deg her. Du blir nummer {place} i køen. Ventetiden har vært ca. {minutes} min, men det kan endre seg. Vil du vente?',
  canWaitUnknown:
    'En saksbehandler kan skrive med deg her. Du blir nummer {place} i køen. Ventetiden vet jeg ikke. Vil du vente?',
  waiting: 'Du er nummer {place} i køen. Jeg sier fra når noen kommer. Svar SLUTT Å VENTE for å gå ut av køen.',
  taken: 'Nå skriver du med {name}, saksbehandler. Svar TILBAKE for å bytte til meg.',
  transferred: 'Fra nå av skriver du med {name}, saksbehandler. Svar TILBAKE for å bytte til meg.',
  callBackNoted:
    'Notert: Du vil bli ringt på {number}, {when, select, any {når som helst på dagen} morning {helst om formiddagen} midday {helst midt på dagen} other {helst om ettermiddagen}}. Når det blir, vet jeg ikke. Svar IKKE RING hvis du ikke vil det lenger.',
});
