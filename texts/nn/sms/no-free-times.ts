import { translationOf } from '../../blanks.ts';
import { noFreeTimes as nb } from '../../nb/sms/no-free-times.ts';

export const noFreeTimes = translationOf(nb)({
  regularly: 'Politiet legg ut nye timar jamleg, så sjå etter igjen seinare.',
  otherStation: 'Eg kan sjå etter timar på ein annan stasjon. Spør politiet om du kan møte utanfor distriktet ditt.',
  firstCard: 'Er det ditt første kort, og dei sju første dagane er fulle? Bestill den første ledige timen.',
  renewing:
    'Skal du fornye og får ikkje time i tide? Registrer søknaden på nett minst {days} dagar før løyvet går ut. Då held du på rettane, ifølgje UDI.',
  registerToday:
    'Søk om å fornye på nett i dag. Fristen på {days} dagar før løyvet går ut, er over. Då avgjer UDI frå sak til sak.',
  registerBy: 'Registrer søknaden om fornying på nett før {day} er over. Då held du på rettane, ifølgje UDI.',
});
