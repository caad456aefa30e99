import { translationOf } from '../blanks.ts';
import { fee as nb } from '../nb/fee.ts';

export const fee = translationOf(nb)({
  usual: 'A new residence card usually costs {kroner} kroner.',
  free: 'It is free if the card was damaged or wrong when you got it. With permanent residence it is also free to order before the card runs out.',
  lostStolenOrDamaged: 'A new card costs {kroner} kroner when the old one is lost, stolen or damaged.',
  wrongInformation:
    'If your name or other information has changed, a new card costs {kroner} kroner. If the card was wrong when you got it, it is free.',
  faulty: 'A new card is free when it was damaged or wrong when you got it.',
  sticker: 'It costs {kroner} kroner to get a card instead of the sticker in your passport.',
  cardExpires: 'If you order before the card runs out, it is free. If it has run out, it costs {kroner} kroner.',
  cardStillValid: 'Your card is valid until {expires}. If you order before it runs out, it is free.',
  cardHasExpired: 'Your card ran out on {expires}, so a new one costs {kroner} kroner.',
  oldCardKept: 'If you do not hand in the old card at the police, you must pay {kroner} kroner.',
  howToPay:
    'You pay by Visa or Mastercard when you order at udi.no. The page with the fees has no date, so check the amount there first.',
  renewal:
    'The fee to renew the residence permit is a different one and depends on the type. UDI shows the amount for you.',
  renewInstead: 'If your permit runs out soon, or has run out, you renew it instead of ordering a new card.',
  protectionIsFree:
    'It costs nothing to renew a permit you have after asylum (protection). Check the UDI page before you apply.',
  firstCard: 'My sources mention no separate fee for the first card. UDI shows what applies to you.',
});
