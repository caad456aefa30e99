import { shorterThan } from '../../blanks.ts';
import { station as long } from '../station.ts';

export const station = shorterThan(long)({
  askWhereForBooking: 'Hvor bor du? Skriv postnummer eller sted.',
  askWhich: 'Hvilken stasjon vil du møte på?',
  askOtherPlace: 'Hvilket sted skal jeg lete ved? Skriv postnummer eller sted.',
  whyWhich: 'Timen gjelder bare på den stasjonen du velger.',
  positionUsed: 'Avstandene er i luftlinje, så veien kan være lengre.',
});
