import { shorterThan } from '../../blanks.ts';
import { findStation as long } from '../find-station.ts';

export const findStation = shorterThan(long)({
  askWhere: 'Hvor vil du finne politiet? Skriv postnummer eller sted.',
  near: 'Politiet nærmest {place}:',
  nearPosition: 'Politiet nærmest posisjonen:',
  named: 'Dette vet jeg:',
  otherDistrict: 'Et annet politidistrikt.',
  hours: 'Åpent når du har time:',
  dayRange: '{from}-{to}',
  interval: '{from}-{to}',
  weekday1: 'man.',
  weekday2: 'tirs.',
  weekday3: 'ons.',
  weekday4: 'tors.',
  weekday5: 'fre.',
  weekday6: 'lør.',
  weekday7: 'søn.',
  hoursOnHolidayUnknown: 'Helligdag, regn med stengt: {days}.',
  dayIsHolidayUnknown: 'Det er helligdag {day}. Regn med at det er stengt, og spør stasjonen.',
  dayMayBeShorter:
    'Tiden {day} er ikke kjent, for det er aften til helligdag. Vanlig: {intervals}. Spør stasjonen før du drar.',
  publicHolidayNow: 'I dag er det helligdag. Regn med at det er stengt.',
  hoursUnknown: 'Åpningstiden er ukjent. Sjekk før du drar.',
  appointmentsUnknown: 'Timebestillingen svarer ikke, så jeg vet ikke hvilke stasjoner som gir time for kort.',
  phone: 'Tlf. {phone}',
  source: 'Fra {source}, {checked, date, ::MMMMyyyy}. Sjekk før du drar.',
});
