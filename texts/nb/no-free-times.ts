import type { Topic } from '../blanks.ts';

/** When there is no free time. */
export const noFreeTimes = {
  regularly:
    'Politiet legger ut nye timer jevnlig, så se etter igjen senere. Når det skjer, varierer fra distrikt til distrikt.',
  otherStation:
    'Jeg kan se etter timer på en annen stasjon for deg. Spør politiet om du kan møte utenfor ditt eget distrikt.',
  call: 'Finner du ingenting, ring politiet på {police}.',
  firstCard:
    'Gjelder det ditt første kort, og er alt fullt de første sju dagene? Bestill den første timen som er ledig.',
  renewing:
    'Skal du fornye tillatelsen og får ikke time i tide? Registrer søknaden på nett minst {days} dager før tillatelsen går ut. Da beholder du rettighetene dine, ifølge UDI.',
  registerToday:
    'Søk om å fornye på nett i dag. UDI regner {days} dager før tillatelsen går ut, og de er over. Da avgjør UDI fra sak til sak.',
  registerBy:
    'Registrer søknaden om fornyelse på nett før {day} er over. Det er {days} dager før tillatelsen går ut. Da beholder du rettighetene dine, ifølge UDI.',
  notBookedHere: 'Timer for å fornye bestiller du i portalen, ikke her.',
} as const satisfies Topic;
