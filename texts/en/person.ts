import { translationOf } from '../blanks.ts';
import { person as nb } from '../nb/person.ts';

export const person = translationOf(nb)({
  call: 'Call the police on {police} about cards and appointments. I cannot connect you to a person in this chat.',
  callOnly: 'You can call the police on {police} about cards and appointments.',
  oslo: 'In Oslo you can also call {oslo} about residence matters.',
  stationPhone: 'The station you chose, {station}, has the phone number {phone}.',
  stationOpenNow: '{station} is open now. The opening hours are from {source}, read on {checked}.',
  stationOpens:
    '{station} is open on {day} from {from} to {to}. The opening hours are from {source}, read on {checked}.',
  hoursUnknown: 'I do not know when the phone is answered. I can find the opening hours of your station for you.',
  haveReady: 'Have this ready: the case number (DUF number), your date of birth, and the letter it is about.',
  numberFromGuide:
    'I have the number {police} from a guide for newcomers ({guide}). If it does not work, see the police’s own page.',
  udi: 'If it is about the application itself, ask UDI. UDI cannot book a police appointment for you.',
});
