import { shorterThan } from '../../blanks.ts';
import { noFreeTimes as long } from '../no-free-times.ts';

export const noFreeTimes = shorterThan(long)({
  regularly: 'Politiet legger ut nye timer jevnlig, så se etter igjen senere.',
  otherStation: 'Jeg kan se etter timer på en annen stasjon. Spør politiet om du kan møte utenfor distriktet ditt.',
  firstCard: 'Er det ditt første kort, og de sju første dagene er fulle? Bestill den første ledige timen.',
  renewing:
    'Skal du fornye og får ikke time i tide? Registrer søknaden på nett minst {days} dager før tillatelsen går ut. Da beholder du rettighetene, ifølge UDI.',
  registerToday:
    'Søk om å fornye på nett i dag. Fristen på {days} dager før tillatelsen går ut, er over. Da avgjør UDI fra sak til sak.',
  registerBy: 'Registrer søknaden om fornyelse på nett før {day} er over. Da beholder du rettighetene, ifølge UDI.',
});
