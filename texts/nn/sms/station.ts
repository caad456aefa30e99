import { translationOf } from '../../blanks.ts';
import { station as nb } from '../../nb/sms/station.ts';

export const station = translationOf(nb)({
  askWhereForBooking: 'Kvar bur du? Skriv postnummer eller stad.',
  askWhich: 'Kva stasjon vil du møte på?',
  askOtherPlace: 'Kva stad skal eg leite ved? Skriv postnummer eller stad.',
  whyWhich: 'Timen gjeld berre på den stasjonen du vel.',
  positionUsed: 'Avstandane er i luftlinje, så vegen kan vere lengre.',
});
