import { translationOf } from '../blanks.ts';
import { slot as nb } from '../nb/slot.ts';

export const slot = translationOf(nb)({
  ask: 'Here are the first free times at {station}. Which one suits you?',
  askAgain: 'Here are more free times at {station}. Which one suits you?',
  askWished: 'These free times at {station} fit what you wrote. Which one would you like?',
  askNearWished:
    'No free time at {station} quite fits what you wrote. Here are the nearest ones. Which one would you like?',
  time: '{moment}',
  later: 'Later times',
  first: 'The first times',
  otherStation: 'Another station',
  noneLater: 'There are no free times at {station} after this.',
  noneFree: 'There are no free times at {station} now.',
  askElsewhere:
    'Here is the first free time at other stations nearby. Others may take it before you. Which one suits you?',
  earlierElsewhere:
    'Other stations nearby have earlier free times now. They stand after the times here, and others may take them before you.',
  elsewhere: '{station}: {moment}',
  noneAnywhere:
    'I find no free times at the stations nearby either. The police add new times regularly. Look again another day, or call the police on {police}.',
  tooFarAhead: 'I can only see free times in the next {days} days. Choose a day before that.',
  wishNoted: 'I will look for times that fit that. First I need an answer to this:',
  why: 'You need an appointment before you go to the police. Choose one of the times, or write a date.',
});
