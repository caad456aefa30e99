import { translationOf } from '../blanks.ts';
import { slot as nb } from '../nb/slot.ts';

export const slot = translationOf(nb)({
  ask: 'Here are the first free times at {station}. Which one suits you?',
  askAgain: 'Here are more free times. Which one suits you?',
  time: '{moment}',
  later: 'Later times',
  first: 'The first times',
  otherStation: 'Another station',
  noneLater: 'There are no free times after this.',
  noneFree:
    'There are no free times at {station} now. The police add new times regularly. Would you like to look at another station?',
  why: 'You need an appointment to come to the police. Choose one of the times, or write a date.',
});
