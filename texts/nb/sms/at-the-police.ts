import { shorterThan } from '../../blanks.ts';
import { atThePolice as long } from '../at-the-police.ts';

export const atThePolice = shorterThan(long)({
  whatHappens: 'Politiet tar bilde og fingeravtrykk, og du skriver under. Kortet kommer i posten etterpå.',
  children: 'Under 18 år: En forelder eller verge må bli med. Barn gir fingeravtrykk fra de er seks år.',
});
