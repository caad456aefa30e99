import { shorterThan } from '../../blanks.ts';
import { handover as long } from '../handover.ts';

export const handover = shorterThan(long)({
  canWait:
    'En saksbehandler kan skrive med deg her. Du blir nummer {place} i køen. Ventetiden har vært ca. {minutes} min, men det kan endre seg. Vil du vente?',
  canWaitUnknown:
    'En saksbehandler kan skrive med deg her. Du blir nummer {place} i køen. Ventetiden vet jeg ikke. Vil du vente?',
  waiting: 'Du er nummer {place} i køen. Jeg sier fra når noen kommer. Svar SLUTT Å VENTE for å gå ut av køen.',
  taken: '{name}, saksbehandler, har tatt over. Jeg er stille. Svar TILBAKE for å bytte.',
  transferred: '{name}, saksbehandler, tar over. Svar TILBAKE for å bytte.',
  callBackNoted:
    'Notert: Du vil bli ringt på {number}, helst {when, select, morning {om formiddagen} midday {midt på dagen} other {om ettermiddagen}}. Når det blir, vet jeg ikke. Svar IKKE RING for å trekke det.',
});
