import { translationOf } from '../../blanks.ts';
import { myData as nb } from '../../nb/sms/my-data.ts';

export const myData = translationOf(nb)({
  kept: 'I keep our conversation and what I have understood about your situation. It is deleted after {days} days without new messages.',
  removed: 'National identity numbers, case numbers and positions are removed before the conversation is kept.',
  appointments: 'Appointments you have booked are not cancelled when the conversation is deleted.',
  birthDate: 'I do not ask for dates of birth or case numbers by SMS.',
});
