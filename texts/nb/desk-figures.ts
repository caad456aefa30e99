import type { Topic } from '../blanks.ts';

/** What happened, counted. */
export const deskFigures = {
  title: 'Tall',
  ofDay: '{day}',
  appointments: 'Timer',
  booked: 'Bestilt',
  came: 'Møtt',
  didNotCome: 'Ikke møtt',
  expected: 'Ikke registrert',
  handovers: 'Samtaler med saksbehandler',
  asked: 'Bedt om',
  taken: 'Tatt',
  callBacks: 'Vil bli ringt opp',
  medianWait: 'Vanlig ventetid (median)',
  longestWait: 'Lengste ventetid',
  minutes: '{minutes} min',
  assistant: 'Assistenten',
  notUnderstoodCount: 'Meldinger den ikke forsto',
  perStation: 'Hver stasjon for seg',
  ofStation: '{booked} bestilt, {came} møtt, {didNotCome} ikke møtt, {expected} ikke registrert',
  dayBefore: 'Dagen før',
  notUnderstood: 'Ikke forstått',
  notUnderstoodIn:
    '{count, plural, =0 {Assistenten har forstått alle meldingene} one {Assistenten forsto ikke # melding} other {Assistenten forsto ikke # meldinger}} de siste {days} dagene.',
  times: '{count} ×',
  guess: 'Kanskje: {about} ({languages})',
  'in-nb': '{count} på bokmål',
  'in-nn': '{count} på nynorsk',
  'in-en': '{count} på engelsk',
  andMore: '{count, plural, one {# melding til, som ikke ligner på andre.} other {# meldinger til, i mindre grupper.}}',
} as const satisfies Topic;
