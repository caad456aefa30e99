import { translationOf } from '../../blanks.ts';
import { guidance as nb } from '../../nb/sms/guidance.ts';

export const guidance = translationOf(nb)({
  later: 'Greitt. Skriv «{book}» når du vil ha ein time.',
  orderedThen: 'Når kortet er bestilt, finn vi ein time.',
  needThisFirst: 'Eg hjelper deg gjerne. Men dette må eg vite først:',
  renewedNotOrdered:
    'Eit slikt løyve skal fornyast når det går ut. Då skal du ikkje bestille kort. Dette må eg vite først:',
  notOrdered: 'Etter det du har fortalt, skal du ikkje bestille kort no. Dette må eg vite først:',
  kindlyNot: 'Eg skjønar at du vil ha ein time. Men han hjelper deg ikkje no.',
  kindlyNotRenew: 'Eg skjønar at du vil ha ein time. Men kortet varer ikkje lenger enn løyvet, og det må fornyast.',
});
