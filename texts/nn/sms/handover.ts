import { shorterThan } from '../../blanks.ts';
import { handover as long } from '../handover.ts';

export const handover = shorterThan(long)({
  canWait:
    'Ein saksbehandlar kan skrive med deg her. Du blir nummer {place} i køen. Ventetida har vore ca. {minutes} min, men det kan endre seg. Vil du vente?',
  canWaitUnknown:
    'Ein saksbehandlar kan skrive med deg her. Du blir nummer {place} i køen. Ventetida veit eg ikkje. Vil du vente?',
  waiting: 'Du er nummer {place} i køen. Eg seier frå når nokon kjem. Svar SLUTT Å VENTE for å gå ut av køen.',
  stillWaiting:
    'Du er nummer {place} i køen no. Ventetida har vore ca. {minutes} min, men det kan endre seg. Svar RING MEG eller SLUTT Å VENTE.',
  stillWaitingUnknown: 'Du er nummer {place} i køen no. Ventetida veit eg ikkje. Svar RING MEG eller SLUTT Å VENTE.',
  stillWaitingClosed:
    'Du er nummer {place} i køen, men no er det stengt. Saksbehandlarane svarer {day} kl. {from} til {to}. Svar RING MEG eller SLUTT Å VENTE.',
  nobodyCame: 'Ingen saksbehandlar har kunna kome enno. Du er framleis i køen. Svar RING MEG eller SLUTT Å VENTE.',
  nobodyCameClosed:
    'Ingen saksbehandlar har kunna kome, og no er det stengt. Dei svarer {day} kl. {from} til {to}. Du er framleis i køen. Svar RING MEG eller SLUTT Å VENTE.',
  alreadyNoted: 'Du står på ringjelista. Når det blir, veit eg ikkje. Svar IKKJE RING for å sleppe.',
  taken: 'No skriv du med {name}, saksbehandlar. Svar TILBAKE for å byte til meg.',
  transferred: 'Frå no av skriv du med {name}, saksbehandlar. Svar TILBAKE for å byte til meg.',
  anythingElse: 'Lurer du på noko meir? Skriv det her.',
  callBackNoted:
    'Notert: Du vil bli ringd på nummeret du skriv frå, {when, select, any {når som helst på dagen} morning {helst om føremiddagen} midday {helst midt på dagen} other {helst om ettermiddagen}}. Når det blir, veit eg ikkje. Svar IKKJE RING om du ikkje vil det lenger.',
});
