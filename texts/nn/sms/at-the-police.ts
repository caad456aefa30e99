import { translationOf } from '../../blanks.ts';
import { atThePolice as nb } from '../../nb/sms/at-the-police.ts';

export const atThePolice = translationOf(nb)({
  whatHappens: 'Politiet tek bilete og fingeravtrykk, og du skriv under. Kortet kjem i posten etterpå.',
  children: 'Under 18 år: Ein forelder eller ei verje må bli med. Barn gjev fingeravtrykk frå dei er seks år.',
});
