import { translationOf } from '../blanks.ts';
import { noFreeTimes as nb } from '../nb/no-free-times.ts';

export const noFreeTimes = translationOf(nb)({
  regularly:
    'Politiet legg ut nye timar jamleg, så sjå etter igjen seinare. Når det skjer, varierer frå distrikt til distrikt.',
  otherStation:
    'Eg kan sjå etter timar på ein annan stasjon for deg. Spør politiet om du kan møte utanfor ditt eige distrikt.',
  call: 'Finn du ingenting, ring politiet på {police}.',
  firstCard:
    'Gjeld det ditt første kort, og er alt fullt dei første sju dagane? Bestill den første timen som er ledig.',
  renewing:
    'Skal du fornye løyvet og får ikkje time i tide? Registrer søknaden på nett minst {days} dagar før løyvet går ut. Då beheld du rettane dine, ifølgje UDI.',
  registerToday:
    'Søk om å fornye på nett i dag. UDI reknar {days} dagar før løyvet går ut, og dei er over. Då avgjer UDI frå sak til sak.',
  registerBy:
    'Registrer søknaden om fornying på nett før {day} er over. Det er {days} dagar før løyvet går ut. Då beheld du rettane dine, ifølgje UDI.',
  notBookedHere: 'Timar for å fornye bestiller du i portalen, ikkje her.',
});
