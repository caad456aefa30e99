import { translationOf } from '../../blanks.ts';
import { fee as nb } from '../../nb/sms/fee.ts';

export const fee = translationOf(nb)({
  free: 'It is free if the card was damaged or wrong when you got it. If your permit has no end date, it is also free before the card runs out.',
  howToPay: 'You pay by Visa or Mastercard at udi.no. Check the amount there first.',
  oldCardKept: 'Hand in the old card at the police. If you do not, you pay {kroner} kroner.',
  renewal: 'The fee to renew is a different one and depends on the type. UDI shows the amount.',
  firstCard: 'My sources mention no separate fee for the first card. UDI shows what applies.',
});
