import { translationOf } from '../blanks.ts';
import { guidance as nb } from '../nb/guidance.ts';

export const guidance = translationOf(nb)({
  askFindTime: 'Skal vi finne ein time hos politiet no?',
  whyFindTime: 'Du treng time for å møte hos politiet. Vi kan finne han her, eller du kan vente.',
  later: 'Greitt. Vel «{book}» når du vil ha ein time.',
  orderedThen: 'Når du har bestilt kortet, vel du «{book}», så finn vi ein time.',
  whatElse: 'Her kan du gå vidare:',
  kindlyNot: 'Eg skjønar at du helst vil ha ein time. Men ein time for kort hjelper deg ikkje no.',
  kindlyNotRenew:
    'Eg skjønar at du helst vil ha ein time. Men eit nytt kort varer ikkje lenger enn løyvet, og det må fornyast.',
});
