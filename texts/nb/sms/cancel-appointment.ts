import { shorterThan } from '../../blanks.ts';
import { cancelAppointment as long } from '../cancel-appointment.ts';

export const cancelAppointment = shorterThan(long)({
  askSure: 'Vil du avbestille denne timen?\n{place}\n{moment}\nReferanse: {reference}\nAndre kan ta den med en gang.',
  cancelled: 'Timen er avbestilt.\n{place}\n{moment}\nTrenger du fortsatt et kort, må du bestille en ny time.',
  kept: 'Greit, timen gjelder fortsatt.\n{place}\n{moment}',
  notCertainYet: 'Jeg vet ikke om timen ble avbestilt, for svaret ble borte. Be meg se etter igjen om litt.',
  notCancelled: 'Nå har jeg fått svar: Timen ble ikke avbestilt. Skriv «avbestille timen» hvis du vil prøve igjen.',
});
