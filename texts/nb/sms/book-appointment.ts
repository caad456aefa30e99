import { shorterThan } from '../../blanks.ts';
import { bookAppointment as long } from '../book-appointment.ts';

export const bookAppointment = shorterThan(long)({
  askSure: 'Skal jeg bestille denne timen?\n{place}\n{moment}\nJeg holder den av til kl. {until}.',
  booked: 'Timen er bestilt.\n{place}\n{moment}\nReferanse: {reference}',
  atThePolice: 'Ta med gyldig pass.',
  planBy: 'Ikke bestill reiser før kortet har kommet. Planlegg etter {planBy} (eldre side: {ownersDay}).',
  hasOne:
    'Det er allerede en time i saken, og du kan bare ha én.\n{place}\n{moment}\nReferanse: {reference}\nDu kan flytte eller avbestille den.',
  askInstead: 'Greit, jeg bestiller ikke den. Hva vil du i stedet?',
  notCertainYet:
    'Jeg vet ikke om timen ble bestilt, for svaret ble borte. Vent med å bestille på nytt. Be meg se etter igjen om litt.',
});
