import { translationOf } from '../blanks.ts';
import { atThePolice as nb } from '../nb/at-the-police.ts';

export const atThePolice = translationOf(nb)({
  whatHappens:
    'Politiet tek bilete og fingeravtrykk, og du skriv under. Kortet får du ikkje der og då. Det blir laga etterpå og kjem i posten.',
  appointment: 'Du må ha time for å møte hos politiet.',
  noDropIn: 'Nei, du kan ikkje kome utan time. Du må ha time for å møte hos politiet.',
  children:
    'Er du under 18 år, må ein forelder eller ei verje bli med. Barn gjev fingeravtrykk frå dei fyller seks år.',
});
