import { translationOf } from '../../blanks.ts';
import { aboutTheBot as nb } from '../../nb/sms/about-the-bot.ts';

export const aboutTheBot = translationOf(nb)({
  who: 'Eg er ein automatisk hjelpar for opphaldskort, verken eit menneske, politiet eller UDI.',
  how: 'Eg følgjer faste reglar. Dei byggjer på sidene til politiet og UDI.',
  cannot: 'Eg avgjer ingenting og kan ta feil. Seier brevet ditt noko anna, følgjer du brevet.',
});
