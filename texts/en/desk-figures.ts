import { translationOf } from '../blanks.ts';
import { deskFigures as original } from '../nb/desk-figures.ts';

export const deskFigures = translationOf(original)({
  title: 'Figures',
  ofDay: '{day}',
  appointments: 'Appointments',
  booked: 'Booked',
  came: 'Came',
  didNotCome: 'Did not come',
  expected: 'Not recorded',
  handovers: 'Conversations with a caseworker',
  asked: 'Asked for',
  taken: 'Taken',
  callBacks: 'Want to be called',
  medianWait: 'Usual wait (median)',
  longestWait: 'Longest wait',
  minutes: '{minutes} min',
  assistant: 'The assistant',
  notUnderstoodCount: 'Messages it did not understand',
  perStation: 'Each station by itself',
  ofStation: '{booked} booked, {came} came, {didNotCome} did not come, {expected} not recorded',
  dayBefore: 'Day before',
  notUnderstood: 'Not understood',
  notUnderstoodIn:
    '{count, plural, =0 {The assistant has understood every message} one {The assistant did not understand # message} other {The assistant did not understand # messages}} in the last {days} days.',
  times: '{count} ×',
  guess: 'Perhaps: {about} ({languages})',
  'in-nb': '{count} in bokmål',
  'in-nn': '{count} in nynorsk',
  'in-en': '{count} in English',
  andMore: '{count, plural, one {# more message, unlike the others.} other {# more messages, in smaller groups.}}',
});
