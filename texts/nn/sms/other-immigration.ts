import { translationOf } from '../../blanks.ts';
import { otherImmigration as nb } from '../../nb/sms/other-immigration.ts';

export const otherImmigration = translationOf(nb)({
  ask: 'Eg hjelper berre med opphaldskort, men kan vise rett side. Kva gjeld det?',
  asylum: 'Vil du søkje om asyl, må du gå til politiet.',
  travelDocument:
    'Reisebevis eller utlendingspass søkjer du om for seg. Er eit reisebevis mista, meld frå til politiet med ein gong.',
});
