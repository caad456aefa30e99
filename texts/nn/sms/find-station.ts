import { translationOf } from '../../blanks.ts';
import { findStation as nb } from '../../nb/sms/find-station.ts';

export const findStation = translationOf(nb)({
  askWhere: 'Kvar vil du finne politiet? Skriv postnummer eller stad.',
  near: 'Politiet nærast {place}:',
  nearPosition: 'Politiet nærast posisjonen:',
  named: 'Dette veit eg:',
  otherDistrict: 'Eit anna politidistrikt.',
  hours: 'Ope når du har time:',
  dayRange: '{from}-{to}',
  interval: '{from}-{to}',
  weekday1: 'mån.',
  weekday2: 'tys.',
  weekday3: 'ons.',
  weekday4: 'tors.',
  weekday5: 'fre.',
  weekday6: 'lau.',
  weekday7: 'søn.',
  hoursOnHolidayUnknown: 'Heilagdag, rekn med stengt: {days}.',
  dayIsHolidayUnknown: 'Det er heilagdag {day}. Rekn med at det er stengt, og spør stasjonen.',
  dayMayBeShorter:
    'Tida {day} er ikkje kjend, for det er aftan til heilagdag. Vanleg: {intervals}. Spør stasjonen før du dreg.',
  publicHolidayNow: 'I dag er det heilagdag. Rekn med at det er stengt.',
  hoursUnknown: 'Opningstida er ukjend. Sjekk før du dreg.',
  appointmentsUnknown: 'Timebestillinga svarer ikkje, så eg veit ikkje kva stasjonar som gjev time for kort.',
  phone: 'Tlf. {phone}',
  source: 'Frå {source}, {checked, date, ::MMMMyyyy}. Sjekk før du dreg.',
});
