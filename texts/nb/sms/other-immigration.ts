import { shorterThan } from '../../blanks.ts';
import { otherImmigration as long } from '../other-immigration.ts';

export const otherImmigration = shorterThan(long)({
  ask: 'Jeg hjelper bare med oppholdskort, men kan vise rett side. Hva gjelder det?',
  asylum: 'Vil du søke om asyl, må du gå til politiet.',
  travelDocument:
    'Reisebevis eller utlendingspass søker du om for seg. Er et reisebevis mistet, meld fra til politiet med en gang.',
});
