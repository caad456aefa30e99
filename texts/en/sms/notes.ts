import { translationOf } from '../../blanks.ts';
import { notes as nb } from '../../nb/sms/notes.ts';

export const notes = translationOf(nb)({
  'apply-by': 'Apply before {day} is over.',
  'apply-now': 'Apply today. The deadline, one month before the permit runs out, has passed.',
  'rights-while-waiting': 'If you apply in time, you keep the same rights while you wait.',
  'eea-must-register': 'If you stay for more than three months, you must register.',
  heading: 'Remember:',
  and: '{before}\n- {next}',
  'letter-decides': 'Your decision letter decides whether you must come.',
  'letter-may-say-by-post': 'Many who applied in Norway get it by post without coming again.',
  'within-seven-days':
    'Meet the police within {days} days of arriving or the decision. Full? Take the first free time.',
  'guardian-comes-along': 'Under 18: Bring a parent or guardian.',
  'photo-for-child-under-three': 'Under three: Bring a passport photo in colour.',
  'use-the-same-account': 'Use the same portal account as when you applied.',
  'hand-in-old-card': 'Hand in the old card. If you do not, you pay {kroner} kroner.',
  'fee-300': 'The fee is usually {kroner} kroner. Check udi.no.',
  'fee-300-unless-it-came-damaged':
    'The fee is usually {kroner} kroner, but free if the card was damaged when you got it.',
  'fee-0': 'Ordering the card is free in this case.',
  'fee-depends-on-the-error':
    'If the card was made with an error, a new one is free. Otherwise it usually costs {kroner} kroner.',
  'report-the-loss-first': 'Tell the police about the loss at once: when, where and how.',
  'report-the-loss-abroad': 'Report the loss to the police or the embassy at once: when, where and how.',
  'how-to-report': 'Tell the police when, where and how. A new card is not made until the loss is reported.',
  'plan-by-later-date': 'Plan for 20 working days by post (older page: up to ten).',
  'name-on-letter-box': 'Put all family names on the letter box, or the card is returned.',
  'apply-a-month-before': 'Apply {early} months before the permit runs out, and at least one month before.',
  'permit-itself-does-not-expire': 'Only the card runs out, not the permit.',
});
