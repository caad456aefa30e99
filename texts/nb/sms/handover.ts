import { shorterThan } from '../../blanks.ts';
import { handover as long } from '../handover.ts';

export const handover = shorterThan(long)({
  canWait:
    'En saksbehandler kan skrive med deg her. Du blir nummer {place} i køen. Ventetiden har vært ca. {minutes} min, men det kan endre seg. Vil du vente?',
  canWaitUnknown:
    'En saksbehandler kan skrive med deg her. Du blir nummer {place} i køen. Ventetiden vet jeg ikke. Vil du vente?',
  waiting: 'Du er nummer {place} i køen. Jeg sier fra når noen kommer. Svar SLUTT Å VENTE for å gå ut av køen.',
  stillWaiting:
    'Du er nummer {place} i køen nå. Ventetiden har vært ca. {minutes} min, men det kan endre seg. Svar RING MEG eller SLUTT Å VENTE.',
  stillWaitingUnknown: 'Du er nummer {place} i køen nå. Ventetiden vet jeg ikke. Svar RING MEG eller SLUTT Å VENTE.',
  stillWaitingClosed:
    'Du er nummer {place} i køen, men nå er det stengt. Saksbehandlerne svarer {day} kl. {from} til {to}. Svar RING MEG eller SLUTT Å VENTE.',
  nobodyCame: 'Ingen saksbehandler har kunnet komme ennå. Du er fortsatt i køen. Svar RING MEG eller SLUTT Å VENTE.',
  nobodyCameClosed:
    'Ingen saksbehandler har kunnet komme, og nå er det stengt. De svarer {day} kl. {from} til {to}. Du er fortsatt i køen. Svar RING MEG eller SLUTT Å VENTE.',
  alreadyNoted: 'Du står på ringelisten. Når det blir, vet jeg ikke. Svar IKKE RING for å slippe.',
  taken: 'Nå skriver du med {name}, saksbehandler. Svar TILBAKE for å bytte til meg.',
  transferred: 'Fra nå av skriver du med {name}, saksbehandler. Svar TILBAKE for å bytte til meg.',
  anythingElse: 'Lurer du på noe mer? Skriv det her.',
  callBackNoted:
    'Notert: Du vil bli ringt på nummeret du skriver fra, {when, select, any {når som helst på dagen} morning {helst om formiddagen} midday {helst midt på dagen} other {helst om ettermiddagen}}. Når det blir, vet jeg ikke. Svar IKKE RING hvis du ikke vil det lenger.',
});
