import { translationOf } from '../blanks.ts';
import { deskFigures as original } from '../nb/desk-figures.ts';

export const deskFigures = translationOf(original)({
  title: 'Tal',
  titleOf: 'Tal for {station}',
  ofDay: '{day}',
  appointments: 'Timar',
  booked: 'Bestilt',
  came: 'Møtt',
  didNotCome: 'Ikkje møtt',
  expected: 'Ikkje registrert',
  handovers: 'Samtalar med saksbehandlar',
  asked: 'Bede om',
  taken: 'Tekne',
  callBacks: 'Vil bli ringde opp',
  medianWait: 'Vanleg ventetid (median)',
  longestWait: 'Lengste ventetid',
  minutes: '{minutes} min',
  assistant: 'Assistenten',
  notUnderstoodCount: 'Meldingar han ikkje forstod',
  perStation: 'Kvar stasjon for seg',
  ofStation: '{booked} bestilt, {came} møtt, {didNotCome} ikkje møtt, {expected} ikkje registrert',
  dayBefore: 'Dagen før',
  dayAfter: 'Dagen etter',
  allStations: 'Alle stasjonane',
  oneDayAtATime: 'Eg viser éin dag om gongen. Dette er {day}.',
  notUnderstood: 'Ikkje forstått',
  notUnderstoodIn:
    '{count, plural, =0 {Assistenten har forstått alle meldingane} one {Assistenten forstod ikkje # melding} other {Assistenten forstod ikkje # meldingar}} dei siste {days} dagane.',
  times: '{count} ×',
  guess: 'Kanskje: {about} ({languages})',
  'in-nb': '{count} på bokmål',
  'in-nn': '{count} på nynorsk',
  'in-en': '{count} på engelsk',
  andMore:
    '{count, plural, one {# melding til, som ikkje liknar på andre.} other {# meldingar til, i mindre grupper.}}',
});
