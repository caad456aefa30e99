import { translationOf } from '../blanks.ts';
import { guidance as nb } from '../nb/guidance.ts';

export const guidance = translationOf(nb)({
  askFindTime: 'Skal vi finne ein time hos politiet no?',
  whyFindTime: 'Du treng time for å møte hos politiet. Vi kan finne han her, eller du kan vente.',
  later: 'Greitt. Vel «{book}» når du vil ha ein time.',
  orderedThen: 'Når du har bestilt kortet, vel du «{book}», så finn vi ein time.',
  needThisFirst: 'Eg hjelper deg gjerne med kortet. Men dette må eg vite først, for det avgjer kva du skal gjere.',
  renewedNotOrdered:
    'Eg skjønar at du vil ha dette ordna. Men eit mellombels løyve som går ut, skal fornyast. Då skal du ikkje bestille kort. Dette må eg vite for å seie korleis du går fram:',
  notOrdered:
    'Eg skjønar at du vil ha dette ordna. Men etter det du har fortalt, skal du ikkje bestille kort no. Dette må eg vite for å seie kva du skal gjere:',
  whatElse: 'Her kan du gå vidare:',
  kindlyNot: 'Eg skjønar at du helst vil ha ein time. Men ein time for kort hjelper deg ikkje no.',
  kindlyNotRenew:
    'Eg skjønar at du helst vil ha ein time. Men eit nytt kort varer ikkje lenger enn løyvet, og det må fornyast.',
});
