import { shorterThan } from '../../blanks.ts';
import { fee as long } from '../fee.ts';

export const fee = shorterThan(long)({
  free: 'Det er gratis hvis kortet var ødelagt eller feil da du fikk det. Har tillatelsen ingen sluttdato, er det også gratis før kortet går ut.',
  howToPay: 'Du betaler med Visa eller Mastercard på udi.no. Sjekk beløpet der først.',
  oldCardKept: 'Lever inn det gamle kortet hos politiet. Ellers må du betale {kroner} kroner.',
  renewal: 'Gebyret for å fornye er et annet og kommer an på typen. UDI viser beløpet.',
  firstCard: 'Kildene mine nevner ikke noe eget gebyr for det første kortet. UDI viser hva som gjelder.',
});
