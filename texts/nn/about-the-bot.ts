import { translationOf } from '../blanks.ts';
import { aboutTheBot as nb } from '../nb/about-the-bot.ts';

export const aboutTheBot = translationOf(nb)({
  who: 'Eg er ein automatisk hjelpar for opphaldskort. Eg er ikkje eit menneske, og eg er verken politiet eller UDI.',
  how: 'Eg følgjer faste reglar, så dei same opplysningane gjev alltid same svar. Reglane byggjer på sidene til politiet og UDI, og eg viser kvar det står.',
  cannot:
    'Eg avgjer ingen søknader, og eg kan ta feil. Seier brevet ditt frå UDI eller politiet noko anna, følgjer du brevet.',
});
