import { translationOf } from '../../blanks.ts';
import { bookAppointment as nb } from '../../nb/sms/book-appointment.ts';

export const bookAppointment = translationOf(nb)({
  askSure: 'Skal eg bestille denne timen?\n{place}\n{moment}\nEg held han av til kl. {until}.',
  atThePolice: 'Ta med gyldig pass. Politiet tek bilete og fingeravtrykk, og kortet kjem i posten.',
  planBy:
    'Planlegg med kort etter {planBy}. Ei eldre side seier {ownersDay}. Ikkje bestill reiser før kortet har kome.',
  hasOne:
    'Det er allereie ein time i saka, og du kan berre ha éin.\n{place}\n{moment}\nReferanse: {reference}\nDu kan flytte eller avbestille han.',
  askInstead: 'Greitt, eg bestiller ikkje han. Kva vil du i staden?',
  notCertainYet:
    'Eg veit ikkje om timen blei bestilt, for svaret blei borte. Vent med å bestille på nytt. Be meg sjå etter igjen om litt.',
});
