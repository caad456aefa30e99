import { translationOf } from '../../blanks.ts';
import { guidance as nb } from '../../nb/sms/guidance.ts';

export const guidance = translationOf(nb)({
  later: 'All right. Write “{book}” when you want an appointment.',
  orderedThen: 'When the card is ordered, we will find an appointment.',
  needThisFirst: 'I will gladly help you. But I need to know this first:',
  renewedNotOrdered:
    'Such a permit is renewed when it runs out. Then you should not order a card. I need to know this first:',
  notOrdered: 'From what you have told me, you should not order a card now. I need to know this first:',
  kindlyNot: 'I understand that you want an appointment. But it will not help you now.',
  kindlyNotRenew:
    'I understand that you want an appointment. But a card lasts no longer than the permit, which must be renewed.',
});
