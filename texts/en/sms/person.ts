import { translationOf } from '../../blanks.ts';
import { person as nb } from '../../nb/sms/person.ts';

export const person = translationOf(nb)({
  call: 'Call the police on {police} about cards and appointments. I cannot put you through.',
  oslo: 'In Oslo you can also call {oslo}.',
  stationPhone: '{station}: {phone}.',
  stationOpenNow: '{station} is open now.',
  stationOpens: '{station} is open on {day} from {from} to {to}.',
  hoursUnknown: 'I do not know when the phone is answered.',
  haveReady: 'Have the letter it is about ready.',
  numberFromGuide: 'The number is from a guide for newcomers. If it does not work, see the police’s own page.',
  udi: 'About the application itself: Ask UDI. They cannot book a police appointment.',
});
