import { translationOf } from '../blanks.ts';
import { guidance as nb } from '../nb/guidance.ts';

export const guidance = translationOf(nb)({
  askFindTime: 'Shall we find an appointment with the police now?',
  whyFindTime: 'You need an appointment before you go to the police. We can find it here, or you can wait.',
  later: 'All right. Choose “{book}” when you want an appointment.',
  orderedThen: 'When you have ordered the card, choose “{book}”, and we will find an appointment.',
  needThisFirst:
    'I will gladly help you with the card. But I need to know this first, because it decides what you should do.',
  renewedNotOrdered:
    'I understand that you want this done. But you renew a temporary permit that runs out. Then you should not order a card. I need to know this to say how:',
  notOrdered:
    'I understand that you want this done. But from what you have told me, you should not order a card now. I need to know this to say what you should do:',
  whatElse: 'You can go on from here:',
  kindlyNot: 'I understand that you would like an appointment. But an appointment for a card will not help you now.',
  kindlyNotRenew:
    'I understand that you would like an appointment. But a new card lasts no longer than the permit, which must be renewed.',
});
