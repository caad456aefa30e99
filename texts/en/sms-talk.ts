import { translationOf } from '../blanks.ts';
import { smsTalk as nb } from '../nb/sms-talk.ts';

export const smsTalk = translationOf(nb)({
  introduction: 'The residence card assistant, an automatic helper. Reply STOP to stop.',
  helpText:
    'The residence card assistant is an automatic helper for residence cards, not the police or UDI. Write what it is about. Reply STOP to stop. The phone number of the police is {police}.',
  stopped: 'You get no more messages from the residence card assistant. Reply START if you want them again.',
  startedAgain: 'You get messages from the residence card assistant again. Reply STOP to stop. What is it about?',
  wrongPerson:
    'Sorry. The residence card assistant sends no more messages to this number. If that is wrong, reply START.',
  more: 'More: {address}',
});
