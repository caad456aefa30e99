import { translationOf } from '../blanks.ts';
import { guidance as nb } from '../nb/guidance.ts';

export const guidance = translationOf(nb)({
  askFindTime: 'Shall we find an appointment with the police now?',
  whyFindTime: 'You need an appointment to meet the police. We can find it here, or you can wait.',
  later: 'All right. Choose “{book}” when you want an appointment.',
  orderedThen: 'When you have ordered the card, choose “{book}”, and we find an appointment.',
  whatElse: 'You can go on from here:',
  kindlyNot:
    'I understand that you would like an appointment. But an appointment for a card is not the right way for you now.',
  kindlyNotRenew:
    'I understand that you would like an appointment. But your permit runs out, and a new card lasts no longer than it.',
});
