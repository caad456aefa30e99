import { translationOf } from '../../blanks.ts';
import { bookAppointment as nb } from '../../nb/sms/book-appointment.ts';

export const bookAppointment = translationOf(nb)({
  askSure: 'Skal eg bestille denne timen?\n{place}\n{moment}\nEg held han av til kl. {until}.',
  booked: 'Timen er bestilt.\n{place}\n{moment}\nReferanse: {reference}',
  atThePolice: 'Ta med gyldig pass.',
  planBy: 'Ikkje bestill reiser før kortet har kome. Planlegg etter {planBy} (eldre side: {ownersDay}).',
  hasOne:
    'Det er allereie ein time i saka, og du kan berre ha éin.\n{place}\n{moment}\nReferanse: {reference}\nDu kan flytte eller avbestille han.',
  askInstead: 'Greitt, eg bestiller ikkje han. Kva vil du i staden?',
  notCertainYet:
    'Eg veit ikkje om timen blei bestilt, for svaret blei borte. Vent med å bestille på nytt. Be meg sjå etter igjen om litt.',
});
