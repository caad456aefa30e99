import { translationOf } from '../blanks.ts';
import { notes as nb } from '../nb/notes.ts';

export const notes = translationOf(nb)({
  heading: 'Good to know:',
  and: '{before}\n• {next}',
  'letter-decides': 'The letter that came with your decision decides whether you must come. Do what it says.',
  'letter-may-say-by-post': 'Many who applied in Norway get the card by post without coming again.',
  'within-seven-days':
    'Go to the police within {days} days of arriving, or of the decision if you are here. If all is full, take the first free time.',
  'use-the-same-account': 'Use the same account in the portal as when you applied.',
  'guardian-comes-along': 'Children under 18 must bring a parent or guardian.',
  'photo-for-child-under-three': 'Bring a passport photo in colour for a child under three.',
  'hand-in-old-card': 'Hand in the old card at the police. If you do not, you pay {kroner} kroner.',
  'fee-300': 'The fee is usually {kroner} kroner (checked {checked}). See the current fee at udi.no.',
  'fee-300-unless-it-came-damaged':
    'The fee is usually {kroner} kroner (checked {checked}). If the card was damaged when you got it, a new one is free. See the current fee at udi.no.',
  'fee-0': 'Ordering the card is free in this case (checked {checked}).',
  'fee-depends-on-the-error':
    'If the card was made with an error, a new one is free. If your name or citizenship has changed, it usually costs {kroner} kroner.',
  'report-the-loss-first': 'Tell the police about the loss at once. Say when, where and how it happened.',
  'report-the-loss-abroad':
    'Report the loss to the police or the embassy at once. Say when, where and how it happened.',
  'card-needed-on-the-mainland': 'On the mainland you must have the card if you have a residence permit in Norway.',
  'how-to-report':
    'Tell the police when, where and how it happened. A new card is not made until the loss is reported.',
  'permit-itself-does-not-expire': 'Your permit does not run out, only the card does.',
  'apply-a-month-before': 'Apply {early} months before the permit runs out if you can, and at least one month before.',
  'apply-by': 'Apply before {day} is over. That is one month before the permit runs out.',
  'apply-today': 'Apply today. It is one month until the permit runs out.',
  'apply-now': 'The permit runs out in less than a month, so the deadline to apply has passed. Apply today.',
  'rights-while-waiting': 'Those who apply in time keep the same rights while their case is handled.',
  'rights-until-answer': 'You keep the same rights until you get an answer.',
  'travel-at-own-risk': 'Without a valid card you travel at your own risk. You may be stopped at the border.',
  'plan-by-later-date':
    'An older page says up to ten business days by post, newer pages 20 or more (checked {checked}). Plan for 20.',
  'name-on-letter-box': 'Put the names of everyone in the family on the letter box. Otherwise the card is returned.',
  'extension-has-exceptions':
    'There are exceptions, for example two citizenships or more than six months outside Norway.',
  'young-children-may-have-to-come':
    'Children who were five or younger when they got the permit may have to go to the police.',
  'eea-must-register': 'If you stay in Norway for more than three months, you must register.',
  'sticker-cannot-be-renewed-is-expired-sticker': 'The rules are the same as when the sticker has expired.',
});
