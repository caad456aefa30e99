import { shorterThan } from '../../blanks.ts';
import { aboutTheBot as long } from '../about-the-bot.ts';

export const aboutTheBot = shorterThan(long)({
  who: 'Jeg er en automatisk hjelper for oppholdskort, verken et menneske, politiet eller UDI.',
  how: 'Jeg følger faste regler. De bygger på sidene til politiet og UDI.',
  cannot: 'Jeg avgjør ingenting og kan ta feil. Sier brevet ditt noe annet, følger du brevet.',
});
